/** Makes a database ready to load into: constraints and indexes in place. */
import type { Database } from '../neo4j/driver.ts';
import { claimDatabase } from '../neo4j/open.ts';
import { schemaItems } from './schema.ts';

/** @throws DatabaseError where the database holds somebody else's data, unless `foreignAllowed`. */
export async function prepare(database: Database, { foreignAllowed = false } = {}): Promise<void> {
  await claimDatabase(database, foreignAllowed);
  const [record] = await database.read('SHOW INDEXES YIELD name RETURN collect(name) AS names');
  const there = new Set((record?.names ?? []) as string[]);
  const missing = schemaItems().filter(({ name }) => !there.has(name));
  if (missing.length === 0) return;
  await database.write(async (transaction) => {
    for (const { statement } of missing) await transaction.run(statement);
  });
  await database.runAlone('CALL db.awaitIndexes(120)');
}
