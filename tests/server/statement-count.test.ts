import { afterAll, beforeAll, expect, it } from 'vitest';
import { type LoadedApi, startLoadedApi } from '../support/loaded-api.ts';
import { fact, task } from '../support/written-facts.ts';

let api: LoadedApi;

const facts = Array.from({ length: 100 }, (_, n) => {
  const number = `清政发〔2030〕${n + 1}号`;
  const person = `林${'一二三四五六七八九十'[n % 10]}${'甲乙丙丁戊己庚辛壬癸'[Math.floor(n / 10)]}`;
  return [
    fact('document', n * 10 + 1, { number, title: `关于第${n}件事的通知`, date: '2030-01-10' }),
    fact('appointment', n * 10 + 2, { document: number, person, unit: `县第${n}局`, post: '局长' }),
    task(n * 10 + 3, number, `办好第${n}件事。`, { leaders: [person], units: [{ name: `县第${n}局` }] }),
    fact('citation', n * 10 + 4, { document: number, target: `清政发〔2029〕${n + 1}号` }),
    fact('appointment', n * 10 + 5, {
      document: number,
      person: `周${person.slice(1)}`,
      unit: `县第${n}局`,
      post: '局长',
      flags: [{ code: 'suspected-slip', reason: 'The bureau has a head already.' }],
    }),
    fact('member', n * 10 + 6, { document: number, group: `第${n}件事领导小组`, role: '组长', person }),
    fact('liaison', n * 10 + 7, { document: number, place: `第${n}村`, leaders: [person] }),
    fact('portfolio', n * 10 + 8, { document: number, person, oversees: [`县第${n}局`] }),
    fact('commendation', n * 10 + 8, { document: number, recipient: `县第${n}局`, recipient_type: 'unit' }),
    fact('meeting', n * 10 + 9, { title: `第${n}次常务会议`, date: '2030-01-10', chair: person }),
    fact('decision', n * 10 + 9, { meeting: `第${n}次常务会议`, subject: `第${n}件事`, leaders: [person] }),
  ];
}).flat();

beforeAll(async () => {
  api = await startLoadedApi(facts);
});
afterAll(() => api.close());

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
  [
    'who held a post at a date',
    2,
    '{ officials(filter: { asOf: "2030-02-01" }, first: $first) { edges { certainty node { name tenures(asOf: "2030-02-01") { startLatest } } } } }',
  ],
  [
    'officials with all that they are charged with',
    5,
    `{ officials(first: $first) { edges { node { name assignments(first: 5) { edges { node { name } } }
      memberships(first: 5) { edges { node { role } } } portfolios(first: 5) { edges { node { oversees } } }
      liaisons(first: 5) { edges { node { place } } } } } } }`,
  ],
  [
    'units with posts, seats and honours',
    5,
    `{ units(first: $first) { edges { node { name tasksSupported posts(first: 5) { edges { node { name } } }
      memberships(first: 5) { edges { node { role } } } commendations(first: 5) { edges { node { recipient } } } } } } }`,
  ],
  [
    'tasks with document and gazette, counted',
    3,
    '{ tasks(order: DATE_DESC, first: $first) { totalCount edges { node { content document { number } gazette { key } } } } }',
  ],
  [
    'documents with gazettes, flags and parties',
    4,
    '{ documents(filter: { citedOnly: false }, order: NUMBER, first: $first) { edges { node { number flags { code } gazettes { key } parties(first: 5) { name tasks } } } } }',
  ],
  [
    'citations and their targets',
    2,
    '{ citations(first: $first) { edges { node { targetNumber target { number } document { number } } } } }',
  ],
  [
    'groups and who belongs to them',
    3,
    '{ groups(first: $first) { edges { node { name memberships(first: 5) { edges { node { role official { name } } } } } } } }',
  ],
  [
    'meetings and what they decided',
    2,
    '{ meetings(first: $first) { edges { node { title chair decisions(first: 5) { edges { node { subject } } } } } } }',
  ],
  [
    'places and who is tied to them',
    2,
    '{ places(first: $first) { edges { node { name liaisons(first: 5) { edges { node { leaders } } } } } } }',
  ],
  [
    'facts in doubt',
    2,
    '{ flagged(first: $first) { totalCount edges { node { flags { code reason } evidence { quote } } } } }',
  ],
  [
    'contradictions and both their sides',
    2,
    '{ contradictions(first: $first) { edges { node { reason facts { evidence { quote } } } } } }',
  ],
  [
    'a search',
    2,
    '{ search(text: "第", first: $first) { groups { kind total hits { caption node { id } } } } }',
  ],
  [
    'counts',
    4,
    '{ statistics { tasks } doubtCounts { code count } gazettes { key } units(first: $first) { pageInfo { hasNextPage } } }',
  ],
];

it.each(operations)('%s cost the same %i statements for 1 row and for 100', async (_, statements, query) => {
  const text = `query ($first: Int!) ${query}`;
  const one = await cost(text, 1);
  const hundred = await cost(text, 100);
  expect(hundred).toEqual(one);
  expect(one).toHaveLength(statements);
});

it('paths cost one statement, and one more for the sentences of their steps', async () => {
  const { officials } = await api.data<{ officials: { edges: { node: { id: string } }[] } }>(
    '{ officials(first: 2) { edges { node { id } } } }',
  );
  const [from, to] = officials.edges.map(({ node }) => node.id);
  const query =
    `query ($first: Int!) { paths(from: "${from}", to: "${to}", maxLength: 6, through: [Gazette, Document], first: $first) {
    length steps { quote fact { __typename } }
  } }`.replace('[Gazette, Document]', '["Gazette", "Document"]');
  const one = await cost(query, 1);
  expect(await cost(query, 100)).toEqual(one);
  expect(one).toHaveLength(2);
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
