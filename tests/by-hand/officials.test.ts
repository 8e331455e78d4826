/**
 * The officials whom the facts of both gazettes of Xiangyin name, with the lines of what each led in 2023 and in
 * 2024, and of where else the gazette names them, as read in the gazettes. `unread` lines name them in cells that
 * run into others, and say nothing of them yet.
 *
 * Every line that prints a name was read. Ten names stand beside the same units and duties in both years; 刘世奇
 * and 刘界雄 are county leaders in both, with other duties; 刘念, of a chain's office in 2023 and of 住建局 in 2024,
 * is one by the name alone. 胡锦涛 and 胡锦涛平 stand where 胡锦平 is meant, and stay open. Printed in both years
 * too, but in a column that no fact is read from in one of them: 秦献鹏, 戴翔, 刘定武 and 胡建龙.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFact } from '../../graph/facts.ts';
import { derive } from '../../graph/resolve/derive.ts';
import { withIds } from '../../graph/resolve/fact-ids.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { root } from '../source/code.ts';
import { resolved } from '../support/judgements.ts';

const gazettes = ['430624-2023-1', '430624-2024-4'];
const facts = gazettes.flatMap((key) =>
  withIds(
    readFileSync(join(root, 'seeds/facts', `${key}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => parseFact(JSON.parse(line))),
  ),
);
const { nodes, edges } = derive({ home: jurisdictionOf('430624'), facts, periods: new Map() }, []);
const { who, references } = resolved(facts);
const byId = new Map(facts.map((fact) => [fact.id, fact]));

const linesIn = (cell: string | undefined) =>
  (cell ?? '-')
    .split(' ')
    .filter((line) => line !== '-')
    .map(Number);
const table = join(import.meta.dirname, 'officials-xiangyin-2023-1-2024-4.tsv');
const [, ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n');
const read = rows.map((row) => {
  const [official = '', gazette = '', ...cells] = row.split('\t');
  const [led = [], chief = [], otherwise = [], unread = []] = cells.map(linesIn);
  return { official, gazette, LEADS: led, CHIEFS: chief, otherwise, unread };
});
const names = [...new Set(read.map(({ official }) => official))];
const sorted = (lines: number[]) => [...new Set(lines)].sort((a, b) => a - b);

/** Lines of one gazette in which the one official of this name leads, or chiefs, a task. */
function linesOf(name: string, gazette: string, type: 'LEADS' | 'CHIEFS'): number[] {
  const lines = edges.flatMap((edge) => {
    const fact =
      edge.type === type && edge.from === `official:430624:${name}` ? byId.get(edge.to) : undefined;
    return fact?.kind === 'task' && fact.gazette === gazette ? [fact.line] : [];
  });
  return sorted(lines);
}

describe('an official named in both gazettes of Xiangyin', () => {
  it('is one of these', () => {
    const found = who.decided.groups
      .flatMap(({ identities }) => identities)
      .filter(({ mentions }) => gazettes.every((key) => mentions.some(({ gazette }) => gazette === key)));
    expect(found.map(({ thing }) => thing.name).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s is one', (name) => {
    const officials = nodes.flatMap((node) =>
      node.kind === 'Official' && node.properties?.name === name ? [node.id] : [],
    );
    expect(officials).toEqual([`official:430624:${name}`]);
  });

  it.each(read)('$official led in $gazette what the gazette says', ({ official, gazette, ...row }) => {
    for (const type of ['LEADS', 'CHIEFS'] as const)
      expect(linesOf(official, gazette, type), type).toEqual(row[type]);
  });

  it.each(read)('$official is named in $gazette nowhere else than read', ({ official, gazette, ...row }) => {
    const lines = references.flatMap(({ thing, fact }) =>
      thing.id === `official:430624:${official}` && fact.gazette === gazette ? [fact.line] : [],
    );
    expect(sorted(lines)).toEqual(sorted([...row.LEADS, ...row.CHIEFS, ...row.otherwise]));
    expect(row.unread.filter((line) => lines.includes(line))).toEqual([]);
  });
});
