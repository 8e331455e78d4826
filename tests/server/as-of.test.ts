import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { certaintyAt, type DocumentForce, type Interval, statusAt } from '../../graph/as-of.ts';
import { asOf, documentStatus } from '../../graph/cypher/as-of.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { openTestDatabase } from '../support/graph.ts';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

const statement = `UNWIND range(0, size($given.spans) - 1) AS at
WITH at, $given.spans[at] AS span
${asOf}
RETURN at, certainty`;

const answersOf = async (spans: readonly Interval[], day: string | null, certainOnly = false) => {
  const records = await database.read(statement, { given: { spans, asOf: day, certainOnly } });
  const found = new Map(records.map(({ at, certainty }) => [Number(at), certainty]));
  return spans.map((_, at) => (found.has(at) ? found.get(at) : 'no'));
};

const day = fc.integer({ min: 0, max: 27 }).map((n) => `2030-02-${String(n + 1).padStart(2, '0')}`);
const maybe = fc.option(day, { nil: null });
const interval = fc.record({
  startEarliest: maybe,
  startLatest: maybe,
  endEarliest: maybe,
  endLatest: maybe,
});

it('answers alike in Cypher and in TypeScript, for 20 times 100 random intervals', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(interval, { minLength: 100, maxLength: 100 }), day, async (spans, date) => {
      expect(await answersOf(spans, date)).toEqual(spans.map((span) => certaintyAt(span, date)));
    }),
    { numRuns: 20 },
  );
});

it('keeps what is certain alone where nothing else is asked for', async () => {
  const spans: Interval[] = [
    { startEarliest: '2030-02-01', startLatest: '2030-02-01', endEarliest: '2030-02-10', endLatest: null },
    { startEarliest: '2030-02-01', startLatest: '2030-02-01', endEarliest: null, endLatest: null },
  ];
  expect(await answersOf(spans, '2030-02-05')).toEqual(['certain', 'possible']);
  expect(await answersOf(spans, '2030-02-05', true)).toEqual(['certain', 'no']);
});

it('includes the day of a start and not the day of an end', () => {
  const span: Interval = {
    startEarliest: '2030-02-03',
    startLatest: '2030-02-03',
    endEarliest: '2030-02-09',
    endLatest: '2030-02-09',
  };
  expect(
    ['2030-02-02', '2030-02-03', '2030-02-08', '2030-02-09'].map((date) => certaintyAt(span, date)),
  ).toEqual(['no', 'certain', 'certain', 'no']);
});

const force: fc.Arbitrary<DocumentForce> = fc.record({
  startEarliest: maybe,
  startLatest: maybe,
  endEarliest: maybe,
  endLatest: maybe,
  expiredFrom: maybe,
  repealedEarliest: maybe,
  repealedLatest: maybe,
  invalidatedEarliest: maybe,
  invalidatedLatest: maybe,
  amendedEarliest: maybe,
  amendedLatest: maybe,
});

it('tells a document’s status alike in Cypher and in TypeScript, whatever its dates', async () => {
  const text = `UNWIND range(0, size($given.documents) - 1) AS at
WITH at, $given.documents[at] AS n
RETURN ${documentStatus} AS status ORDER BY at`;
  await fc.assert(
    fc.asyncProperty(fc.array(force, { minLength: 100, maxLength: 100 }), day, async (documents, date) => {
      const records = await database.read(text, { given: { documents, asOf: date } });
      expect(records.map(({ status }) => status)).toEqual(documents.map((one) => statusAt(one, date)));
    }),
    { numRuns: 20 },
  );
});
