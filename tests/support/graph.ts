/** The tests' database, for one test file. */
import { inject } from 'vitest';
import { connect, type Database } from '../../graph/neo4j/driver.ts';

/** Connects to the database that the setup started; close it in `afterAll`. */
export const openTestDatabase = (): Promise<Database> => connect(inject('neo4j'));

/** Takes every node away; constraints and indexes stay. */
export async function emptyGraph(database: Database): Promise<void> {
  await database.runAlone('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}
