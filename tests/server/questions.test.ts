import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../graph/env.ts';
import { loadSeeds } from '../../graph/load/seeds.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { readQuestions } from '../../server/questions.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';

const questions = await readQuestions(join(projectRoot, 'seeds/questions'));

let database: Database;
let api: TestApi;
beforeAll(async () => {
  database = await openTestDatabase();
  await emptyGraph(database);
  await loadSeeds(database, { seedsDir: join(projectRoot, 'seeds') });
  api = await startApi(database, { questions });
});
afterAll(async () => {
  await api.close();
  await database.close();
});

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The nodes of the innermost list of rows: what an answer is about. */
function rowsOf(value: Json): Json[] {
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value;
  if (Array.isArray(value.edges)) {
    const nodes = value.edges.map((edge) => (edge as { node: Json }).node);
    // A list of one that holds the list asked for: an official's appointments, a post's holders.
    const inner = nodes.flatMap((node) =>
      Object.values(node ?? {})
        .filter(isList)
        .flatMap(rowsOf),
    );
    return inner.length > 0 && nodes.length === 1 ? inner : nodes;
  }
  return Object.values(value).flatMap(rowsOf);
}

const isList = (value: Json): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) ? value.some((one) => typeof one === 'object') : 'edges' in value);

/** Of an answer's row only the fields that the row read by hand has. */
function like(found: Json, wanted: Json): Json {
  if (Array.isArray(wanted))
    return Array.isArray(found) ? found.map((one) => like(one, wanted[0] ?? null)) : found;
  if (wanted === null || typeof wanted !== 'object' || found === null || typeof found !== 'object')
    return found;
  if (Array.isArray(found)) return found;
  return Object.fromEntries(
    Object.keys(wanted).map((key) => [key, like(found[key] ?? null, wanted[key] ?? null)]),
  );
}

it('has at least five questions, each in Chinese and English', () => {
  expect(questions.length).toBeGreaterThanOrEqual(5);
  for (const { zh, en } of questions) {
    expect(zh).toMatch(/\p{Script=Han}.*[？?]$/u);
    expect(en).toMatch(/^[A-Z].*\?$/);
  }
});

it.each(questions.map((question) => [question.en, question] as const))('%s', async (_, question) => {
  const expected = question.expected as Json[];
  const data = await api.data<{ [key: string]: Json }>(question.query, question.variables);
  const found = rowsOf(data).map((row) => like(row, expected[0] ?? null));
  expect(found).toEqual(expected);
});

it.each(questions.map(({ id, view }) => [id, view]))('%s opens a node that is there', async (_, view) => {
  const id = new URL(view, 'http://explorer').searchParams.get('open');
  const { node } = await api.data<{ node: { id: string } | null }>(
    'query ($id: ID!) { node(id: $id) { id } }',
    { id },
  );
  expect(node).toEqual({ id });
});

it('gives the questions themselves, as the editor and the start page show them', async () => {
  const { questions: given } = await api.data<{ questions: { id: string; variables: string }[] }>(
    '{ questions { id zh en query variables view } }',
  );
  expect(given.map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
  expect(given.map(({ variables }) => JSON.parse(variables))).toEqual(
    questions.map(({ variables }) => variables),
  );
});
