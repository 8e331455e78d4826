import type { Block, GazetteNode } from '../parse/nodes.ts';
import { isPost } from './person-list.ts';
import { looksLikeName } from './surnames.ts';
import { type Attested, endsLikeUnit } from './unit-list.ts';

const comrade = /(\p{Script=Han}{2,3})同志/gu;
/** 组长：谢翔宇 县委副书记: a name alone between a colon and a space. */
const roster = /[:：]\s?(\p{Script=Han}(?:\s?\p{Script=Han}){1,2})(?=\s|$)/gu;

type Counts = Map<string, number>;
const count = (counts: Counts, name: string, by: number) => counts.set(name, (counts.get(name) ?? 0) + by);

/** Counts the runs of Han characters between other signs that end as units do. */
function countUnits(units: Counts, text: string, by: number): void {
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    if (code >= 0x3400 && code <= 0x9fff) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      if (at - start > 1 && at - start < 21) {
        const run = text.slice(start, at);
        if (endsLikeUnit(run)) count(units, run, by);
      }
      start = -1;
    }
  }
}

function countPerson(people: Counts, name: string): void {
  if (looksLikeName(name) && !isPost(name)) count(people, name, 1);
}

function countLine(units: Counts, people: Counts, line: string): void {
  countUnits(units, line, 1);
  if (line.includes('同志'))
    for (const [, before = ''] of line.matchAll(comrade))
      countPerson(people, looksLikeName(before) ? before : before.slice(-2));
  if (/[:：]/.test(line))
    for (const [, name = ''] of line.matchAll(roster)) countPerson(people, name.replace(/\s/gu, ''));
}

function countCell(units: Counts, people: Counts, cell: string): void {
  // In a list parted by spaces a piece may be half a name: it counts half.
  if (!cell.includes(' ')) countUnits(units, cell, 1);
  else
    for (const fragment of cell.split(/[、，,；;]/u))
      countUnits(units, fragment, fragment.trim().includes(' ') ? 0.6 : 1);
  if (cell.length > 60 || /[。；“]/u.test(cell)) return;
  const pieces = cell.split(/[、，,；;\s]+/u).filter((piece) => piece !== '');
  pieces.forEach((piece, at) => {
    const next = pieces[at + 1] ?? '';
    if (piece.length > 1) countPerson(people, piece);
    else if (next.length === 1) countPerson(people, piece + next);
  });
}

/**
 * How often a gazette writes each name on its own: units between the marks of lists and in cells, people in
 * cells, in rosters and before 同志. Readers ask it where a space or a missing mark leaves two readings.
 */
export function attestedIn(tree: GazetteNode): Attested {
  const units: Counts = new Map();
  const people: Counts = new Map();
  const walk = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'annex') walk(block.blocks);
      else if (block.kind === 'table')
        for (const row of block.rows) for (const one of row.cells) countCell(units, people, one.passage.text);
      else if (block.kind !== 'signature') countLine(units, people, block.passage.text);
    }
  };
  for (const document of tree.documents) walk(document.blocks);
  return {
    unit: (name) => units.get(name) ?? 0,
    person: (name) => people.get(name) ?? 0,
    alike: alikeAmong([...people.keys()]),
  };
}

/** Finds names that differ in one sign, or lack one: by their forms with one sign left open. */
function alikeAmong(names: readonly string[]): (name: string) => string[] {
  let forms: Map<string, string[]> | null = null;
  const asked = new Map<string, string[]>();
  return (name) => {
    const answer = asked.get(name);
    if (answer) return answer;
    forms ??= formsOf(names);
    const known = forms;
    const shorter = openForms(name)
      .map((form) => form.replace('*', ''))
      .filter((one) => known.get(`${one}*`)?.includes(one));
    const other = openForms(name).flatMap((form) => known.get(form) ?? []);
    const alike = [...new Set([...other, ...shorter])].filter((one) => one !== name && one[0] === name[0]);
    asked.set(name, alike);
    return alike;
  };
}

/** 王小明 → *小明, 王*明, 王小* */
const openForms = (name: string) => [...name].map((_, at) => `${name.slice(0, at)}*${name.slice(at + 1)}`);

/** The names by their open forms, and each by itself with an open end. */
function formsOf(names: readonly string[]): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const name of names)
    for (const form of [...openForms(name), `${name}*`]) {
      const list = forms.get(form);
      if (list) list.push(name);
      else forms.set(form, [name]);
    }
  return forms;
}
