/**
 * One load at a time, in any number of processes: a node in the database itself says who loads. Its heartbeat
 * is the database's clock, so a dead loader's lock frees itself; every transaction asks first whether the lock
 * is still its own, so a loader that slept through its time writes nothing.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { type Database, DatabaseError, type Transaction } from '../neo4j/driver.ts';

/** A lock without a heartbeat for so long is free. */
const expiresAfterMs = 20_000;
const heartbeatMs = 4_000;
const retryMs = 500;
const longestWriteMs = 600_000;

const lost = 'Another load took over while this one stood still; start this load again.';

/** A write transaction of the loader that holds the lock; it throws where another loader has taken it. */
export type LockedWrite = <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;

/** Setting a property first takes the node's write lock, so that two loaders never both find it free. */
const take = `MERGE (lock:LoadLock {id: 'load'})
SET lock.asked = timestamp()
WITH lock WHERE lock.holder IS NULL OR lock.holder = $holder OR lock.beat < timestamp() - $expiresAfterMs
SET lock.holder = $holder, lock.beat = timestamp()
RETURN lock.holder AS holder`;

const beat = `MATCH (lock:LoadLock {id: 'load', holder: $holder})
SET lock.beat = timestamp()
RETURN lock.holder AS holder`;

const release = `MATCH (lock:LoadLock {id: 'load', holder: $holder})
DELETE lock`;

/** Runs `work` while no other loader writes; waits for one that does. `onWait` is told once. */
export async function withLock<T>(
  database: Database,
  work: (write: LockedWrite) => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  const holder = randomUUID();
  await takeLock(database, holder, onWait);
  const stop = keepBeating(database, holder);
  try {
    return await work((inTransaction) => writeAs(database, holder, inTransaction));
  } finally {
    stop();
    // Where the database is gone, the lock frees itself; the reason of that matters more than this one.
    await database.write((transaction) => transaction.run(release, { holder })).catch(() => {});
  }
}

/** Beats first and last: whoever waited for a long transaction to end finds a living holder behind it. */
const writeAs = <T>(database: Database, holder: string, work: (transaction: Transaction) => Promise<T>) =>
  database.write(
    async (transaction) => {
      const [held] = await transaction.run(beat, { holder });
      if (!held) throw new DatabaseError('refused', lost);
      const result = await work(transaction);
      await transaction.run(beat, { holder });
      return result;
    },
    { timeoutMs: longestWriteMs },
  );

/** Beats between transactions; during one, whose lock on the node it would only wait for, it skips. */
function keepBeating(database: Database, holder: string): () => void {
  let beating = false;
  const timer = setInterval(async () => {
    if (beating) return;
    beating = true;
    // A missed beat is no failure by itself: the next transaction asks whether the lock is still held.
    await database.write((transaction) => transaction.run(beat, { holder })).catch(() => {});
    beating = false;
  }, heartbeatMs);
  return () => clearInterval(timer);
}

async function takeLock(database: Database, holder: string, onWait: () => void): Promise<void> {
  for (let asked = 0; ; asked++) {
    const [taken] = await database.write((transaction) => transaction.run(take, { holder, expiresAfterMs }));
    if (taken) return;
    if (asked === 0) onWait();
    await wait(retryMs);
  }
}
