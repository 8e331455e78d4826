/**
 * What a unit's printed name says by itself: whose unit it is, its normal name, and what sort of unit.
 * 县发展和改革局, 发改局, 县发改局 → one normal name; 市生态环境局湘阴分局 belongs to the city and sits in
 * the county; 各乡镇街道 is many units and stays by itself.
 */
import { central, type Jurisdiction, levelWord, lineOf, stemOf, usualName } from './jurisdictions.ts';
import { plain } from './names.ts';
import { partyOrgans, shortForms } from './short-forms.ts';
import {
  branchedBureaus,
  centralBodies,
  collectives,
  notLevels,
  type UnitType,
  unitTypes,
} from './unit-words.ts';

/** A printed name as read: `owner` is a jurisdiction's code, `normal` compares within that jurisdiction. */
export type UnitName = { owner: string; normal: string; type: UnitType };

/** Reads one printed name in a gazette of one jurisdiction. Pure; nothing but name and jurisdiction decides. */
export function readUnitName(printed: string, home: Jurisdiction): UnitName {
  const name = withoutSlips(plain(printed));
  if (isCollective(name)) return { owner: home.code, normal: name, type: 'collective' };
  const { owner, rest } = readOwner(withoutBrackets(name), home);
  const normal = normalise(rest, owner, home);
  return { owner: owner.code, normal, type: typeOf(normal) };
}

/** 县、医保局 is 县医保局 with a mark too many. */
const withoutSlips = (name: string) => name.replace(/^([县市州省])、(?=[^、各县市州省]{2,}[局委办]$)/u, '$1');

/** Whether a printed name means many units, or none in particular. */
export const isCollective = (name: string) =>
  collectives.some(({ pattern }) => pattern.test(name)) || namesTwo(name);

/** 县委办和县政府办 names two units; 教育和体育局 one, since 教育 by itself is none. */
function namesTwo(name: string): boolean {
  const [first = '', second = '', ...more] = name.split(/[和与及]/u);
  return more.length === 0 && [first, second].every((part) => part.length >= 2 && typeOf(part) !== 'unknown');
}

/** What sort of unit a normal name's ending tells. */
export const typeOf = (normal: string): UnitType =>
  unitTypes.find(({ pattern }) => pattern.test(normal))?.type ?? 'unknown';

/** 国家统计局湘阴调查队 and 市生态环境局湘阴分局 sit here, whoever owns them; null: nothing says where. */
export function seatOf(
  { owner, normal }: Pick<UnitName, 'owner' | 'normal'>,
  home: Jurisdiction,
): string | null {
  return owner !== home.code && normal.includes(stemOf(home)) ? home.code : null;
}

/** 县委宣传部(县文明办) → 县委宣传部: the second name of the same house. A lost bracket ends the name too. */
const withoutBrackets = (name: string) => name.replace(/\([^()]*(?:\)|$)/gu, '') || name;

/** Whose a unit is, by what stands in front of it, and the name without that. */
function readOwner(printed: string, home: Jurisdiction): { owner: Jurisdiction; rest: string } {
  const name = printed
    .replace(/^(?:国家税务总局|驻)(?=.)/u, '')
    .replace(/^中共(?!中央)/u, '')
    // 团县委, 共青团湘阴县委 → 县团委, 湘阴县团委.
    .replace(/^(?:中国共产主义青年团|共青团|团)(.*[县市区州盟旗省])委(?:员会)?$/u, '$1团委');
  if (/^(?:国家|中央|中共中央|国务院|全国)/u.test(name) || centralBodies.includes(name)) {
    return { owner: central, rest: name };
  }
  const above = branchedBureau(name, home) === null ? null : branchOwner(name, home);
  if (above) return { owner: above, rest: name };
  return byFullName(name, home) ?? byLevelWord(name, home) ?? byStem(name, home);
}

type Owned = { owner: Jurisdiction; rest: string };

/** 湘阴县财政局, 岳阳市财政局, 湘西州财政局: the whole name of a jurisdiction, or what people write for it. */
function byFullName(name: string, home: Jurisdiction): Owned | null {
  const named = lineOf(home)
    .flatMap((owner) => [owner.name, usualName(owner)].map((full) => ({ owner, full })))
    .find(
      ({ owner, full }) => owner.level !== 'central' && name.length > full.length && name.startsWith(full),
    );
  return named ? { owner: named.owner, rest: name.slice(named.full.length) } : null;
}

/** 县财政局, 市财政局, 省财政厅: the level alone. */
function byLevelWord(name: string, home: Jurisdiction): Owned | null {
  const owner = name.length > 1 && !notLevels.test(name) ? ownerBy(name.slice(0, 1), home) : null;
  return owner && { owner, rest: name.slice(1) };
}

/** 泸溪高新区 → 高新区; 生态环境局湘阴分局 belongs to the level above; any other name is of home itself. */
function byStem(name: string, home: Jurisdiction): Owned {
  const stem = stemOf(home);
  const rest = name.slice(stem.length);
  // 汨罗镇 in 汨罗市 is a town of its own name.
  const isSeat =
    name.startsWith(stem) && rest.length >= 2 && !/^[镇乡]/u.test(rest) && typeOf(rest) !== 'unknown';
  return { owner: branchOwner(name, home) ?? home, rest: isSeat ? rest : name };
}

/** 县 in a county's gazette is the county; 市 is the prefecture in a county's and the city itself in a city's. */
function ownerBy(word: string, home: Jurisdiction): Jurisdiction | null {
  const line = lineOf(home);
  if (word === '省') return line.find(({ level }) => level === 'province') ?? null;
  return line.find((one) => one.level !== 'central' && levelWord(one) === word) ?? null;
}

/** 生态环境局湘阴分局 is a branch of the level above, also where 市 is left out. */
function branchOwner(name: string, home: Jurisdiction): Jurisdiction | null {
  const isBranch =
    new RegExp(`局${stemOf(home)}[县市区]?分局$`, 'u').test(name) || branchedBureau(name, home) !== null;
  return isBranch ? (lineOf(home)[1] ?? null) : null;
}

/** 生态环境分局, 湘阴生态环境分局 → 生态环境; null where the level above has no such branch here. */
function branchedBureau(name: string, home: Jurisdiction): string | null {
  const rest = name.startsWith(stemOf(home))
    ? name.slice(stemOf(home).length).replace(/^[县市区]/u, '')
    : name;
  return branchedBureaus.find((bureau) => rest === `${bureau.name}分局`)?.name ?? null;
}

function normalise(rest: string, owner: Jurisdiction, home: Jurisdiction): string {
  const short = shortForms.reduce(
    (name, { long, short }) => name.replace(long, short),
    withoutSeat(withoutAnd(rest), home).replace(/^委员会/u, '委'),
  );
  const name = short
    .replace(partyOrgans.pattern, '')
    .replace(/^委(?!员)/u, '党委')
    .replace(/^(.+)委员会$/u, '$1委')
    .replace(/办公室$/u, '办');
  // 武溪镇人民政府 and 文星街道办事处 are the township itself; so is 高新区管委会 the zone.
  const seat = name
    .replace(/^(.+(?:[镇乡]|街道))(?:政府|办事处|街道办事处|办)$/u, '$1')
    .replace(/^(.*(?:高新区|经开区|开发区|园区))管委会$/u, '$1');
  if (owner.code === home.code) return seat;
  const bureau = branchedBureau(seat, home);
  return bureau !== null
    ? `${bureau}局${stemOf(home)}分局`
    : seat.replace(new RegExp(`(${stemOf(home)})[县市区](分局)$`, 'u'), '$1$2');
}

/** 人行泸溪支行, 中国人民银行泸溪县支行 → 人行支行: banks and utilities carry the place inside their names. */
function withoutSeat(name: string, home: Jurisdiction): string {
  if (typeOf(name) !== 'bank or utility') return name;
  const places = lineOf(home)
    .slice(0, 2)
    .map(stemOf)
    .filter((stem) => stem.length >= 2);
  return places.reduce(
    (text, place) => text.replace(new RegExp(`(?<=.)${place}[县市州区]?(?=.)`, 'u'), ''),
    name,
  );
}

/** 教育和体育局 → 教育体育局; a name that begins with 和 keeps it. */
const withoutAnd = (name: string) =>
  name.length >= 6 && typeOf(name) !== 'township' ? name.replace(/(?<=..)[和与及](?=..)/gu, '') : name;
