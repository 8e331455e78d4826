/**
 * The tests' own Neo4j: started in a folder of its own, on a free port, and stopped at the end. `npm test`
 * never touches NEO4J_URI or the database of `npm start`; it uses NEO4J_TEST_URI if that database is empty.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '../../graph/env.ts';
import { connect, type Target } from '../../graph/neo4j/driver.ts';
import { openLocalDatabase } from '../../graph/neo4j/local.ts';

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: Target;
  }
}

const say = (text: string) => console.log(`neo4j: ${text}`);

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
    return;
  }
  const home = await mkdtemp(join(tmpdir(), 'qiantou-neo4j-'));
  const local = await openLocalDatabase({
    home,
    jars: join(projectRoot, '.neo4j/lib'),
    shortLived: true,
    progress: say,
  });
  project.provide('neo4j', local.target);
  stop = async () => {
    await local.release();
    await rm(home, { recursive: true, force: true });
  };
}

export const teardown = (): Promise<void> => stop();

async function requireEmpty(target: Target): Promise<void> {
  const database = await connect(target);
  const [found] = await database.read('RETURN EXISTS { MATCH (n) } AS filled');
  await database.close();
  if (found?.filled) {
    throw new Error(
      `NEO4J_TEST_URI (${target.uri}) holds data; the tests empty their database, so name an empty one.`,
    );
  }
}
