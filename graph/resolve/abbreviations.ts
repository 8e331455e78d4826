/**
 * Short forms by rule: each word of the long name gives its first character or stands whole, idle words may
 * go. 市场监管 ← 市场监督管理, 退役军人 ← 退役军人事务; but 教育 is no short form of 教育体育, whose 体育 it
 * would drop: a part is never taken for its whole.
 */
import { idleWords, longWords } from './short-forms.ts';

const ending = /(?:局|委|办|部|中心|社|会|站|院|馆|队|所|处|公司|集团)$/u;

/** Whether `short` abbreviates `long`, both being normal names with one ending. */
export function abbreviates(short: string, long: string): boolean {
  const end = ending.exec(long)?.[0];
  if (!end || !short.endsWith(end) || short.length >= long.length) return false;
  const [head, whole] = [short.slice(0, -end.length), long.slice(0, -end.length)];
  // 总医院 is no short form of 总医院中医分院, whose first part is a unit already.
  return head.length >= 2 && head[0] === whole[0] && !whole.includes(end) && spells(head, whole);
}

/** Whether `short` is spelt by the words of `long`: two characters each, or more where the lexicon has the word. */
function spells(short: string, long: string): boolean {
  if (long === '') return short === '';
  return [2, 3, 4].some((length) => {
    if (length > long.length) return false;
    const word = long.slice(0, length);
    const rest = long.slice(length);
    if (short.startsWith(word) && spells(short.slice(length), rest)) return true;
    const isWord = length === 2 || longWords.includes(word);
    if (isWord && short.startsWith(word.slice(0, 1)) && spells(short.slice(1), rest)) return true;
    return idleWords.includes(word) && spells(short, rest);
  });
}

/** 发改 in a list of units stands for 发改局, 移动 for 移动公司. */
const isCoreOf = (core: string, long: string) =>
  core.length >= 2 && (long === `${core}局` || long === `${core}公司`);

/** 发改委 and 发改局, 卫健委 and 卫健局 in one jurisdiction are one body; a city has the first, a county the second. */
const isCommissionOf = (name: string, bureau: string) =>
  name.endsWith('委') &&
  bureau.endsWith('局') &&
  name.length >= 3 &&
  name.slice(0, -1) === bureau.slice(0, -1);

/** 屈子祠政府 for 屈子祠镇, whose government goes by the township's own name. */
const isTownshipOf = (name: string, long: string) =>
  name.length >= 4 &&
  /政府$/u.test(name) &&
  /^(?:镇|乡|街道)$/u.test(long.slice(name.length - 2)) &&
  long.startsWith(name.slice(0, -2));

/** 商务局粮食局 for 商务粮食局: a 局 too many. */
const isDoubled = (name: string, bureau: string) =>
  bureau.endsWith('局') && name !== bureau && name.replace(/局(?=.{2,}局$)/u, '') === bureau;

/** 经侦大队 beside 公安局经侦大队: a section named without its bureau, where the bureau is named elsewhere too. */
function isSectionOf(section: string, long: string, all: readonly string[]): boolean {
  if (!/..(?:中心|[大支中]队|办|所|站|队)$/u.test(section) || !long.endsWith(section)) return false;
  const bureau = long.slice(0, -section.length);
  return /(?:局|政府办)$/u.test(bureau) && all.includes(bureau);
}

/** The name that `name` is another form of, among all of one jurisdiction; itself where none is, or two would do. */
function standsFor(name: string, all: readonly string[]): string {
  const same = all.find((other) => isCommissionOf(name, other) || isDoubled(name, other));
  if (same !== undefined) return same;
  const longs = all.filter(
    (long) =>
      abbreviates(name, long) ||
      isCoreOf(name, long) ||
      isSectionOf(name, long, all) ||
      isTownshipOf(name, long),
  );
  // 市场局 ← 市场监管局 ← 市场监督管理局 is one chain: the longest stands for all, if it covers the others.
  const longest = longs.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
  const isChain = longs.every((long) => long === longest || abbreviates(long, longest ?? ''));
  return longest !== undefined && isChain ? longest : name;
}

/** Each normal name of one jurisdiction → the name that stands for it. Pure; the order makes no difference. */
export function joinShortForms(normals: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(normals)].sort();
  const next = new Map(all.map((name) => [name, standsFor(name, all)]));
  // Two steps where one form leads to another: 发改委 → 发改局 → its long name.
  const last = (name: string, steps: number): string => {
    const to = next.get(name) ?? name;
    return to === name || steps === 0 ? name : last(to, steps - 1);
  };
  return new Map(all.map((name) => [name, last(name, 3)]));
}

/** The units that a name without a mark between them runs together: 高新区洋沙湖集团; null where it names one. */
export function runTogether(name: string, all: ReadonlySet<string>): [string, string] | null {
  if (!/(?:局|集团|公司|[镇乡]|街道)$/u.test(name)) return null;
  for (let at = 3; at <= name.length - 3; at++) {
    const [first, second] = [name.slice(0, at), name.slice(at)];
    if (all.has(first) && all.has(second)) return [first, second];
  }
  return null;
}
