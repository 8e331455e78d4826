import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadGazettes } from '../../graph/load/load.ts';
import { type LoadedApi, startLoadedApi } from '../support/loaded-api.ts';
import { fact, gazetteOf, sourceOf, task } from '../support/written-facts.ts';

let api: LoadedApi;

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
        unit: `县第${n % 9}局`,
        post: '局长',
      }),
      task(n * 10 + 3, number, `办好第${n}件事。`, {
        leaders: [nameOf(n)],
        units: [{ name: `县第${n % 9}局` }, { name: '县财政局', role: 'support' }],
      }),
      fact('citation', n * 10 + 4, { document: number, target: `清政发〔2029〕${n + 1}号` }),
      // A second head of the same bureau on the same day, so that there are contradictions and doubts to page.
      fact('appointment', n * 10 + 5, {
        document: number,
        person: nameOf(n + 1),
        unit: `县第${n % 9}局`,
        post: '局长',
        flags: [{ code: 'suspected-slip', reason: 'The bureau has a head already.' }],
      }),
      fact('member', n * 10 + 6, {
        document: number,
        group: `第${n}件事领导小组`,
        role: '组长',
        person: nameOf(n),
      }),
      fact('member', n * 10 + 7, { document: number, group: '总领导小组', person: nameOf(n) }),
      fact('liaison', n * 10 + 8, { document: number, place: `第${n}村`, leaders: [nameOf(n)] }),
      fact('meeting', n * 10 + 9, { title: `第${n}次常务会议`, date, chair: nameOf(n) }),
    ];
  });

const start = 30;

beforeAll(async () => {
  api = await startLoadedApi(facts(start));
});
afterAll(() => api.close());

type Connection = {
  list: {
    totalCount: number;
    edges: { node: { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
};

/** Every list whose order key is stored, by its root field and its own arguments. */
const lists = [
  'appointments(order: DATE_DESC',
  'appointments(order: DATE_ASC',
  'citations(',
  'contradictions(',
  'documents(order: DATE_DESC',
  'documents(order: DATE_ASC',
  'documents(order: NUMBER',
  'flagged(',
  'groups(',
  'meetings(order: DATE_DESC',
  'meetings(order: DATE_ASC',
  'officials(order: NAME',
  'officials(order: TASKS_LED',
  'officials(filter: { asOf: "2030-04-01" }',
  'places(',
  'posts(',
  'tasks(order: PLACE',
  'tasks(order: DATE_DESC',
  'tasks(order: DATE_ASC',
  'tasks(order: DEADLINE',
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
  expect(
    whole.edges.length,
    'more than one page, so that there is something to page through',
  ).toBeGreaterThan(7);
  const before = whole.edges.map(({ node }) => node.id);

  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page === 0 || after; page += 1) {
    const { edges, pageInfo }: Connection['list'] = await at(7, after);
    seen.push(...edges.map(({ node }) => node.id));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    if (page === 1) await loadGazettes(api.database, [sourceOf(facts(4, 40), gazetteOf('2030-2'))]);
  }
  await loadGazettes(api.database, [sourceOf([], gazetteOf('2030-2'))]);
  expect(new Set(seen).size).toBe(seen.length);
  expect(before.filter((id) => !seen.includes(id))).toEqual([]);
});

/** Every list below a parent: where the parent is found, and the list. */
const below: [parent: string, list: string][] = [
  ['units(filter: { name: "县财政局" })', 'assignments('],
  ['units(filter: { name: "县第0局" })', 'assignments(asOf: "2030-04-01",'],
  ['units(filter: { name: "县第0局" })', 'posts('],
  [`officials(filter: { name: "${nameOf(0)}" })`, 'appointments('],
  [`officials(filter: { name: "${nameOf(0)}" })`, 'assignments('],
  [`officials(filter: { name: "${nameOf(0)}" })`, 'memberships('],
  [`officials(filter: { name: "${nameOf(0)}" })`, 'liaisons('],
  ['groups(filter: { name: "总领导小组" })', 'memberships('],
  ['groups(filter: { name: "总领导小组" })', 'memberships(asOf: "2030-04-01",'],
  ['documents(filter: { number: "清政发〔2030〕2号" })', 'appointments('],
  ['documents(filter: { number: "清政发〔2030〕2号" })', 'tasks('],
  ['documents(filter: { number: "清政发〔2030〕2号" })', 'citations('],
  ['documents(filter: { number: "清政发〔2029〕2号" })', 'citedBy('],
];

it.each(below)('pages through what stands below %s: %s …), every row once', async (parent, list) => {
  const at = async (first: number, after: string | null): Promise<Connection['list']> => {
    const query = `query ($first: Int!, $after: String) {
      parent: ${parent.replace(/\)$/, ', first: 1)')} { edges { node { list: ${list} first: $first, after: $after) {
        totalCount edges { node { id } } pageInfo { hasNextPage endCursor }
      } } } }
    }`;
    const data = await api.data<{ parent: { edges: { node: Connection }[] } }>(query, { first, after });
    const [edge] = data.parent.edges;
    if (!edge) throw new Error(`${parent} is not there.`);
    return edge.node.list;
  };
  const whole = await at(100, null);
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const page: Connection['list'] = await at(whole.totalCount > 7 ? 7 : 1, after);
    seen.push(...page.edges.map(({ node }) => node.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(whole.totalCount).toBeGreaterThan(0);
  expect(seen).toHaveLength(whole.totalCount);
  expect(seen).toEqual(whole.edges.map(({ node }) => node.id));
  expect(new Set(seen).size).toBe(seen.length);
});

it('pages through a neighbourhood by 7, every neighbour once', async () => {
  const { units } = await api.data<{ units: { edges: { node: { id: string } }[] } }>(
    '{ units(filter: { name: "县财政局" }) { edges { node { id } } } }',
  );
  const ids = units.edges.map(({ node }) => node.id);
  const seen: string[] = [];
  let after: string | null = null;
  let total = 0;
  do {
    type Page = {
      neighbourhood: {
        totalCount: number;
        nodes: { id: string }[];
        pageInfo: Connection['list']['pageInfo'];
      };
    };
    const { neighbourhood }: Page = await api.data<Page>(
      `query ($ids: [ID!]!, $after: String) { neighbourhood(ids: $ids, first: 7, after: $after) {
        totalCount nodes { id } pageInfo { hasNextPage endCursor }
      } }`,
      { ids, after },
    );
    total = neighbourhood.totalCount;
    seen.push(...neighbourhood.nodes.map(({ id }) => id).filter((id) => !ids.includes(id)));
    after = neighbourhood.pageInfo.hasNextPage ? neighbourhood.pageInfo.endCursor : null;
  } while (after);
  expect(total).toBe(start);
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
});
