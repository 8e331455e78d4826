/**
 * The tests' own Neo4j: started in a folder of its own, on a free port, and stopped at the end. `npm test`
 * never touches NEO4J_URI or the database of `npm start`; it uses NEO4J_TEST_URI if that database is empty.
 */
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../graph/env.ts';
import { connect, type Database, type Target } from '../../graph/neo4j/driver.ts';
import { livingUsers } from '../../graph/neo4j/home.ts';
import { openLocalDatabase, stopAbandoned } from '../../graph/neo4j/local.ts';
import { emptyGraph } from './graph.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Target;
  }
}

const say = (text: string) => console.log(`neo4j: ${text}`);

const homePrefix = 'qiantou-test-neo4j-';

let stop = async () => {};

export async function setup(project: TestProject): Promise<void> {
  const { NEO4J_TEST_URI, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env;
  if (NEO4J_TEST_URI) {
    const target = {
      uri: NEO4J_TEST_URI,
      user: NEO4J_TEST_USER ?? 'neo4j',
      password: NEO4J_TEST_PASSWORD ?? '',
      database: NEO4J_TEST_DATABASE ?? 'neo4j',
    };
    await requireEmpty(target);
    project.provide('neo4j', target);
    stop = () => inDatabase(target, emptyGraph);
    return;
  }
  await removeAbandoned();
  const home = await mkdtemp(join(tmpdir(), homePrefix));
  const remove = () => rm(home, { recursive: true, force: true });
  try {
    const jars = join(projectRoot, '.neo4j/lib');
    const local = await openLocalDatabase({ home, jars, shortLived: true, progress: say });
    project.provide('neo4j', local.target);
    stop = () => local.release().finally(remove);
  } catch (error) {
    await remove();
    throw error;
  }
}

export const teardown = (): Promise<void> => stop();

/** A run that was killed leaves its server behind; the next run takes it away. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const home = join(tmpdir(), name);
    if (!name.startsWith(homePrefix) || (await stat(home)).uid !== process.getuid?.()) continue;
    if (livingUsers(home).length > 0) continue;
    say(`removing what an earlier run left behind in ${home}`);
    await stopAbandoned(home);
    await rm(home, { recursive: true, force: true });
  }
}

async function requireEmpty(target: Target): Promise<void> {
  const [found] = await inDatabase(target, (database) =>
    database.read('RETURN EXISTS { MATCH (n) } AS filled'),
  );
  if (found?.filled) {
    throw new Error(
      `NEO4J_TEST_URI (${target.uri}) holds data; the tests empty their database, so name an empty one.`,
    );
  }
}

async function inDatabase<T>(target: Target, use: (database: Database) => Promise<T>): Promise<T> {
  const database = await connect(target);
  return use(database).finally(database.close);
}
