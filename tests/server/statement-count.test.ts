import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadGazettes } from '../../graph/load/load.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { fact, sourceOf, task } from '../support/written-facts.ts';

let database: Database;
let api: TestApi;

const facts = Array.from({ length: 100 }, (_, n) => {
  const number = `清政发〔2030〕${n + 1}号`;
  const person = `林${'一二三四五六七八九十'[n % 10]}${'甲乙丙丁戊己庚辛壬癸'[Math.floor(n / 10)]}`;
  return [
    fact('document', n * 10 + 1, { number, title: `关于第${n}件事的通知`, date: '2030-01-10' }),
    fact('appointment', n * 10 + 2, { document: number, person, unit: `县第${n}局`, post: '局长' }),
    task(n * 10 + 3, number, `办好第${n}件事。`, { leaders: [person], units: [{ name: `县第${n}局` }] }),
    fact('citation', n * 10 + 4, { document: number, target: `清政发〔2029〕${n + 1}号` }),
  ];
}).flat();

beforeAll(async () => {
  database = await openTestDatabase();
  await emptyGraph(database);
  await loadGazettes(database, [sourceOf(facts)]);
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

/** Statements that a query costs where its lists have `first` rows. */
const cost = async (query: string, first: number): Promise<string[]> => {
  api.statements();
  await api.data(query, { first });
  return api.statements();
};

/** Each with the number of statements that it may cost: one for a root field, one for each level below. */
const operations: [name: string, statements: number, query: string][] = [
  [
    'appointments',
    1,
    '{ appointments(first: $first) { edges { node { id personName evidence { quote line } flags { code } } } } }',
  ],
  [
    'appointments with all around them',
    3,
    '{ appointments(first: $first) { edges { node { official { name } document { number } gazette { key } post { name unit { name } } } } } }',
  ],
  [
    'officials and their appointments',
    2,
    '{ officials(first: $first) { edges { node { name appointments { edges { node { action } } } } } } }',
  ],
  [
    'officials, counted',
    3,
    '{ officials(first: $first) { totalCount edges { node { name appointments { totalCount } } } } }',
  ],
  [
    'tasks and their parties',
    3,
    '{ tasks(first: $first) { edges { node { content assignments { name role party { id } } } } } }',
  ],
  [
    'documents, what they cite, and where they stand',
    3,
    '{ documents(filter: { citedOnly: false }, first: $first) { edges { node { number evidence { quote } citations { edges { node { targetNumber } } } } } } }',
  ],
  [
    'units and their jurisdictions',
    2,
    '{ units(first: $first) { edges { node { name jurisdiction { name } } } } }',
  ],
  [
    'posts and who held them',
    3,
    '{ posts(first: $first) { edges { node { name tenures { startLatest official { name } } } } } }',
  ],
];

it.each(operations)('%s cost the same %i statements for 1 row and for 100', async (_, statements, query) => {
  const text = `query ($first: Int!) ${query}`;
  const one = await cost(text, 1);
  const hundred = await cost(text, 100);
  expect(hundred).toEqual(one);
  expect(one).toHaveLength(statements);
});

it('the explorer’s neighbourhood costs one statement, however many neighbours it has', async () => {
  const { units } = await api.data<{ units: { edges: { node: { id: string } }[] } }>(
    '{ units(first: 100) { edges { node { id } } } }',
  );
  const ids = units.edges.map(({ node }) => node.id);
  const query = `query ($ids: [ID!]!) { neighbourhood(ids: $ids, first: 200) {
    nodes { id caption hidden { kind count } } edges { id fact }
  } }`;
  api.statements();
  await api.data(query, { ids: ids.slice(0, 1) });
  const one = api.statements();
  await api.data(query, { ids });
  expect(api.statements()).toEqual(one);
  expect(one).toEqual(['neighbourhood']);
});
