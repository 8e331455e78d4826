/** The graph that is measured: the one of `npm start`, or a server of one's own in NEO4J_URI. */
import { join } from 'node:path';
import { projectRoot, readEnvironment } from '../../graph/env.ts';
import { loadSeeds } from '../../graph/load/seeds.ts';
import { connect, type Database, type Target } from '../../graph/neo4j/driver.ts';
import { openLocalDatabase } from '../../graph/neo4j/local.ts';

export type Opened = { database: Database; target: Target; release: () => Promise<void> };

/** Opens the database; an empty one gets the seeds. */
export async function openGraph(): Promise<Opened> {
  const env = readEnvironment();
  const local = env.NEO4J_URI ? null : await openLocalDatabase({ home: env.QIANTOU_HOME });
  const target = local?.target ?? {
    uri: env.NEO4J_URI ?? '',
    user: env.NEO4J_USER,
    password: env.NEO4J_PASSWORD,
    database: env.NEO4J_DATABASE,
  };
  const database = await connect(target);
  const [found] = await database.read('RETURN EXISTS { MATCH (:Gazette) } AS filled');
  if (!found?.filled) await loadSeeds(database, { seedsDir: join(projectRoot, 'seeds') });
  return {
    database,
    target,
    release: async () => {
      await database.close();
      await local?.release();
    },
  };
}
