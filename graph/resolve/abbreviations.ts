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

/**
 * Each normal name of one jurisdiction → the name that stands for it: a short form goes to the one long name
 * that it abbreviates; where two would do, it stays by itself.
 */
export function joinShortForms(normals: readonly string[]): ReadonlyMap<string, string> {
  const all = [...new Set(normals)].sort();
  const target = new Map<string, string>();
  for (const short of all) {
    const longs = all.filter((long) => abbreviates(short, long) || isCoreOf(short, long));
    // 市场局 ← 市场监管局 ← 市场监督管理局 is one chain: the longest stands for all, if it covers the others.
    const longest = longs.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))[0];
    const isChain = longs.every((long) => long === longest || abbreviates(long, longest ?? ''));
    target.set(short, longest !== undefined && isChain ? longest : short);
  }
  return target;
}
