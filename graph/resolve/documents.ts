/** Document numbers: what compares, and whose document a number is. */
import type { Fact } from '../facts.ts';
import { centralSigns, provinceSigns } from './document-signs.ts';
import { central, type Jurisdiction, jurisdictionOf, lineOf, stemOf, usualName } from './jurisdictions.ts';
import { plain } from './names.ts';

/** 湘阴政发〔2024〕10号, 湘阴政发[2024] 10 号 → one key. */
export const numberKey = (number: string) =>
  plain(number)
    .replace(/[〔[(（]\s*(\d{4})\s*[〕\])）]/gu, '〔$1〕')
    .replace(/第(?=\d+号)/gu, '')
    .replace(/〔(\d{4})〕0+(?=\d)/gu, '〔$1〕');

/** The letters before the year: 湘阴政发 of 湘阴政发〔2024〕10号. */
const signOf = (number: string) => /^[^\d〔[(]+/u.exec(plain(number))?.[0] ?? '';

/**
 * Whose document a number is. A jurisdiction's own numbers begin as those that its gazettes print; 湘 is a
 * province's sign, 州 or the first character of the prefecture's name the prefecture's, 国 and the ministries'
 * signs the centre's. A number that no rule knows stays with the gazette's own jurisdiction.
 */
export function issuerOf(number: string, home: Jurisdiction, ownSigns: ReadonlySet<string>): string {
  const sign = signOf(number);
  if ([...ownSigns].some((own) => sign.startsWith(own))) return home.code;
  const [, ...above] = lineOf(home);
  const prefecture = above.find(({ level }) => level === 'prefecture');
  if (prefecture && isSignOf(prefecture, sign)) return prefecture.code;
  const province = provinceSigns[sign.slice(0, 1)];
  if (province && !sign.startsWith(stemOf(home))) return jurisdictionOf(`${province}0000`).code;
  if (sign.startsWith('省')) return above.find(({ level }) => level === 'province')?.code ?? home.code;
  return centralSigns.pattern.test(sign) ? central.code : home.code;
}

const isSignOf = (prefecture: Jurisdiction, sign: string) =>
  sign.startsWith(stemOf(prefecture)) ||
  (usualName(prefecture).endsWith('州') && sign.startsWith('州')) ||
  // 岳 stands for the prefecture; 湘 for its province, also where the prefecture's name begins with it.
  (provinceSigns[sign.slice(0, 1)] === undefined && sign.startsWith(stemOf(prefecture).slice(0, 1)));

/** The beginnings of a jurisdiction's own numbers: its name's stem, and what its own offices' documents share. */
export function ownSignsOf(facts: readonly Fact[], home: Jurisdiction): ReadonlySet<string> {
  const stem = stemOf(home);
  const own = facts
    .filter((fact) => fact.kind === 'document')
    .filter(({ issuers }) => issuers.some((issuer) => plain(issuer).includes(stem)))
    .flatMap(({ number }) => (number === null ? [] : [signOf(number)]))
    .map((sign) => /^(.+?)(?:政|发|办|委|府|纪|组|宣|编|法)/u.exec(sign)?.[1] ?? '')
    .filter((sign) => sign.length > 0 && sign.length <= 4);
  return new Set([stem, ...own]);
}
