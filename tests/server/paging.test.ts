import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadGazettes } from '../../graph/load/load.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { fact, gazetteOf, sourceOf, task } from '../support/written-facts.ts';

let database: Database;
let api: TestApi;

const surnames = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'];
const nameOf = (n: number) =>
  `${surnames[n % surnames.length]}${'甲乙丙丁戊己庚辛壬癸'[n % 10]}${n % 3 ? '平' : '安'}`;

/** Rows of one gazette: `count` documents, each with an appointment, a task and a citation. */
const facts = (count: number, from = 0) =>
  Array.from({ length: count }, (_, at) => at + from).flatMap((n) => {
    const number = `清政发〔2030〕${n + 1}号`;
    const date = n % 5 === 0 ? null : `2030-0${(n % 3) + 1}-1${n % 10}`;
    return [
      fact('document', n * 10 + 1, { number, title: `关于第${n}件事的通知`, date }),
      fact('appointment', n * 10 + 2, {
        document: number,
        person: nameOf(n),
        unit: `县第${n % 7}局`,
        post: '局长',
      }),
      task(n * 10 + 3, number, `办好第${n}件事。`, {
        leaders: [nameOf(n)],
        units: [{ name: `县第${n % 7}局` }, { name: '县财政局', role: 'support' }],
      }),
      fact('citation', n * 10 + 4, { document: number, target: `清政发〔2029〕${n + 1}号` }),
    ];
  });

const start = 30;

beforeAll(async () => {
  database = await openTestDatabase();
  await emptyGraph(database);
  await loadGazettes(database, [sourceOf(facts(start))]);
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

type Connection = {
  list: {
    totalCount: number;
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

type Units = { units: { edges: { node: { assignments: Connection['list'] } }[] } };

/** Every list whose order key is stored, by its root field and its own arguments. */
const lists = [
  'appointments(order: DATE_DESC',
  'appointments(order: DATE_ASC',
  'citations(',
  'documents(',
  'officials(order: NAME',
  'officials(order: TASKS_LED',
  'posts(',
  'tasks(',
  'units(order: NAME',
  'units(order: TASKS_LED',
];

it.each(lists)('pages through %s …) by 7, every row once, while a gazette is added', async (list) => {
  const at = async (first: number, after: string | null) => {
    const query = `query ($first: Int!, $after: String) {
      list: ${list} first: $first, after: $after) {
        totalCount edges { node { id } } pageInfo { hasNextPage endCursor }
      }
    }`;
    return (await api.data<Connection>(query, { first, after })).list;
  };
  const whole = await at(100, null);
  expect(whole.totalCount).toBe(whole.edges.length);
  const before = whole.edges.map(({ node }) => node.id);

  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page === 0 || after; page += 1) {
    const { edges, pageInfo }: Connection['list'] = await at(7, after);
    seen.push(...edges.map(({ node }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (page === 1) await loadGazettes(database, [sourceOf(facts(4, 40), gazetteOf('2030-2'))]);
  }
  await loadGazettes(database, [sourceOf([], gazetteOf('2030-2'))]);
  expect(new Set(seen).size).toBe(seen.length);
  expect(before.filter((id) => !seen.includes(id))).toEqual([]);
});

it('pages through the appointments of an official and the parts of a unit', async () => {
  const query = `query ($after: String) {
    units(filter: { name: "县财政局" }) { edges { node { assignments(first: 7, after: $after) {
      totalCount edges { node { id } } pageInfo { hasNextPage endCursor }
    } } } }
  }`;
  const seen: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    const { units }: Units = await api.data<Units>(query, {
      after,
    });
    const page: Connection['list'] | undefined = units.edges[0]?.node.assignments;
    if (!page) throw new Error('The unit is not there.');
    total = page.totalCount;
    seen.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toHaveLength(start);
  expect(new Set(seen).size).toBe(total);
});
