import { bearsLabel, unsaid } from './task-clause.ts';
import { type Draft, numberOf } from './task-prose.ts';
import { type Attested, isUnit, splitUnits } from './unit-list.ts';

/** 县委组织部：负责… and 一、市应急管理局。牵头负责…: units, a mark, and what they have to do. */
const line = /^([^：:。；;]{2,60}?)([：:]|。)(?=.{6,})/u;
/** After a full stop the text must speak as a duty does; after a colon any text of a list of duties may. */
const duty =
  /^(?:负责|牵头|承担|统筹|协助|配合|指导|组织|协调|做好|落实|制定|制（|加强|督促|主动|根据|按照|属地|汇总|通过)/u;

/** A unit's standing duty, where a paragraph is one; null where it is none. */
export function readDutyLine(text: string, block: number, attested: Attested): Draft | null {
  const number = numberOf(text);
  const from = number?.end ?? 0;
  const match = line.exec(text.slice(from));
  if (!match) return null;
  const [all, list = ''] = match;
  const rest = text.slice(from + all.length).trimStart();
  if (!duty.test(rest) || bearsLabel(text.slice(from, from + 30))) return null;
  const units = splitUnits(list, attested);
  if (units.length === 0 || !units.every((unit) => isUnit(unit.text, attested) && unit.text.length < 24))
    return null;
  return {
    seq: number?.seq ?? null,
    later: false,
    content: [{ block, start: text.length - rest.length, end: text.length }],
    title: null,
    clauses: [{ block, start: from, end: from + list.length }],
    parties: units.map((unit) => ({ ...unsaid(unit, from), block })),
    deadline: null,
    rule: null,
  };
}
