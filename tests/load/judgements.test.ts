import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadGazettes } from '../../graph/load/load.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import type { WrittenJudgement } from '../../graph/resolve/judgements/written.ts';
import { startApi } from '../support/api.ts';
import { appointment, member, party, sourceOf, task } from '../support/facts.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { graphState } from '../support/graph-state.ts';
import { judgement, placeIn } from '../support/judgements.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

const land = member({ person: '甲某', position: '县自然资源局副局长' });
const culture = member({ person: '甲某', position: '县文旅广体局副局长' });
const mayor = appointment({ person: '乙某', unit: '县财政局', post: '局长' });
const led = task({ leaders: ['乙某'], assignments: [party('乙某', { type: 'person' })] });
const source = sourceOf('430624-2024-1', [land, culture, mayor, led]);
const namesakes = ['official:430624:甲某:文旅广体局', 'official:430624:甲某:自然资源局'];

const same = judgement({ verdict: 'same', mentions: [placeIn(land, '甲某'), placeIn(culture, '甲某')] });
const reject = judgement({ verdict: 'reject', kind: 'appointment', mentions: [placeIn(mayor, '县财政局')] });
const withhold = judgement({ verdict: 'withhold', mentions: [placeIn(mayor, '乙某')] });

const load = (...judgements: WrittenJudgement[]) => loadGazettes(database, [source], { judgements });
const officials = async () => {
  const records = await database.read('MATCH (o:Official) RETURN o.id AS id ORDER BY id');
  return records.map(({ id }) => id);
};

describe('a load with judgements', () => {
  it('writes nothing where neither facts nor judgements changed', async () => {
    await load(same, reject);
    const before = await graphState(database, { elementIds: true });
    expect(await load(reject, same)).toMatchObject({ written: [], derived: [], notInForce: [] });
    expect(await graphState(database, { elementIds: true })).toEqual(before);
  });

  it('is undone by a load without them', async () => {
    await load();
    const before = await graphState(database);
    await load(same, reject, withhold);
    expect(await officials()).toEqual(['official:430624:甲某']);
    await load();
    expect(await graphState(database)).toEqual(before);
  });

  it('holds a withheld name in no property of any node or edge', async () => {
    await load(withhold);
    expect(JSON.stringify(await graphState(database))).not.toContain('乙某');
    expect(await officials()).toEqual(namesakes);
  });

  it('keeps the day of a rule’s judgement while the rule says the same', async () => {
    const day = "MATCH (j:Judgement {rule: 'one-name'}) RETURN j.when AS day";
    await load();
    await database.write((transaction) =>
      transaction.run("MATCH (j:Judgement {rule: 'one-name'}) SET j.when = '2020-01-01'"),
    );
    await load(same);
    const days = await database.read(`${day} ORDER BY day`);
    expect(days.map((record) => record.day)[0]).toBe('2020-01-01');
  });

  it('reports judgements that find no place, and gazettes that stand as judged before', async () => {
    const gone = judgement({
      verdict: 'reject',
      kind: 'task',
      mentions: [{ gazette: '430624-2024-1', start: 9_999_999, text: '甲某' }],
    });
    const elsewhere = judgement({
      verdict: 'accept',
      mentions: [{ gazette: '430681-2025-1', start: 1, text: '甲某' }],
    });
    expect((await load(gone, elsewhere, same)).notInForce).toEqual([
      'The judgement "reject" of 2026-01-02 on 430624-2024-1, offset 9999999: no task stands at this place any more.',
      'The judgement "accept" of 2026-01-02 on 430681-2025-1, offset 1: its gazette is not loaded, or stands as judged before.',
    ]);
    const { notInForce } = await loadGazettes(database, [], { judgements: [reject] });
    expect(notInForce.at(-1)).toMatch(/^430624-2024-1 stands as it was judged before; load it again/);
  });
});

describe('an id that a judgement retires', () => {
  const retired = async () => {
    const records = await database.read(
      'MATCH (r:RetiredId) RETURN r.id AS id, r.successors AS successors ORDER BY id',
    );
    return records.map(({ id, successors }) => [id, successors]);
  };
  const [one = '', other = ''] = namesakes;
  const whole = 'official:430624:甲某';

  it('leads on to its successor, in a merge and in a split', async () => {
    await load();
    await load(same);
    expect((await retired()).filter(([id]) => String(id).startsWith('official:'))).toEqual([
      [one, [whole]],
      [other, [whole]],
    ]);
    await load();
    expect((await retired()).filter(([id]) => String(id).startsWith('official:'))).toEqual([
      [whole, [one, other]],
    ]);
  });

  it('goes where nothing took its place', async () => {
    await load();
    await load(same);
    await loadGazettes(database, [sourceOf('430624-2024-1', [mayor])]);
    expect(await retired()).toEqual([]);
  });

  it('still answers over the API, and the answer says so', async () => {
    await load();
    await load(same);
    const api = await startApi(database);
    try {
      const query = `query ($id: ID!) {
        node(id: $id) { id ... on Official { name redirectedFrom } }
        official(id: $id) { id redirectedFrom judgements { totalCount edges { node {
          verdict rule by when reason problem about { id } jurisdiction { code }
          mentions { text gazette { key } fact { id } evidence { quote line } }
        } } } }
      }`;
      type Data = { node: unknown; official: { judgements: { edges: { node: unknown }[] } } };
      const data = await api.data<Data>(query, { id: other });
      expect(data.node).toEqual({ id: whole, name: '甲某', redirectedFrom: other });
      expect(data.official).toMatchObject({ id: whole, redirectedFrom: other });
      expect(data.official.judgements.edges.map(({ node }) => node)).toMatchObject([
        {
          verdict: 'SAME',
          rule: null,
          by: 'a reader',
          when: '2026-01-02',
          about: [{ id: whole }],
          mentions: [
            { text: '甲某', evidence: { quote: expect.stringContaining('县自然资源局副局长') } },
            { text: '甲某', evidence: { quote: expect.stringContaining('县文旅广体局副局长') } },
          ],
        },
        { verdict: 'SAME', rule: 'one-name', by: null, when: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
      ]);
      const direct = await api.data(query, { id: whole });
      expect(direct).toMatchObject({ node: { id: whole, redirectedFrom: null } });
    } finally {
      await api.close();
    }
  });
});

describe('a fact with a name that stays open', () => {
  it('says why, and who may be meant', async () => {
    const open = task({
      content: '治山',
      leaders: ['甲某'],
      assignments: [party('甲某', { type: 'person' })],
    });
    await loadGazettes(database, [sourceOf('430624-2024-1', [land, culture, open])]);
    const api = await startApi(database);
    try {
      const { tasks } = await api.data<{ tasks: { edges: { node: unknown }[] } }>(
        '{ tasks { edges { node { judgements { edges { node { rule verdict about { id } } } } } } } }',
      );
      expect(tasks.edges.map(({ node }) => node)).toEqual([
        {
          judgements: {
            edges: [
              { node: { rule: 'namesake', verdict: 'UNSURE', about: namesakes.map((id) => ({ id })) } },
            ],
          },
        },
      ]);
    } finally {
      await api.close();
    }
  });
});

describe('the list of judgements', () => {
  it('shows people’s first, and filters by maker, verdict and force', async () => {
    const gone = judgement({
      verdict: 'same',
      mentions: [placeIn(land, '甲某'), { ...placeIn(culture, '甲某'), start: 1 }],
    });
    await load(reject, gone);
    const api = await startApi(database);
    try {
      const list = async (filter: string) => {
        const { judgements } = await api.data<{
          judgements: { totalCount: number; edges: { node: { verdict: string } }[] };
        }>(`{ judgements(filter: {${filter}}) { totalCount edges { node { verdict rule problem } } } }`);
        expect(judgements.totalCount).toBe(judgements.edges.length);
        return judgements.edges.map(({ node }) => node.verdict);
      };
      expect((await list('jurisdiction: "430624"')).toSorted()).toEqual(['DIFFERENT', 'REJECT', 'SAME']);
      expect((await list('byPerson: true')).toSorted()).toEqual(['REJECT', 'SAME']);
      expect(await list('rule: "two-units-in-one-list"')).toEqual(['DIFFERENT']);
      expect(await list('inForce: false')).toEqual(['SAME']);
      expect(await list('verdict: REJECT')).toEqual(['REJECT']);
    } finally {
      await api.close();
    }
  });
});
