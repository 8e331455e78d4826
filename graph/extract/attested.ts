import type { Block, GazetteNode } from '../parse/nodes.ts';
import { isPost } from './person-list.ts';
import { looksLikeName } from './surnames.ts';
import { type Attested, isUnit, mayEndUnit } from './unit-list.ts';

const none: Attested = { unit: () => 0, person: () => 0, alike: () => [] };
const han = /\p{Script=Han}{2,20}/gu;
const comrade = /(\p{Script=Han}{2,3})同志/gu;
/** 组长：谢翔宇 县委副书记: a name alone between a colon and a space. */
const roster = /[:：]\s?(\p{Script=Han}(?:\s?\p{Script=Han}){1,2})(?=\s|$)/gu;

/**
 * How often a gazette writes each name on its own: units between the marks of lists and in cells, people in
 * cells, in rosters and before 同志. Readers ask it where a space or a missing mark leaves two readings.
 */
export function attestedIn(tree: GazetteNode): Attested {
  const units = new Map<string, number>();
  const people = new Map<string, number>();
  const count = (map: Map<string, number>, name: string, by: number) =>
    map.set(name, (map.get(name) ?? 0) + by);
  const countUnits = (text: string, by: number) => {
    for (const [run] of text.matchAll(han)) if (mayEndUnit(run) && isUnit(run, none)) count(units, run, by);
  };
  const countPerson = (name: string) => {
    if (looksLikeName(name) && !isPost(name)) count(people, name, 1);
  };
  const text = (line: string) => {
    countUnits(line, 1);
    for (const [, before = ''] of line.matchAll(comrade))
      countPerson(looksLikeName(before) ? before : before.slice(-2));
    for (const [, name = ''] of line.matchAll(roster)) countPerson(name.replace(/\s/gu, ''));
  };
  const cell = (line: string) => {
    // In a list parted by spaces a piece may be half a name: it counts half.
    for (const fragment of line.split(/[、，,；;]/u))
      countUnits(fragment, /\S\s\S/u.test(fragment) ? 0.6 : 1);
    if (line.length > 60 || /[。；“]/u.test(line)) return;
    const pieces = line.split(/[、，,；;\s]+/u).filter((piece) => piece !== '');
    pieces.forEach((piece, at) => {
      const next = pieces[at + 1] ?? '';
      if (piece.length > 1) countPerson(piece);
      else if (next.length === 1) countPerson(piece + next);
    });
  };
  const walk = (blocks: readonly Block[]) => {
    for (const block of blocks) {
      if (block.kind === 'annex') walk(block.blocks);
      else if (block.kind === 'table')
        for (const row of block.rows) for (const one of row.cells) cell(one.passage.text);
      else if (block.kind !== 'signature') text(block.passage.text);
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
  const forms = new Map<string, string[]>();
  const open = (name: string) => [...name].map((_, at) => `${name.slice(0, at)}*${name.slice(at + 1)}`);
  for (const name of names)
    for (const form of open(name)) forms.set(form, [...(forms.get(form) ?? []), name]);
  const known = new Set(names);
  return (name) => {
    const shorter = [...name]
      .map((_, at) => name.slice(0, at) + name.slice(at + 1))
      .filter((one) => known.has(one));
    const other = open(name).flatMap((form) => forms.get(form) ?? []);
    return [...new Set([...other, ...shorter])].filter((one) => one !== name && one[0] === name[0]);
  };
}
