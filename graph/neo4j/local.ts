/** A local Neo4j, shared by all who ask for the same home and stopped by the last of them. */
import { mkdirSync } from 'node:fs';
import type { Target } from './driver.ts';
import { enter, livingUsers, runningServer, targetOf, turnOf } from './home.ts';
import { signal } from './processes.ts';
import { LocalDatabaseError, type Progress } from './refusal.ts';
import { type ServerOptions, startServer, stopServer, untilReady } from './server-process.ts';
import { inTurn } from './turn.ts';

export type LocalOptions = ServerOptions & { progress?: Progress };

export type LocalDatabase = {
  target: Target;
  /** True where the server ran already. */
  joined: boolean;
  /** Leaves; the last to leave stops the server and waits for its end, 5 to 7 s. */
  release(progress?: Progress): Promise<void>;
};

/**
 * Joins the server of this home, or starts it. A server that a killed process left behind is joined too.
 * @throws LocalDatabaseError in one sentence: no Java, no Maven, an altered jar, a server that ends at once
 */
export async function openLocalDatabase(options: LocalOptions): Promise<LocalDatabase> {
  const { home, progress = () => {} } = options;
  mkdirSync(home, { recursive: true });
  const open = async (): Promise<LocalDatabase> => {
    const leave = comeAndGo(home);
    try {
      const found = runningServer(home);
      if (found) progress('Joining the database that is running');
      const running = found ?? (await startServer(options, progress));
      await untilReady(home, running, progress);
      const release = async (say?: Progress) => {
        leave();
        await stopIfUnused(home, say);
      };
      return {
        target: targetOf(home, running.uri),
        joined: found !== null,
        release: (say) => inTurn(turnOf(home), () => release(say)),
      };
    } catch (error) {
      leave();
      await stopIfUnused(home);
      throw error;
    }
  };
  const onWait = (owner: number) =>
    progress(`Waiting for process ${owner}, which starts or stops the database`);
  return inTurn(turnOf(home), open, { onWait });
}

/** Stops a server whose users were all killed; one in use goes on. */
export const stopAbandoned = (home: string): Promise<void> => inTurn(turnOf(home), () => stopIfUnused(home));

/**
 * Runs `work` while the server of this home is stopped and nobody can start it. A server that was left behind
 * is stopped first.
 * @throws LocalDatabaseError where somebody uses it
 */
export async function whileStopped<T>(home: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(home, { recursive: true });
  return inTurn(turnOf(home), async () => {
    const [user] = livingUsers(home);
    if (user) {
      throw new LocalDatabaseError(
        `The local database is in use by process ${user.pid}; end that (Ctrl-C where it runs) and try again.`,
      );
    }
    await stopIfUnused(home);
    return work();
  });
}

/** Writes down that this process uses the home. A process that ends without leaving asks the server to stop. */
function comeAndGo(home: string): () => void {
  const takeBack = enter(home);
  const abandon = () => {
    takeBack();
    const running = runningServer(home);
    if (running && livingUsers(home).length === 0) signal(running.process, 'SIGTERM');
  };
  process.once('exit', abandon);
  return () => {
    process.off('exit', abandon);
    takeBack();
  };
}

async function stopIfUnused(home: string, progress: Progress = () => {}): Promise<void> {
  const running = runningServer(home);
  if (!running || livingUsers(home).length > 0) return;
  progress('Stopping the database');
  await stopServer(home, running);
}
