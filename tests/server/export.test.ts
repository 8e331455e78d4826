import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadGazettes } from '../../graph/load/load.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';
import { notice, plan, smallCounty } from '../support/small-county.ts';
import { county, sourceOf } from '../support/written-facts.ts';

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

it.each(['documents', 'officials', 'units'])('exports all %s', async (list) => {
  const { status, text } = await get(`${list}.jsonl`);
  expect(status).toBe(200);
  expect(text.trim().split('\n').length).toBeGreaterThan(1);
});

it.each([
  ['nothing.csv', 'There are the exports'],
  ['tasks.xlsx', 'There are the exports'],
  ['tasks.csv?secret=1', 'Unrecognized key'],
  ['appointments.csv?from=2030-02-30', 'from: '],
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
