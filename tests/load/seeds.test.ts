import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoot } from '../../graph/env.ts';
import { factKinds } from '../../graph/facts.ts';
import { countsByGazette } from '../../graph/load/counts.ts';
import { loadSeeds } from '../../graph/load/seeds.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';

const seedsDir = join(projectRoot, 'seeds');

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
  await emptyGraph(database);
  await loadSeeds(database, { seedsDir });
}, 600_000);
afterAll(() => database.close());

/** Rows of the seeds by kind, counted from the files themselves. */
function rowsIn(gazette: string): Record<string, number> {
  const counts: Record<string, number> = Object.fromEntries(factKinds.map((kind) => [kind, 0]));
  for (const line of readFileSync(join(seedsDir, 'facts', `${gazette}.jsonl`), 'utf8').split('\n')) {
    const kind = /"kind":"(\w+)"/.exec(line)?.[1];
    if (kind) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

it('makes one node of layer one of every row of the seeds', async () => {
  const counts = await countsByGazette(database);
  const gazettes = readdirSync(join(seedsDir, 'facts')).map((name) => name.replace('.jsonl', ''));
  expect(counts.map(({ gazette }) => gazette)).toEqual(gazettes.toSorted());
  expect(counts.map((one) => one.counts)).toEqual(counts.map(({ gazette }) => rowsIn(gazette)));
});

it('writes nothing when the seeds are loaded again', { timeout: 120_000 }, async () => {
  const report = await loadSeeds(database, { seedsDir });
  expect([report.written, report.derived]).toEqual([[], []]);
});

it('resolves every person, unit and document that is not doubted', async () => {
  const lost = await database.read(
    `MATCH (named:TaskAssignment) WHERE NOT (named)-[:REFERS_TO]->() AND NOT named:Flagged
RETURN named.name AS name, named.type AS type
UNION
MATCH (fact:Fact)-[:MENTIONS]->(named:Mention)
WHERE NOT (named)-[:REFERS_TO]->() AND NOT fact:Flagged AND named.of <> 'Post'
RETURN named.text AS name, named.of AS type`,
  );
  expect(lost).toEqual([]);
});

it('leaves nothing bare, nothing without evidence and no edge that names no fact of the graph', async () => {
  const [counts] = await database.read(
    `RETURN COUNT { MATCH (n:Node) WHERE coalesce(n.checksum, '') = '' } AS bare,
COUNT { MATCH (o:Person) WHERE NOT (o)<-[:REFERS_TO]-() } AS unseen,
COUNT { MATCH ()-[e]->() WHERE e.fact IS NOT NULL AND NOT EXISTS { MATCH (:Node {id: e.fact}) } } AS unfounded,
COUNT { MATCH (j:Jurisdiction) WHERE j.derivedFrom IS NULL } AS underived`,
  );
  expect(counts).toEqual({ bare: 0, unseen: 0, unfounded: 0, underived: 0 });
});
