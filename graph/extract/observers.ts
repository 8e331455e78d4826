import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { isPersonName, namesOf } from './person-name.ts';
import { split } from './seat-holders.ts';
import { type Attested, isUnit } from './unit-list.ts';

/** One who sits in on a meeting, with the unit where one is printed. */
export type Observer = { person: Passage | null; unit: Passage | null };

/** (二) 政府办：卢某某、陈某某; 邀请列席：李某某 names no unit. */
const labelled =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])?\s?(?:([^:：，。、]{2,16})[:：])?\s?/u;

/** The observers of one line: 市委组织部廖某某，司法局颜某某、贺某. Names without a unit take the one before them. */
export function observersIn(line: Passage, attested: Attested): Observer[] {
  const match = labelled.exec(line.text);
  const label = match?.[1];
  const at = match && label ? match[0].lastIndexOf(label) : 0;
  const own = label && !/列席|邀请|人员/u.test(label) ? slice(line, at, at + label.length) : null;
  const list = trim(squeeze(slice(line, match?.[0].length ?? 0)), '。；; ');
  if (label && namesOf(list)) return (namesOf(list) ?? []).map((person) => ({ person, unit: own }));
  return split(list, /[，,；;]/u).flatMap((part) => {
    let unit: Passage | null = own;
    return split(part, /、/u).map((item): Observer => {
      if (isPersonName(item.text)) return { person: item, unit };
      // 马某某（县财政局）
      const inside = /^(.{2,4})[（(](.+)[）)]$/u.exec(item.text);
      if (inside?.[1] && inside[2] && isPersonName(inside[1])) {
        const from = inside[1].length;
        return { person: slice(item, 0, from), unit: slice(item, from + 1, item.text.length - 1) };
      }
      const cut = unitEnd(item.text, attested);
      if (cut === 0)
        return isUnit(item.text, attested) ? { person: null, unit: item } : { person: item, unit };
      unit = slice(item, 0, cut);
      return { person: slice(item, cut), unit };
    });
  });
}

/** Where the unit ends and the name begins; 0 where the text is no such pair. */
function unitEnd(text: string, attested: Attested): number {
  const cuts = [3, 2, 4].map((length) => text.length - length).filter((cut) => cut > 1);
  const whole = (cut: number) => isPersonName(text.slice(cut)) && isUnit(text.slice(0, cut), attested);
  const named = cuts.find((cut) => whole(cut) && attested.person(text.slice(cut)) > 0) ?? cuts.find(whole);
  // 生态环境分局程某: a family name that no list has, behind a whole unit
  return named ?? cuts.find((cut) => cut <= text.length - 2 && isUnit(text.slice(0, cut), attested)) ?? 0;
}
