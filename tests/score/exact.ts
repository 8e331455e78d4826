/** Rows against expected rows, field by field: stricter than the scorer, and needs nothing beside the project. */
import type { FactKind } from '../../graph/facts.ts';

/** A row of the exchange format; evidence, flags and the gazette's key are not compared. */
export type Row = { kind: FactKind; line: number; [field: string]: unknown };
export type Tally = { hit: number; expected: number; found: number; missed: Row[]; extra: Row[] };

const notCompared = new Set(['line', 'evidence', 'flags', 'gazette']);

/** All that is compared, as text; null is as good as absent. */
const keyOf = (row: Row) =>
  JSON.stringify(
    Object.entries(row)
      .filter(([field, value]) => !notCompared.has(field) && value !== null && value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Pairs equal rows whose lines differ by one at most. A unit's standing duty counts neither way. */
export function compareRows(expected: readonly Row[], found: readonly Row[]): Map<FactKind, Tally> {
  const left = new Map<string, Row[]>();
  const counted = found.filter((row) => row.subtype !== 'duty');
  for (const row of counted) left.set(keyOf(row), [...(left.get(keyOf(row)) ?? []), row]);
  const tallies = new Map<FactKind, Tally>();
  const of = (kind: FactKind): Tally => {
    const tally = tallies.get(kind) ?? { hit: 0, expected: 0, found: 0, missed: [], extra: [] };
    tallies.set(kind, tally);
    return tally;
  };
  for (const row of expected) {
    const tally = of(row.kind);
    const alike = left.get(keyOf(row)) ?? [];
    const at = alike.findIndex(({ line }) => Math.abs(line - row.line) <= 1);
    tally.expected += 1;
    if (at < 0) tally.missed.push(row);
    else {
      tally.hit += 1;
      alike.splice(at, 1);
    }
  }
  for (const row of counted) of(row.kind).found += 1;
  for (const row of [...left.values()].flat()) of(row.kind).extra.push(row);
  return tallies;
}

/** Tallies of several gazettes as one. */
export function sumOf(all: readonly Map<FactKind, Tally>[]): Map<FactKind, Tally> {
  const sum = new Map<FactKind, Tally>();
  for (const [kind, one] of all.flatMap((tallies) => [...tallies])) {
    const so = sum.get(kind);
    sum.set(kind, {
      hit: one.hit + (so?.hit ?? 0),
      expected: one.expected + (so?.expected ?? 0),
      found: one.found + (so?.found ?? 0),
      missed: [...(so?.missed ?? []), ...one.missed],
      extra: [...(so?.extra ?? []), ...one.extra],
    });
  }
  return sum;
}

export const f1Of = ({ hit, expected, found }: Tally): number =>
  expected + found === 0 ? 1 : (2 * hit) / (expected + found);

/** A line for each kind. */
export const tableOf = (tallies: ReadonlyMap<FactKind, Tally>): string =>
  [...tallies]
    .map(([kind, tally]) => {
      const { hit, expected, found } = tally;
      return `${kind.padEnd(13)} F1 ${f1Of(tally).toFixed(3)}  (${hit} of ${expected} expected, ${found} found)`;
    })
    .join('\n');
