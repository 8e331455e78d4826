/** The Neo4j server as a process on loopback: started, waited for, stopped. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connect, DatabaseError, setFirstPassword } from './driver.ts';
import { forgetRunning, type Running, targetOf, writeRunning } from './home.ts';
import { ensureJars, readJarList } from './jars.ts';
import { hasEnded, identify, isAlive, signal } from './processes.ts';
import { LocalDatabaseError, type Progress, whileSaying } from './refusal.ts';
import { javaOptions, requireJava } from './tools.ts';

export type ServerOptions = {
  /** Folder of data, logs and password. */
  home: string;
  /** Folder of the jars; absent: `home/lib`. */
  jars?: string;
  /** For short lives: starts and warms up sooner, and runs slower in the long run. */
  shortLived?: boolean;
  /** Lines of neo4j.conf besides ours. */
  settings?: readonly string[];
};

/** Starts a server; it does not answer yet. */
export async function startServer(options: ServerOptions, progress: Progress): Promise<Running> {
  const { home, jars = join(home, 'lib'), shortLived = false, settings = [] } = options;
  await requireJava();
  const paths = await ensureJars(jars, await readJarList(), progress);
  const port = await freePort();
  writeConfiguration(home, [`server.bolt.listen_address=127.0.0.1:${port}`, ...settings]);
  mkdirSync(join(home, 'logs'), { recursive: true });
  const log = openSync(logOf(home), 'w');
  const child = spawn(
    'java',
    [
      ...javaOptions,
      ...(shortLived ? ['-XX:TieredStopAtLevel=1'] : []),
      ...['-cp', paths.join(':'), 'org.neo4j.server.CommunityEntryPoint', '--console-mode'],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    // A session of its own: Ctrl-C in the terminal reaches us, and we stop it in order.
    { detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  child.on('error', () => {});
  child.unref();
  if (child.pid === undefined) {
    throw new LocalDatabaseError('Java could not be started; check its installation.');
  }
  const running = { process: identify(child.pid), uri: `bolt://127.0.0.1:${port}` };
  writeRunning(home, running);
  return running;
}

/** Waits until the server lets our password in; on its first day it is given that password first. */
export function untilReady(home: string, running: Running, progress: Progress): Promise<void> {
  const target = targetOf(home, running.uri);
  return whileSaying(progress, 'Starting the database', async () => {
    for (const deadline = Date.now() + 300_000; Date.now() < deadline; await setTimeout(250)) {
      if (!isAlive(running.process)) throw new LocalDatabaseError(whyItEnded(home));
      try {
        await (await connect(target)).close();
        return;
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error;
        if (error.code === 'refused' && !(await setFirstPassword(running.uri, target.password))) {
          throw new LocalDatabaseError(
            `The local database does not take the password in ${join(home, 'password')}; put the right one back, or delete ${join(home, 'data')} and start again, and everything is loaded anew.`,
          );
        }
      }
    }
    throw new LocalDatabaseError(`The local database does not answer; see ${logOf(home)}.`);
  });
}

/** Stops a server in order, and by force where it does not end within a minute. */
export async function stopServer(home: string, { process }: Running): Promise<void> {
  signal(process, 'SIGTERM');
  if (!(await hasEnded(process, 60_000))) {
    signal(process, 'SIGKILL');
    await hasEnded(process, 10_000);
  }
  forgetRunning(home);
}

const logOf = (home: string) => join(home, 'logs/console.log');

function writeConfiguration(home: string, more: readonly string[]): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = [
    'server.bolt.enabled=true',
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    // Without these three an empty database takes 526 MB of disk.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=16m',
    'db.tx_log.rotation.retention_policy=keep_none',
    ...more,
  ];
  writeFileSync(join(home, 'conf/neo4j.conf'), `${settings.join('\n')}\n`);
}

function whyItEnded(home: string): string {
  const log = logOf(home);
  const text = existsSync(log) ? readFileSync(log, 'utf8') : '';
  if (text.includes('FileLockException')) {
    return `Another Neo4j has the folder ${join(home, 'data')} open; stop it and start again.`;
  }
  const reason = /(?:ERROR|Caused by:)\s+(.*)/.exec(text)?.[1]?.slice(0, 200) ?? 'no reason given';
  return `The local database ended at once (${reason}); see ${log}.`;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
