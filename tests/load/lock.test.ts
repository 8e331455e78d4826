import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { loadGazettes } from '../../graph/load/load.ts';
import { withLock } from '../../graph/load/lock.ts';
import type { Database } from '../../graph/neo4j/driver.ts';
import { appointment, sourceOf } from '../support/facts.ts';
import { emptyGraph, openTestDatabase } from '../support/graph.ts';

let database: Database;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => emptyGraph(database));
afterAll(() => database.close());

it('lets a second load wait until the first has ended', async () => {
  const steps: string[] = [];
  let end = () => {};
  const first = withLock(database, async () => {
    steps.push('first begins');
    await new Promise<void>((resolve) => {
      end = resolve;
    });
    steps.push('first ends');
  });
  while (steps.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  const second = withLock(
    database,
    async () => {
      steps.push('second begins');
    },
    () => {
      steps.push('second waits');
      end();
    },
  );
  await Promise.all([first, second]);
  expect(steps).toEqual(['first begins', 'second waits', 'first ends', 'second begins']);
});

it('takes over from a loader that is dead', async () => {
  await database.write((transaction) =>
    transaction.run("CREATE (:LoadLock {id: 'load', holder: 'dead', beat: timestamp() - 25000})"),
  );
  await expect(withLock(database, async () => 'done')).resolves.toBe('done');
});

it('writes nothing for a loader whose lock another has taken', async () => {
  const late = withLock(database, async (write) => {
    await database.write((transaction) => transaction.run("MATCH (l:LoadLock) SET l.holder = 'another'"));
    await write((transaction) => transaction.run("CREATE (:Node {id: 'never'})"));
  });
  await expect(late).rejects.toThrow('took over');
  expect(await database.read('MATCH (n:Node) RETURN n.id AS id')).toEqual([]);
});

it('ends two loads at once in the graph that one of them would have made', async () => {
  const source = sourceOf('430624-2024-1', [appointment({ person: '甲某', unit: '县财政局', post: '局长' })]);
  const reports = await Promise.all([loadGazettes(database, [source]), loadGazettes(database, [source])]);
  expect(reports.map(({ written }) => written.length).toSorted()).toEqual([0, 1]);
  expect(await database.read('MATCH (a:Appointment) RETURN count(a) AS count')).toEqual([{ count: 1 }]);
});
