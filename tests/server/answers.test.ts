import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadedApi, startLoadedApi } from '../support/loaded-api.ts';
import { notice, plan, repealed, smallCounty } from '../support/small-county.ts';
import { county, key } from '../support/written-facts.ts';

let api: LoadedApi;
beforeAll(async () => {
  api = await startLoadedApi(smallCounty);
});
afterAll(() => api.close());

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

  it('count one step for each fact, with its sentence', async () => {
    const [from, to] = [await idOf('周行', 'OFFICIAL'), await idOf('林晓舟', 'OFFICIAL')];
    const { paths } = await api.data<{
      paths: {
        length: number;
        exhaustive: boolean;
        steps: { fact: unknown; quote: string; edges: string[] }[];
      }[];
    }>(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) {
        length exhaustive steps { from to edges quote fact { __typename } }
      } }`,
      { from, to },
    );
    // Either leads tasks that the same unit supports, or answers for; nothing shorter ties them together.
    expect(new Set(paths.map(({ length }) => length))).toEqual(new Set([2]));
    for (const { steps, exhaustive } of paths) {
      expect(exhaustive).toBe(true);
      expect(steps.map(({ fact, edges }) => [fact, edges.length])).toEqual([
        [{ __typename: 'Task' }, 2],
        [{ __typename: 'Task' }, 2],
      ]);
      expect(steps[0]?.quote).toContain('改造农村公路');
    }
  });

  it('find nothing in fewer steps than there are', async () => {
    const [from, to] = [await idOf('周行', 'OFFICIAL'), await idOf('林晓舟', 'OFFICIAL')];
    expect(
      await api.data(
        'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxLength: 1) { length } }',
        {
          from,
          to,
        },
      ),
    ).toEqual({ paths: [] });
  });

  it('say how surely each edge holds on a day', async () => {
    const [from, to] = [await idOf('周行', 'OFFICIAL'), await idOf('县财政局', 'UNIT')];
    const { paths } = await api.data<{ paths: { edges: { certainty: string }[] }[] }>(
      `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, asOf: "2030-03-01") { edges { certainty } } }`,
      { from, to },
    );
    expect(paths[0]?.edges).toEqual([{ certainty: 'POSSIBLE' }, { certainty: 'POSSIBLE' }]);
  });

  it('are none at a date before the task was set', async () => {
    const [from, to] = [await idOf('周行', 'OFFICIAL'), await idOf('县财政局', 'UNIT')];
    expect(await api.data<Paths>(query, { from, to, asOf: '2030-01-31' })).toEqual({ paths: [] });
  });
});

describe('a filter', () => {
  it.each([
    ['tasks(filter: { jurisdiction: "清石" })', `whole name "清石"; the nearest are ${county}`],
    ['officials(filter: { jurisdiction: "无此县" })', 'No jurisdiction has the code or whole name'],
    ['flagged(filter: { gazette: "2030-9" })', `No gazette has the key "2030-9"; the nearest are ${key}`],
    ['appointments(filter: { qualifier: "often" })', '`qualifier` may be one of probation, '],
    ['units(filter: { type: "castle" })', '`type` may be one of party organ, '],
  ])('%s is refused with what would do', async (field, sentence) => {
    for (const below of ['totalCount', 'edges { cursor }']) {
      const { errors } = await api.ask(`{ ${field} { ${below} } }`);
      expect(errors[0]?.message).toContain(sentence);
      expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('that finds nothing of a known jurisdiction is answered with no rows', async () => {
    expect(
      await api.data(`{ meetings(filter: { jurisdiction: "${county}" }) { totalCount edges { cursor } } }`),
    ).toEqual({ meetings: { totalCount: 0, edges: [] } });
  });

  it('of tasks tells who leads, answers for and supports, and when they are due', async () => {
    const { units } = await api.data<{ units: Page<{ id: string; name: string }> }>(
      '{ units { edges { node { id name } } } }',
    );
    const finance = units.edges.find(({ node }) => node.name === '县财政局')?.node.id;
    const count = async (filter: string) => {
      const { tasks } = await api.data<{ tasks: Page<unknown> }>(
        `query ($unit: ID!) { tasks(filter: { ${filter} }) { totalCount } }`,
        { unit: finance },
      );
      return tasks.totalCount;
    };
    expect(await count('supportUnit: $unit')).toBe(2);
    expect(await count('responsibleUnit: $unit')).toBe(1);
    expect(await count('leadUnit: $unit')).toBe(0);
    expect(await count('party: $unit, dueTo: "2031-01-01"')).toBe(0);
  });

  it('by date says of each row whether it is certain or possible', async () => {
    const held = async (filter: string) => {
      const { officials } = await api.data<{
        officials: { edges: { certainty: string | null; node: { name: string } }[] };
      }>(`{ officials(filter: { ${filter} }) { edges { certainty node { name } } } }`);
      return officials.edges.map(({ node, certainty }) => `${node.name} ${certainty}`);
    };
    expect(await held('asOf: "2030-01-09"')).toEqual(['林晓舟 POSSIBLE']);
    expect(await held('asOf: "2030-01-10", certainOnly: true')).toEqual([]);
    expect(await held('name: "林晓舟"')).toEqual(['林晓舟 null']);
    const { tasks } = await api.data<{ tasks: Page<unknown> }>(
      '{ tasks(filter: { asOf: "2030-01-31" }) { totalCount edges { node { id } } } }',
    );
    expect(tasks).toEqual({ totalCount: 0, edges: [] });
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
