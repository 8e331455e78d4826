/** A Neo4j of a test's own, which the test may stop, kill, freeze and start again at the same address. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '../../graph/env.ts';
import { connect, type Target } from '../../graph/neo4j/driver.ts';
import { runningServer } from '../../graph/neo4j/home.ts';
import { openLocalDatabase } from '../../graph/neo4j/local.ts';

export type OwnDatabase = {
  target: Target;
  /** Sends a signal to the server. */
  signal: (name: NodeJS.Signals) => void;
  /** kill -9, and the wait for its end. */
  kill: () => Promise<void>;
  /** Starts it again, with the same files at the same address; in a shell whose `ulimit` is set first, if any. */
  start: (limit?: string) => Promise<void>;
  /** Ends it and removes its files. */
  remove: () => Promise<void>;
};

/** Starts a database in a folder of its own. */
export async function ownDatabase(): Promise<OwnDatabase> {
  const home = mkdtempSync(join(tmpdir(), 'qiantou-fault-'));
  const local = await openLocalDatabase({ home, jars: join(projectRoot, '.neo4j/lib'), shortLived: true });
  const first = runningServer(home)?.process.pid;
  if (first === undefined) throw new Error('The database that was started has no process.');
  const [java = '', ...args] = readFileSync(`/proc/${first}/cmdline`, 'utf8').split('\0').slice(0, -1);
  let child: ChildProcess | null = null;
  const pid = () => child?.pid ?? first;
  const isThere = () => {
    try {
      return process.kill(pid(), 0);
    } catch {
      return false;
    }
  };
  const signal = (name: NodeJS.Signals) => {
    if (isThere()) process.kill(pid(), name);
  };
  const kill = async () => {
    const ended = child && child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    signal('SIGKILL');
    await ended;
    // The first server is no child of ours; a process that has ended is gone when its files can be locked anew.
    for (let tries = 0; child === null && isThere() && tries < 100; tries++) await wait(50);
  };
  return {
    target: local.target,
    signal,
    kill,
    start: async (limit) => {
      const command = limit ? ['bash', '-c', `${limit}; exec "$0" "$@"`, java, ...args] : [java, ...args];
      child = spawn(command[0] ?? java, command.slice(1), { stdio: 'ignore' });
      for (let tries = 0; tries < 240; tries++) {
        const database = await connect(local.target).catch(() => null);
        if (database) return database.close();
        await wait(250);
      }
      throw new Error('The database did not come back within a minute.');
    },
    remove: async () => {
      await kill();
      await local.release().catch(() => {});
      rmSync(home, { recursive: true, force: true });
    },
  };
}
