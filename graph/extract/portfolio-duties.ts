import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import { split } from './seat-holders.ts';
import { type Attested, splitUnits } from './unit-list.ts';

/** What a leader is charged with: duties as text, and the units overseen, liaised with and assisted in. */
export type Duties = {
  duties: Passage[];
  oversees: string[];
  liaises: string[];
  assists: string[];
  pieces: Passage[];
};

export const noDuties = (): Duties => ({ duties: [], oversees: [], liaises: [], assists: [], pieces: [] });

/** A clause that says what somebody is charged with begins so. */
const opening =
  /^(?:主持|领导|负责|分管|协助|联系|协管|主管|对口联系|受[^，。]{1,12}委托|承担|完成|(?:工作|职责|主要)?(?:分工|职责)[:：])/u;
/** 分管县审计局, 分管单位：县审计局 */
const overseesClause = /^(?:主管|分管)(?:和负责)?(?:的)?(?:单位|部门|联系)?(?:有|为)?[:：]?/u;
const liaisesClause = /^(?:负责|对口)?联系(?:的)?(?:单位|部门)?(?:有|为)?[:：]?/u;
/** 协助分管县商务局, 协助县长分管审计局 */
const assistsClause = /^(?:协助(?:[^，。；、]{1,12})?(?:分管|主管)|协管)(?:的)?(?:单位|部门|工作)?[:：]?/u;
const between = /[。；;]|[，,] ?(?=(?:协助[^，。；]{0,8})?分管|联系|协管|负责|主管|对口联系)/gu;
/** …等工作。, …等单位和部门 */
const closing = /(?:等)?(?:(?:有关|相关)?(?:单位|部门)(?:和部门)?)?(?:方面)?(?:的)?(?:工作)?[。；;，, ]*$/u;

/** Whether a line says what somebody is charged with. */
export const isDuty = (line: Passage): boolean => opening.test(squeeze(line).text);

/** Adds the clauses of a paragraph to the duties. */
export function addDuties(paragraph: Passage, found: Duties, attested: Attested): void {
  let from = 0;
  const text = paragraph.text;
  for (const match of [...text.matchAll(between), null]) {
    const to = match ? match.index + match[0].length : text.length;
    const clause = trim(slice(paragraph, from, to));
    from = to;
    if (clause.text !== '' && !/^[，,。；;]$/u.test(clause.text)) addClause(clause, found, attested);
  }
}

function addClause(clause: Passage, found: Duties, attested: Attested): void {
  found.pieces.push(clause);
  const assists = assistsClause.exec(clause.text);
  const oversees = overseesClause.exec(clause.text);
  const liaises = liaisesClause.exec(clause.text);
  if (assists) found.assists.push(...itemsOf(clause, assists[0].length, true, attested));
  else if (oversees && !/^分管[^，。]{0,4}工作[:：]/u.test(clause.text))
    found.oversees.push(...itemsOf(clause, oversees[0].length, false, attested));
  else if (liaises) found.liaises.push(...itemsOf(clause, liaises[0].length, false, attested));
  else found.duties.push(clause);
}

/** The units, or fields of work, that a clause lists. */
function itemsOf(clause: Passage, from: number, fields: boolean, attested: Attested): string[] {
  const rest = slice(clause, from);
  const list = slice(rest, 0, rest.text.search(closing));
  if (list.text.trim() === '') return [];
  if (fields) return split(list, /[、，,]/u).map((item) => squeeze(item).text);
  return splitUnits(list.text, attested).map(({ text }) => text);
}

/** One list of a table's cell. */
export const unitsOfCell = (cell: Passage, attested: Attested): string[] =>
  itemsOf(
    cell,
    (overseesClause.exec(cell.text) ?? liaisesClause.exec(cell.text))?.[0].length ?? 0,
    false,
    attested,
  );
