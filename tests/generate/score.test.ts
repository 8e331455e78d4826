/** The reader against gazettes that it has never seen, whose facts the generator knows. */
import { expect, it } from 'vitest';
import { gazetteOf } from '../../generate/gazette.ts';
import { factKinds } from '../../graph/facts.ts';
import { factsOf } from '../../graph/pipeline.ts';
import { compareRows, f1Of, type Row, sumOf, tableOf } from '../score/exact.ts';
import { sized } from '../support/size.ts';

const gazettes = sized(20, 200);
const bytes = sized(60_000, 300_000);

it(`reads all facts of ${gazettes} generated gazettes, of every kind`, { timeout: 600_000 }, () => {
  const all = Array.from({ length: gazettes }, (_, number) => {
    const { name, text, rows } = gazetteOf('tests', number * 7, bytes);
    const found = factsOf(`${name}.txt`, Buffer.from(text));
    if ('refused' in found) throw new Error(found.refused);
    return compareRows(rows as Row[], found.facts);
  });
  const sum = sumOf(all);
  console.log(tableOf(sum));
  expect([...sum.keys()].toSorted()).toEqual([...factKinds].toSorted());
  const wrong = [...sum].filter(([, tally]) => f1Of(tally) < 0.999);
  expect(
    wrong.map(([kind, { missed, extra }]) => ({
      kind,
      missed: missed.slice(0, 3),
      extra: extra.slice(0, 3),
    })),
  ).toEqual([]);
});

it('generates the same gazette from the same seed, and another from another', () => {
  const [first, again, other] = [
    gazetteOf('a', 3, 20_000),
    gazetteOf('a', 3, 20_000),
    gazetteOf('b', 3, 20_000),
  ];
  expect(again).toEqual(first);
  expect(other.text).not.toBe(first.text);
});

it('states in its rows only what the text prints', () => {
  const { text, rows } = gazetteOf('tests', 5, 60_000);
  const bare = text.replace(/\s+/g, '');
  const names = rows.flatMap((row) => ('person' in row && row.person ? [row.person] : []));
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !bare.includes(name))).toEqual([]);
});
