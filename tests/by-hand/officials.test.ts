/**
 * All officials whom both gazettes of Xiangyin name, with the lines of what each led in 2023 and in 2024, as read
 * in the gazettes. `unread` lines name them in cells that run into others and yield nothing yet; `misread` ones
 * name somebody else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFact } from '../../graph/facts.ts';
import { derive } from '../../graph/resolve/derive.ts';
import { withIds } from '../../graph/resolve/fact-ids.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { root } from '../source/code.ts';

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
const byId = new Map(facts.map((fact) => [fact.id, fact]));

const linesIn = (cell: string | undefined) =>
  (cell ?? '-')
    .split(' ')
    .filter((line) => line !== '-')
    .map(Number);
const table = join(import.meta.dirname, 'officials-xiangyin-2023-1-2024-4.tsv');
const [, ...rows] = readFileSync(table, 'utf8').trimEnd().split('\n');
const read = rows.map((row) => {
  const [official = '', gazette = '', leads, chiefs, unread, misread] = row.split('\t');
  const [led, chief, missing, wrong] = [leads, chiefs, unread, misread].map(linesIn);
  return {
    official,
    gazette,
    LEADS: led ?? [],
    CHIEFS: chief ?? [],
    besides: [...(missing ?? []), ...(wrong ?? [])],
  };
});

/** Lines of one gazette in which the one official of this name leads, or chiefs, a task. */
function linesOf(name: string, gazette: string, type: 'LEADS' | 'CHIEFS'): number[] {
  const lines = edges.flatMap((edge) => {
    const fact =
      edge.type === type && edge.from === `official:430624:${name}` ? byId.get(edge.to) : undefined;
    return fact?.kind === 'task' && fact.gazette === gazette ? [fact.line] : [];
  });
  return [...new Set(lines)].sort((a, b) => a - b);
}

describe('an official named in both gazettes of Xiangyin', () => {
  it.each([...new Set(read.map(({ official }) => official))])('%s is one', (name) => {
    const officials = nodes.flatMap((node) =>
      node.kind === 'Official' && node.properties?.name === name ? [node.id] : [],
    );
    expect(officials).toEqual([`official:430624:${name}`]);
  });

  it.each(read)(
    '$official led in $gazette what the gazette says',
    ({ official, gazette, besides, ...row }) => {
      for (const type of ['LEADS', 'CHIEFS'] as const) {
        const found = linesOf(official, gazette, type);
        expect(row[type].filter((line) => !found.includes(line))).toEqual([]);
        expect(found.filter((line) => !row[type].includes(line) && !besides.includes(line))).toEqual([]);
      }
    },
  );
});
