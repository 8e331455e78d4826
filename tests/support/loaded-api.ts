/** The service over an emptied database that holds these facts alone, for one test file. */
import type { Fact } from '../../graph/facts.ts';
import { loadGazettes } from '../../graph/load/load.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { startApi, type TestApi } from './api.ts';
import { emptyGraph, openTestDatabase } from './graph.ts';
import { sourceOf } from './written-facts.ts';

export type LoadedApi = TestApi & { database: Database };

/** Empties the tests' database, loads the facts and serves them; `close` ends both, in `afterAll`. */
export async function startLoadedApi(facts: readonly Fact[]): Promise<LoadedApi> {
  const database = await openTestDatabase();
  await emptyGraph(database);
  await loadGazettes(database, [sourceOf(facts)]);
  const api = await startApi(database);
  return {
    ...api,
    database,
    close: async () => {
      await api.close();
      await database.close();
    },
  };
}
