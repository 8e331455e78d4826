import { afterAll, beforeAll, expect, it } from 'vitest';
import { exportedLists } from '../../server/export/lists.ts';
import { type LoadedApi, startLoadedApi } from '../support/loaded-api.ts';
import { notice, plan, smallCounty } from '../support/small-county.ts';
import { county } from '../support/written-facts.ts';

let api: LoadedApi;
beforeAll(async () => {
  api = await startLoadedApi(smallCounty);
});
afterAll(() => api.close());

const get = async (path: string) => {
  const response = await fetch(`${api.url}export/${path}`);
  // `response.text()` would drop the byte-order mark.
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, text };
};

it('exports a list with its filters, each row with its citation', async () => {
  const { text, headers } = await get('appointments.jsonl?action=remove');
  expect(headers.get('content-type')).toContain('x-ndjson');
  const rows = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({
    date: '2030-01-10',
    action: 'remove',
    person: '林晓舟',
    unit: '县财政局',
    post: '副局长',
    issuer: `${county}人民政府`,
    document_number: notice,
    document_date: '2030-01-10',
    line: 13,
    quote: expect.stringContaining('林晓舟'),
  });
});

it('exports tables that a spreadsheet opens', async () => {
  const { text, headers } = await get(`tasks.csv?documentNumber=${encodeURIComponent(plan)}`);
  expect(headers.get('content-disposition')).toBe('attachment; filename="qiantou-tasks.csv"');
  const lines = text.trimEnd().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toMatch(/^\uFEFFid,seq,content,/);
  expect(lines[1]).toContain('林晓舟（牵头领导）');
});

const rowsOf = (text: string) =>
  text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);

it.each(['documents', 'officials', 'units', 'posts'])(
  'exports all %s, each with its citation',
  async (list) => {
    const { status, text } = await get(`${list}.jsonl`);
    expect(status).toBe(200);
    const rows = rowsOf(text);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows)
      expect(row).toMatchObject({
        issuer: `${county}人民政府`,
        line: expect.any(Number),
        quote: expect.stringMatching(/./),
      });
  },
);

it.each(Object.keys(exportedLists))(
  'exports %s in every format, as many rows as the list has',
  async (list) => {
    const { list: counted } = await api.data<{ list: { totalCount: number } }>(
      `{ list: ${list} { totalCount } }`,
    );
    const texts = Object.fromEntries(
      await Promise.all(
        ['csv', 'jsonl', 'graphml', 'gexf'].map(async (format) => [
          format,
          (await get(`${list}.${format}`)).text,
        ]),
      ),
    ) as Record<string, string>;
    expect(rowsOf(texts.jsonl ?? '')).toHaveLength(counted.totalCount);
    expect(texts.csv?.trimEnd().split('\r\n')).toHaveLength(counted.totalCount + 1);
    expect(texts.graphml?.match(/<node /g) ?? []).toHaveLength(counted.totalCount);
    expect(texts.gexf?.match(/<node /g) ?? []).toHaveLength(counted.totalCount);
  },
);

it('takes the filters and orders of the API under their names', async () => {
  const tasks = rowsOf((await get('tasks.jsonl?words=泵站,污水&order=DATE_ASC')).text);
  expect(tasks.map(({ seq }) => seq)).toEqual(['22', '24']);
  expect(
    rowsOf((await get(`documents.jsonl?number=${encodeURIComponent('清政办发[2030]2号')}`)).text),
  ).toHaveLength(1);
  expect(rowsOf((await get('tasks.jsonl?roles=RESPONSIBLE')).text)).toHaveLength(1);
});

it.each([
  ['nothing.csv', 'There are the exports'],
  ['tasks.xlsx', 'There are the exports'],
  ['tasks.csv?secret=1', 'The filters are leader, '],
  ['tasks.csv?role=LEAD', 'The filters are leader, '],
  ['tasks.csv?roles=LEAD,BOSS', '`roles` may be LEAD, '],
  ['officials.csv?order=AGE', '`order` may be NAME, '],
  ['posts.csv?order=NAME', 'This list has one order'],
  ['tasks.csv?flagged=maybe', '`flagged` is true or false'],
  ['units.csv?jurisdiction=nowhere', 'No jurisdiction has the code or whole name'],
  ['appointments.csv?from=2030-02-30', '`from` must be a day'],
])('answers %s with a sentence', async (path, sentence) => {
  const { status, text } = await get(path);
  expect(status).toBe(400);
  expect((JSON.parse(text) as { errors: { message: string }[] }).errors[0]?.message).toContain(sentence);
});

it('exports what stands on a canvas, edges with their sentences', async () => {
  const { officials, posts } = await api.data<Record<string, { edges: { node: { id: string } }[] }>>(
    '{ officials { edges { node { id } } } posts { edges { node { id } } } }',
  );
  const ids = [officials, posts].flatMap((list) => list?.edges.map(({ node }) => node.id) ?? []);
  const response = await fetch(`${api.url}export/canvas`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ids, format: 'graphml' }),
  });
  const text = await response.text();
  expect(response.status).toBe(200);
  expect(text.match(/<node /g)).toHaveLength(ids.length);
  expect(text).toContain(`<data key="e-document_number">${notice}</data>`);
});

it('exports of a canvas only what the facts named there state, and those that no edge draws', async () => {
  const { tasks, appointments } = await api.data<
    Record<string, { edges: { node: { id: string; assignments?: { party: { id: string } }[] } }[] }>
  >(`{ tasks(filter: { text: "泵站" }) { edges { node { id assignments { party { id } } } } }
      appointments(filter: { action: REMOVE }) { edges { node { id } } } }`);
  const [task] = tasks?.edges ?? [];
  const act = appointments?.edges[0]?.node.id ?? '';
  const ids = [task?.node.id, ...(task?.node.assignments ?? []).map(({ party }) => party.id)];
  const post = async (facts: (string | undefined)[] | null) => {
    const response = await fetch(`${api.url}export/canvas`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ids, facts, asOf: '2030-03-01', format: 'jsonl' }),
    });
    return rowsOf(await response.text());
  };
  const all = await post(null);
  expect(all.filter(({ row }) => row === 'node')).toHaveLength(ids.length);
  expect(all.filter(({ row }) => row === 'edge')).toHaveLength(3);
  for (const row of all)
    expect(row).toMatchObject({ quote: expect.stringMatching(/./), line: expect.any(Number) });
  const some = await post([act]);
  expect(some.filter(({ row }) => row === 'edge')).toEqual([]);
  expect(some.find(({ id }) => id === act)).toMatchObject({ row: 'node', kind: 'Appointment', line: 13 });
});
