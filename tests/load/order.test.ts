import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Fact } from '../../graph/facts.ts';
import { loadGazettes } from '../../graph/load/load.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { appointment, citation, document, member, party, sourceOf, task } from '../support/facts.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { type GraphState, graphState } from '../support/graph-state.ts';
import { judgement, placeIn } from '../support/judgements.ts';

let database: Database;

const number = (n: number) => `湘阴政发〔2024〕${n}号`;
const printed = (n: number) =>
  document({ number: number(n), issuers: ['湘阴县人民政府'], date: `2024-0${n}-01` });

const moved = member({ person: '丙某', position: '县发改局副局长' });
const other = member({ person: '丙某', position: '县水利局副局长', document: number(2) });
const seen = task({ content: '治山', assignments: [party('丙某', { type: 'person' })] });
const at = (key: string, fact: Fact, text: string) => ({ ...placeIn(fact, text), gazette: key });

/** People's judgements across gazettes: two of one name, one of them doubtful elsewhere, and a fact corrected. */
const judgements = [
  judgement({
    verdict: 'different',
    mentions: [at('430624-2024-1', moved, '丙某'), at('430624-2024-2', other, '丙某')],
  }),
  judgement({
    verdict: 'correct',
    kind: 'task',
    field: 'content',
    value: '治沙',
    mentions: [at('430624-2024-2', seen, '丙某')],
  }),
];

/** Facts that share officials, units, documents and a prefecture's bureau across gazettes and counties. */
const sources = [
  sourceOf('430624-2024-1', [
    printed(1),
    appointment({ document: number(1), person: '甲某', unit: '县发展和改革局', post: '局长' }),
    task({ document: number(1), assignments: [party('县发改局'), party('市生态环境局湘阴分局')] }),
    moved,
  ]),
  sourceOf('430624-2024-2', [
    printed(2),
    appointment({ document: number(2), person: '甲某', unit: '发改局', post: '局长', action: 'remove' }),
    citation({ document: number(2), target: number(1), relation: 'repeals' }),
    citation({ document: number(2), target: '湘政发〔2020〕3号' }),
    other,
    seen,
  ]),
  sourceOf('430626-2024-1', [
    member({ person: '甲某', position: '县发改局局长' }),
    citation({ document: '平政发〔2024〕1号', target: '湘政发〔2020〕3号' }),
    task({ assignments: [party('省发改委'), party('市生态环境局平江分局')] }),
  ]),
  sourceOf('430600-2024-1', [task({ content: '治水', assignments: [party('市水利局'), party('省水利厅')] })]),
];

let expected: GraphState;

beforeAll(async () => {
  database = await openTestDatabase();
  await emptyGraph(database);
  await loadGazettes(database, sources, { judgements });
  expected = await graphState(database);
});
afterAll(() => database.close());

it('is the same graph in whatever order and portions the gazettes come', { timeout: 240_000 }, async () => {
  expect(Object.keys(expected.nodes).length).toBeGreaterThan(30);
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(sources, { minLength: sources.length }),
      fc.array(fc.nat({ max: 2 }), { maxLength: 4 }),
      async (order, portions) => {
        await emptyGraph(database);
        const rest = [...order];
        for (const size of portions) await loadGazettes(database, rest.splice(0, size), { judgements });
        await loadGazettes(database, rest, { judgements });
        expect(await graphState(database)).toEqual(expected);
      },
    ),
    { numRuns: 6 },
  );
});

it('keeps one name in two counties apart', async () => {
  const records = await database.read('MATCH (o:Official) RETURN o.id AS id ORDER BY id');
  expect(records.map(({ id }) => id)).toEqual([
    'official:430624:丙某:发改局',
    'official:430624:丙某:水利局',
    'official:430624:甲某',
    'official:430626:甲某',
  ]);
});
