/** Three ways in, one path behind them: the server named in NEO4J_URI, whoever runs it, else a local one. */
import type { Environment } from '../env.ts';
import { connect, type Database, DatabaseError } from './driver.ts';
import { openLocalDatabase } from './local.ts';
import type { Progress } from './refusal.ts';

export type OpenDatabase = {
  database: Database;
  /** For a person: where the database is. */
  place: string;
  /** Closes the connection; a local server is stopped by the last who uses it, which takes 5 to 7 s. */
  release(progress?: Progress): Promise<void>;
};

/**
 * @throws DatabaseError or LocalDatabaseError, in one sentence that says what to do
 */
export async function openDatabase(env: Environment, progress: Progress = () => {}): Promise<OpenDatabase> {
  if (env.NEO4J_URI) {
    const database = await connect({
      uri: env.NEO4J_URI,
      user: env.NEO4J_USER,
      password: env.NEO4J_PASSWORD,
      database: env.NEO4J_DATABASE,
    });
    return { database, place: env.NEO4J_URI, release: () => database.close() };
  }
  const local = await openLocalDatabase({ home: env.QIANTOU_HOME, progress });
  const database = await connect(local.target);
  return {
    database,
    place: `${local.target.uri} (local${local.joined ? ', joined' : ''})`,
    release: async (say) => {
      await database.close();
      await local.release(say);
    },
  };
}

/** The node that says: this database is Qiantou's. */
const findOwner = `
OPTIONAL MATCH (marker:QiantouMeta {id: 'qiantou'})
RETURN marker IS NOT NULL AS ours, EXISTS { MATCH (n) } AS filled
`;

/**
 * Marks an empty database as Qiantou's; refuses one that holds somebody else's data unless told otherwise.
 * @throws DatabaseError `foreign`
 */
export async function claimDatabase(database: Database, allowForeign: boolean): Promise<void> {
  const [found] = await database.read(findOwner);
  if (found?.ours) return;
  if (found?.filled && !allowForeign) {
    throw new DatabaseError(
      'foreign',
      'The database holds data that is not Qiantou’s; name an empty one in NEO4J_URI, or set QIANTOU_FOREIGN_DATA=1 to load beside it.',
    );
  }
  await database.write((transaction) => transaction.run("MERGE (:QiantouMeta {id: 'qiantou'})"));
}
