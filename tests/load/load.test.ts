import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { countsByGazette } from '../../graph/load/counts.ts';
import { loadGazettes, removeGazette } from '../../graph/load/load.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { appointment, commendation, document, member, party, sourceOf, task } from '../support/facts.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { graphState } from '../support/graph-state.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

const notice = document({ number: '湘阴政人〔2024〕1号', issuers: ['湘阴县人民政府'], date: '2024-01-05' });
const inNotice = { document: '湘阴政人〔2024〕1号' };
const appointed = appointment({ ...inNotice, person: '甲某', unit: '县财政局', post: '副局长' });
const removed = appointment({
  ...inNotice,
  person: '乙某',
  unit: '县水利局',
  post: '局长',
  action: 'remove',
  verb: '免去',
});
const roadWork = task({
  ...inNotice,
  seq: '1',
  content: '修路',
  assignments: [
    party('甲某', { type: 'person', term: '牵头领导' }),
    party('县交通局'),
    party('市生态环境局湘阴分局', { role: 'responsible', term: '责任单位' }),
    party('常务副县长', { type: 'post', role: 'chief', term: '总牵头' }),
  ],
});

const read = (text: string, params = {}) => database.read(text, params);
const idsOf = async (label: string) => {
  const records = await read(`MATCH (n:${label}) RETURN n.id AS id ORDER BY id`);
  return records.map(({ id }) => id);
};

describe('loading a gazette', () => {
  it('makes one fact of each row, with its gazette and its flags', async () => {
    const doubted = { ...removed, flags: [{ code: 'cell-missing', reason: '缺一格' }] };
    await loadGazettes(database, [sourceOf('430624-2024-1', [notice, appointed, doubted, roadWork])]);
    const facts = await read(
      `MATCH (f:Fact)-[:STATED_IN]->(g:Gazette)
RETURN f.kind AS kind, g.key AS gazette, f:Flagged AS flagged ORDER BY kind, flagged`,
    );
    expect(facts).toEqual([
      { kind: 'appointment', gazette: '430624-2024-1', flagged: false },
      { kind: 'appointment', gazette: '430624-2024-1', flagged: true },
      { kind: 'document', gazette: '430624-2024-1', flagged: false },
      { kind: 'task', gazette: '430624-2024-1', flagged: false },
    ]);
  });

  it('dates an appointment by its document where it names no day itself', async () => {
    await loadGazettes(database, [sourceOf('430624-2024-1', [notice, appointed])]);
    expect(await read('MATCH (a:Appointment) RETURN a.date AS date')).toEqual([{ date: '2024-01-05' }]);
  });

  it('draws who leads, who answers for and who chiefs a task, each edge naming its fact and its word', async () => {
    await loadGazettes(database, [sourceOf('430624-2024-1', [notice, roadWork])]);
    const edges = await read(
      `MATCH (who)-[e:LEADS|ANSWERS_FOR|CHIEFS]->(t:Task)
RETURN type(e) AS type, who.id AS who, e.role AS role, e.fact = t.id AS named, e.startEarliest AS start
ORDER BY who`,
    );
    const start = '2024-01-05';
    expect(edges).toEqual([
      { type: 'LEADS', who: 'official:430624:甲某', role: '牵头领导', named: true, start },
      { type: 'CHIEFS', who: 'post:430624:政府:常务副县长', role: '总牵头', named: true, start },
      { type: 'ANSWERS_FOR', who: 'unit:430600:生态环境局湘阴分局', role: '责任单位', named: true, start },
      { type: 'LEADS', who: 'unit:430624:交通局', role: '牵头单位', named: true, start },
    ]);
  });

  it('makes a tenure of an appointment and a person of a commended citizen, who is no official', async () => {
    const praised = commendation({ ...inNotice, recipient: '丙某', unit: '县一中' });
    await loadGazettes(database, [sourceOf('430624-2024-1', [notice, appointed, praised])]);
    expect(
      await read('MATCH (o)-[h:HELD]->(p) RETURN o.name AS who, p.name AS post, h.startLatest AS start'),
    ).toEqual([{ who: '甲某', post: '副局长', start: '2024-01-05' }]);
    expect(
      await read('MATCH (p:Person) RETURN p.name AS name, p:Official AS official ORDER BY official'),
    ).toEqual([
      { name: '丙某', official: false },
      { name: '甲某', official: true },
    ]);
  });

  it('makes no official of a suspected slip', async () => {
    const slip = {
      ...appointed,
      person: '甲莫',
      flags: [{ code: 'suspected-slip', reason: '甲莫 is one character off 甲某', suggestion: '甲某' }],
    };
    await loadGazettes(database, [sourceOf('430624-2024-1', [notice, slip])]);
    expect(await idsOf('Official')).toEqual([]);
    expect(await read('MATCH (a:Appointment:Flagged) RETURN a.person AS person')).toEqual([
      { person: '甲莫' },
    ]);
  });

  it('leaves every node with its kind’s name and nothing bare', async () => {
    await loadGazettes(database, [sourceOf('430624-2024-1', [notice, appointed, roadWork])]);
    expect(await read("MATCH (n:Node) WHERE coalesce(n.checksum, '') = '' RETURN n.id AS id")).toEqual([]);
    expect(await read('MATCH (u:Unit) WHERE u.name IS NULL RETURN u.id AS id')).toEqual([]);
  });
});

describe('loading again', () => {
  it('writes nothing where nothing changed: the same ids, properties and element ids', async () => {
    const sources = [sourceOf('430624-2024-1', [notice, appointed, roadWork])];
    await loadGazettes(database, sources);
    const before = await graphState(database, { elementIds: true });
    const report = await loadGazettes(database, sources);
    expect(report).toEqual({ written: [], unchanged: ['430624-2024-1'], derived: [], notInForce: [] });
    expect(await graphState(database, { elementIds: true })).toEqual(before);
  });

  it('replaces what the gazette said before and leaves the rest in its place', async () => {
    await loadGazettes(database, [sourceOf('430624-2024-1', [notice, appointed, removed])]);
    const before = await graphState(database, { elementIds: true });
    await loadGazettes(database, [sourceOf('430624-2024-1', [notice, appointed])]);
    const after = await graphState(database, { elementIds: true });
    expect(await idsOf('Official')).toEqual(['official:430624:甲某']);
    expect(await idsOf('Unit')).toEqual(['unit:430624:政府', 'unit:430624:财政局']);
    const stayed = Object.keys(before.nodes).filter((id) => id.includes('甲某'));
    expect(stayed.length).toBeGreaterThan(1);
    for (const id of stayed) expect(after.nodes[id]).toEqual(before.nodes[id]);
  });

  it('ends in the graph that the corrected text alone would have made', async () => {
    const corrected = [sourceOf('430624-2024-1', [notice, { ...appointed, post: '局长' }])];
    await loadGazettes(database, [sourceOf('430624-2024-1', [notice, appointed, roadWork])]);
    await loadGazettes(database, corrected);
    const mended = await graphState(database);
    await emptyGraph(database);
    await loadGazettes(database, corrected);
    expect(mended).toEqual(await graphState(database));
  });
});

describe('several gazettes', () => {
  const first = sourceOf('430624-2024-1', [notice, appointed, roadWork]);
  const later = sourceOf('430624-2024-2', [
    document({ number: '湘阴政人〔2024〕9号', issuers: ['湘阴县人民政府'], date: '2024-05-06' }),
    appointment({
      document: '湘阴政人〔2024〕9号',
      person: '甲某',
      unit: '财政局',
      post: '副局长',
      action: 'remove',
    }),
    task({ content: '治水', assignments: [party('市生态环境局湘阴分局')] }),
  ]);

  it('are one official, one unit and one tenure where they name the same', async () => {
    await loadGazettes(database, [first, later]);
    expect(
      await read('MATCH (o:Official {name: $name}) RETURN o.id AS id, o.mentions AS mentions', {
        name: '甲某',
      }),
    ).toEqual([{ id: 'official:430624:甲某', mentions: 3 }]);
    expect(
      await read('MATCH (u:Unit {id: $id}) RETURN u.names AS names', { id: 'unit:430624:财政局' }),
    ).toEqual([{ names: ['县财政局', '财政局'] }]);
    expect(await read('MATCH (t:Tenure) RETURN t.startLatest AS start, t.endLatest AS end')).toEqual([
      { start: '2024-01-05', end: '2024-05-06' },
    ]);
  });

  it('lose what only the removed one said', async () => {
    await loadGazettes(database, [first]);
    const alone = await graphState(database);
    await loadGazettes(database, [later]);
    await removeGazette(database, '430624-2024-2');
    expect(await graphState(database)).toEqual(alone);
    await removeGazette(database, '430624-2024-1');
    expect(await graphState(database)).toEqual({ nodes: {}, edges: {} });
  });
});

describe('a higher jurisdiction', () => {
  const twoCounties = [
    sourceOf('430624-2024-1', [task({ content: '治水', assignments: [party('市水利局')] })]),
    sourceOf('430626-2024-1', [task({ content: '治山', assignments: [party('岳阳市水利局')] })]),
  ];

  it('is one node for the counties below it, which alone its own derivation describes', async () => {
    await loadGazettes(database, twoCounties);
    expect(
      await read(
        'MATCH (u:Unit {jurisdiction: $code}) RETURN u.id AS id, u.names AS names, u.tasksLed AS led, u.derivedBy AS by',
        { code: '430600' },
      ),
    ).toEqual([{ id: 'unit:430600:水利局', names: ['岳阳市水利局', '市水利局'], led: 2, by: '430600' }]);
  });

  it('keeps its properties while a county’s facts change, except for what it counts', async () => {
    await loadGazettes(database, twoCounties);
    const before = await graphState(database, { elementIds: true });
    const extended = sourceOf('430624-2024-1', [
      task({ content: '治水', assignments: [party('市水利局')] }),
      task({ content: '修路', assignments: [party('县交通局')] }),
    ]);
    await loadGazettes(database, [extended]);
    const after = await graphState(database, { elementIds: true });
    expect(after.nodes['unit:430600:水利局']).toEqual(before.nodes['unit:430600:水利局']);
  });

  it('goes when nothing refers to it any more', async () => {
    await loadGazettes(database, twoCounties);
    await removeGazette(database, '430624-2024-1');
    expect(await idsOf('Unit')).toEqual(['unit:430600:水利局']);
    await removeGazette(database, '430626-2024-1');
    expect(await idsOf('Node')).toEqual([]);
  });

  it('joins its own gazette with what counties say of it', async () => {
    await loadGazettes(database, [
      ...twoCounties,
      sourceOf('430600-2024-1', [member({ group: '防汛指挥部', person: '丁某', position: '市水利局局长' })]),
    ]);
    expect(
      await read('MATCH (o:Official)-[:HELD]->(p:Post)-[:POST_IN]->(u) RETURN o.id AS who, u.id AS unit'),
    ).toEqual([{ who: 'official:430600:丁某', unit: 'unit:430600:水利局' }]);
  });
});

describe('counts', () => {
  it('come from the database, by gazette and kind', async () => {
    await loadGazettes(database, [
      sourceOf('430624-2024-1', [notice, appointed, removed]),
      sourceOf('430624-2024-2', []),
    ]);
    const counts = await countsByGazette(database);
    expect(counts.map(({ gazette, total }) => [gazette, total])).toEqual([
      ['430624-2024-1', 3],
      ['430624-2024-2', 0],
    ]);
    expect(counts[0]?.counts).toMatchObject({ document: 1, appointment: 2, task: 0 });
  });
});
