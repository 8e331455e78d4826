import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaItems } from '../../graph/load/schema.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { openTestDatabase } from '../support/graph.ts';

const folder = join(import.meta.dirname, '../../graph/cypher');

type Named = { name: string; text: string };

/** All statements that an export holds, however deep; a list gives samples that have every piece of it. */
function statementsIn(value: unknown): Named[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('samples' in value) return (value.samples as () => Named[])();
  if ('text' in value && 'name' in value) return [value as Named];
  return Object.values(value).flatMap(statementsIn);
}

const modules = await Promise.all(
  readdirSync(folder).map((file) => import(join(folder, file)) as Promise<Record<string, unknown>>),
);
const statements = modules.flatMap((module) => Object.values(module).flatMap(statementsIn));

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
  for (const { statement } of schemaItems()) await database.runAlone(statement);
});
afterAll(() => database.close());

describe('the reads', () => {
  it('are all found, each under a name of its own', () => {
    expect(statements.length).toBeGreaterThan(50);
    expect(new Set(statements.map(({ name }) => name)).size).toBe(statements.length);
  });

  it('never write', () => {
    const writing = /\b(CREATE|MERGE|DELETE|SET|REMOVE|LOAD CSV|FOREACH)\b/;
    expect(statements.filter(({ text }) => writing.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('take everything that a request says from one map of parameters', () => {
    const other = /\$(?!given\b)\w+/;
    expect(statements.filter(({ text }) => other.test(text)).map(({ name }) => name)).toEqual([]);
  });

  it('are all understood by the database', { timeout: 240_000 }, async () => {
    const refused: string[] = [];
    for (const { name, text } of statements)
      await database.read(`EXPLAIN ${text}`, { given: {} }).catch((error: Error) => {
        refused.push(`${name}: ${error.message}`);
      });
    expect(refused).toEqual([]);
  });
});
