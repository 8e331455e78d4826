import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadGazettes } from '../../graph/load/load.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { notice, plan, repealed, smallCounty } from '../support/small-county.ts';
import { county, key, sourceOf } from '../support/written-facts.ts';

let database: Database;
let api: TestApi;
beforeAll(async () => {
  database = await openTestDatabase();
  await emptyGraph(database);
  await loadGazettes(database, [sourceOf(smallCounty)]);
  api = await startApi(database);
});
afterAll(async () => {
  await api.close();
  await database.close();
});

type Page<T> = { edges: { node: T }[]; totalCount: number };

describe('an official', () => {
  it('has appointments, oldest first, each with its sentence, document and gazette', async () => {
    const { officials } = await api.data<{ officials: Page<{ appointments: Page<unknown> }> }>(`{
      officials(filter: { name: "林晓舟" }) { edges { node { appointments { totalCount edges { node {
        action date unitName postName official { name } post { name unit { names } }
        document { number } gazette { key } evidence { line quote role } flags { code }
      } } } } } }
    }`);
    const [official] = officials.edges;
    expect(official?.node.appointments.totalCount).toBe(2);
    expect(official?.node.appointments.edges[0]?.node).toEqual({
      action: 'APPOINT',
      date: '2030-01-10',
      unitName: '县水务局',
      postName: '局长',
      official: { name: '林晓舟' },
      post: { name: '局长', unit: { names: ['县水务局'] } },
      document: { number: notice },
      gazette: { key },
      evidence: [{ line: 12, quote: `${notice} 林晓舟 县水务局 局长`, role: 'VALUE' }],
      flags: [],
    });
  });

  it('leads tasks, and a responsible unit neither leads nor supports', async () => {
    const { tasks } = await api.data<{ tasks: Page<{ assignments: unknown[] }> }>(`{
      tasks(filter: { leaderName: "林晓舟", words: ["污水"] }) {
        totalCount edges { node { seq assignments { name role term inferred party { __typename } } } }
      }
    }`);
    expect(tasks.totalCount).toBe(1);
    expect(tasks.edges[0]?.node.assignments).toEqual(
      expect.arrayContaining([
        {
          name: '林晓舟',
          role: 'LEAD',
          term: '牵头领导',
          inferred: false,
          party: { __typename: 'Official' },
        },
        {
          name: '县财政局',
          role: 'RESPONSIBLE',
          term: '责任单位',
          inferred: false,
          party: { __typename: 'Unit' },
        },
      ]),
    );
  });

  it('holds a post on the day of appointment and not on the day of removal', async () => {
    const holders = async (unit: string, post: string, day: string) => {
      const { posts } = await api.data<{ posts: Page<{ tenures: { official: { name: string } }[] }> }>(
        `query ($unit: String!, $post: String!, $day: Date!) {
          posts(filter: { name: $post, unitName: $unit }) {
            edges { node { tenures(asOf: $day) { official { name } certainty } } }
          }
        }`,
        { unit, post, day },
      );
      return posts.edges.flatMap(({ node }) => node.tenures.map(({ official }) => official.name));
    };
    expect(await holders('县水务局', '局长', '2030-01-09')).toEqual([]);
    expect(await holders('县水务局', '局长', '2030-01-10')).toEqual(['林晓舟']);
    expect(await holders('县财政局', '副局长', '2030-01-09')).toEqual(['林晓舟']);
    expect(await holders('县财政局', '副局长', '2030-01-10')).toEqual([]);
  });
});

describe('a document', () => {
  it('is found by its number with any brackets', async () => {
    for (const number of ['清政办发[2030]2号', '清政办发（2030）2 号', plan]) {
      const { document } = (await api.data('query ($n: String!) { document(number: $n) { number } }', {
        n: number,
      })) as {
        document: { number: string } | null;
      };
      expect(document, number).toEqual({ number: plan });
    }
  });

  it('says what it repeals, and the repealed one by whom', async () => {
    const { document } = await api.data<{ document: Record<string, Page<unknown>> }>(
      `query ($n: String!) { document(number: $n) {
        citedOnly citedBy { totalCount edges { node { relation document { number } } } }
      } }`,
      { n: repealed },
    );
    expect(document).toEqual({
      citedOnly: true,
      citedBy: { totalCount: 1, edges: [{ node: { relation: 'REPEALS', document: { number: plan } } }] },
    });
  });

  it('that nobody knows is null', async () => {
    expect(
      await api.data('{ document(number: "无此文号〔1999〕1号") { number } node(id: "none") { id } }'),
    ).toEqual({
      document: null,
      node: null,
    });
  });
});

describe('the neighbourhood', () => {
  const query = `query ($ids: [ID!]!, $first: Int, $after: String, $asOf: Date) {
    neighbourhood(ids: $ids, first: $first, after: $after, asOf: $asOf) {
      totalCount missing pageInfo { hasNextPage endCursor }
      nodes { id kind caption action hidden { kind count } certainty }
      edges { kind source target fact }
    }
  }`;
  type Piece = {
    neighbourhood: {
      totalCount: number;
      missing: string[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      nodes: { id: string; kind: string; caption: string; hidden: { kind: string; count: number }[] }[];
      edges: { kind: string; source: string; target: string; fact: string | null }[];
    };
  };
  let id: string;
  beforeAll(async () => {
    const { search } = await api.data<{ search: { groups: { hits: { node: { id: string } }[] }[] } }>(
      '{ search(text: "林晓舟", kinds: [OFFICIAL]) { groups { hits { node { id } } } } }',
    );
    id = search.groups[0]?.hits[0]?.node.id ?? '';
  });

  it('shows led tasks first, and counts what is still hidden', async () => {
    const { neighbourhood } = await api.data<Piece>(query, { ids: [id, 'gone'], first: 2 });
    expect(neighbourhood.missing).toEqual(['gone']);
    expect(neighbourhood.pageInfo.hasNextPage).toBe(true);
    const [centre, ...around] = neighbourhood.nodes;
    expect(around.map(({ kind }) => kind)).toEqual(['Task', 'Task']);
    // Two posts and two acts of appointment are not shown.
    expect(neighbourhood.totalCount).toBe(6);
    expect(centre?.hidden).toEqual([
      { kind: 'Appointment', count: 2 },
      { kind: 'Post', count: 2 },
    ]);
    expect(neighbourhood.edges.every(({ fact }) => fact !== null)).toBe(true);
  });

  it('goes on by cursor until every neighbour came once', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { neighbourhood }: Piece = await api.data<Piece>(query, { ids: [id], first: 1, after });
      seen.push(...neighbourhood.nodes.slice(1).map((node) => node.id));
      after = neighbourhood.pageInfo.hasNextPage ? neighbourhood.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(6);
    expect(new Set(seen).size).toBe(6);
  });

  it('leaves out what a date excludes', async () => {
    const { neighbourhood } = await api.data<Piece>(query, { ids: [id], first: 50, asOf: '2030-01-05' });
    expect(neighbourhood.nodes.map(({ kind }) => kind).sort()).toEqual(['Official', 'Post']);
  });
});

describe('paths', () => {
  const query = `query ($from: ID!, $to: ID!, $through: [String!], $asOf: Date) {
    paths(from: $from, to: $to, through: $through, asOf: $asOf) {
      length nodes { kind caption } edges { kind fact }
    }
  }`;
  type Paths = {
    paths: {
      length: number;
      nodes: { kind: string; caption: string }[];
      edges: { kind: string; fact: string | null }[];
    }[];
  };
  const idOf = async (text: string, kind: string): Promise<string> => {
    const { search } = await api.data<{ search: { groups: { hits: { node: { id: string } }[] }[] } }>(
      'query ($text: String!, $kind: SearchKind!) { search(text: $text, kinds: [$kind]) { groups { hits { node { id } } } } }',
      { text, kind },
    );
    return search.groups[0]?.hits[0]?.node.id ?? '';
  };

  it('run through a task that one leads and another supports, as one step with its fact', async () => {
    const [from, to] = [await idOf('周行', 'OFFICIAL'), await idOf('县财政局', 'UNIT')];
    const { paths } = await api.data<Paths>(query, { from, to });
    expect(paths).toHaveLength(1);
    expect(paths[0]?.length).toBe(1);
    expect(paths[0]?.nodes.map(({ kind }) => kind)).toEqual(['Official', 'Task', 'Unit']);
    expect(paths[0]?.edges.map(({ kind }) => kind)).toEqual(['LEADS', 'SUPPORTS']);
    expect(new Set(paths[0]?.edges.map(({ fact }) => fact)).size).toBe(1);
  });

  it('do not run through documents unless asked to', async () => {
    const [from, to] = [await idOf('周行', 'OFFICIAL'), await idOf('污水处理厂', 'TASK')];
    const kindsOf = ({ paths }: Paths) =>
      new Set(paths.flatMap(({ nodes }) => nodes.map(({ kind }) => kind)));
    expect(kindsOf(await api.data<Paths>(query, { from, to }))).not.toContain('Document');
    expect(kindsOf(await api.data<Paths>(query, { from, to, through: ['Document'] }))).toContain('Document');
  });

  it('are none at a date before the task was set', async () => {
    const [from, to] = [await idOf('周行', 'OFFICIAL'), await idOf('县财政局', 'UNIT')];
    expect(await api.data<Paths>(query, { from, to, asOf: '2030-01-31' })).toEqual({ paths: [] });
  });
});

describe('the search', () => {
  const hits = async (text: string) => {
    const { search } = await api.data<{
      search: { groups: { kind: string; hits: { caption: string; matchStart: number | null }[] }[] };
    }>(
      'query ($text: String!) { search(text: $text) { groups { kind total hits { caption matchStart } } } }',
      {
        text,
      },
    );
    return search.groups.flatMap(({ kind, hits }) => hits.map(({ caption }) => `${kind} ${caption}`));
  };

  it.each([
    ['a one-character surname', '林', 'OFFICIAL 林晓舟'],
    ['a name with layout spaces', '林 晓 舟', 'OFFICIAL 林晓舟'],
    ['pinyin', 'linxiaozhou', 'OFFICIAL 林晓舟'],
    ['pinyin with tones', 'Lín Xiǎozhōu', 'OFFICIAL 林晓舟'],
    ['initials', 'lxz', 'OFFICIAL 林晓舟'],
    ['a surname read as one', 'shanzhengping', 'OFFICIAL 单正平'],
    ['a unit’s short form', '水务局', 'UNIT 县水务局'],
    ['a post with its unit and level', '县财政局副局长', 'POST 副局长'],
    ['a number with other brackets', '清政办发[2030]2号', `DOCUMENT ${plan}`],
    ['a phrase inside a task', '排涝泵站', 'TASK 完成东河堤防加固，新增排涝泵站两座。'],
  ])('finds by %s', async (_, text, expected) => {
    expect(await hits(text)).toContain(expected);
  });

  it.each([
    '"',
    '\\',
    'a AND',
    '*',
    '~2',
    'name:x',
    '(',
    '[a TO b]',
    '\u0000',
    '\ud800',
    "'; MATCH (n) RETURN n",
  ])('takes %j as text and nothing else', async (text) => {
    await expect(hits(text)).resolves.toBeInstanceOf(Array);
  });
});

describe('the gazette', () => {
  it('counts its facts by kind, and says why its text is not shown', async () => {
    const { gazette } = await api.data<{ gazette: unknown }>(
      `query ($key: String!) { gazette(key: $key) {
        jurisdiction { name } counts { kind count } flagged textMissing passage(fromLine: 1, toLine: 2) { lines }
        facts(fromLine: 12, toLine: 13) { __typename evidence { line } }
      } }`,
      { key },
    );
    expect(gazette).toEqual({
      jurisdiction: { name: county },
      counts: [
        { kind: 'appointment', count: 3 },
        { kind: 'citation', count: 1 },
        { kind: 'document', count: 2 },
        { kind: 'task', count: 3 },
      ],
      flagged: 1,
      textMissing: expect.stringContaining('not on this machine'),
      passage: null,
      facts: [
        { __typename: 'Appointment', evidence: [{ line: 12 }] },
        { __typename: 'Appointment', evidence: [{ line: 13 }] },
      ],
    });
  });

  it('is counted in the statistics, none of it stale', async () => {
    expect(await api.data('{ statistics { gazettes appointments tasks flagged stale textsFound } }')).toEqual(
      {
        statistics: { gazettes: 1, appointments: 3, tasks: 3, flagged: 1, stale: false, textsFound: false },
      },
    );
  });
});
