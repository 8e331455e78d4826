/** The database itself dies while a load writes. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gazetteOf } from '../../generate/gazette.ts';
import { type LoadSource, loadGazettes } from '../../graph/load/load.ts';
import { connect, type Database } from '../../graph/neo4j/driver.ts';
import { factsOf, toLoad } from '../../graph/pipeline.ts';
import { emptyGraph } from '../support/graph.ts';
import { type GraphState, graphState } from '../support/graph-state.ts';
import { sized } from '../support/size.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

const kills = sized(2, 10);

const sources = [0, 1, 16].map((number): LoadSource => {
  const { name, text } = gazetteOf('faults', number, 60_000);
  const found = factsOf(`${name}.txt`, Buffer.from(text));
  if ('refused' in found) throw new Error(found.refused);
  return toLoad(found);
});

let own: OwnDatabase;
let undisturbed: GraphState;

async function within<T>(use: (database: Database) => Promise<T>): Promise<T> {
  const database = await connect(own.target);
  return use(database).finally(() => database.close().catch(() => {}));
}

beforeAll(async () => {
  own = await ownDatabase();
  undisturbed = await within(async (database) => {
    await loadGazettes(database, sources);
    const state = await graphState(database);
    await emptyGraph(database);
    return state;
  });
  expect(Object.keys(undisturbed.nodes).length).toBeGreaterThan(1_000);
});
afterAll(() => own.remove());

/** A load that the database does not live to see the end of; null where it was done before. */
async function loadUntil(end: () => Promise<unknown>): Promise<unknown> {
  const database = await connect(own.target);
  const load = loadGazettes(database, sources).then(
    () => null,
    (error: unknown) => error,
  );
  await end();
  const outcome = await load;
  await database.close().catch(() => {});
  return outcome;
}

it(`ends in the undisturbed graph after the database was killed ${kills} times in mid-load`, {
  timeout: 900_000,
}, async () => {
  const failures: unknown[] = [];
  for (let kill = 0; kill < kills; kill++) {
    failures.push(
      await loadUntil(async () => {
        await wait(100 + Math.random() * 1_500);
        await own.kill();
      }),
    );
    await own.start();
  }
  expect(failures.filter((failure) => failure !== null).length).toBeGreaterThan(0);
  for (const failure of failures)
    if (failure) expect(failure).toMatchObject({ name: 'DatabaseError', code: 'unreachable' });
  await within((database) => loadGazettes(database, sources));
  expect(await within((database) => graphState(database))).toEqual(undisturbed);
});
