/**
 * A local Neo4j as a process of its own, on loopback, shared by all who ask for the same home and stopped by
 * the last of them.
 *
 *     home/lib        jars            home/server.json   the running server: process and address
 *     home/data       the database    home/users/        one file for each process that uses it
 *     home/password   only the owner may read it
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { connect, DatabaseError, setFirstPassword, type Target } from './driver.ts';
import { ensureJars, LocalDatabaseError, type Progress, readJarList, requireJava } from './jars.ts';
import { hasEnded, identify, isAlive, type ProcessId, signal } from './processes.ts';
import { inTurn } from './turn.ts';

export type LocalOptions = {
  /** Folder of data, logs and password. */
  home: string;
  /** Folder of the jars; absent: `home/lib`. */
  jars?: string;
  progress?: Progress;
  /** For short lives: starts and warms up sooner, and runs slower in the long run. */
  shortLived?: boolean;
};

export type LocalDatabase = {
  target: Target;
  /** True where the server ran already. */
  joined: boolean;
  /** Leaves; the last to leave stops the server and waits for its end. */
  release(): Promise<void>;
};

type Running = { process: ProcessId; uri: string };

/**
 * Joins the server of this home, or starts it. A server that a killed process left behind is joined too.
 * @throws LocalDatabaseError in one sentence: no Java, no Maven, an altered jar, a server that ends at once
 */
export async function openLocalDatabase(options: LocalOptions): Promise<LocalDatabase> {
  const { home, progress = () => {} } = options;
  mkdirSync(join(home, 'users'), { recursive: true });
  const user = join(home, 'users', String(process.pid));
  const turn = join(home, 'turn');

  const { uri, joined } = await inTurn(turn, async () => {
    writeFileSync(user, JSON.stringify(identify()));
    try {
      const running = readRunning(home);
      if (running && isAlive(running.process)) {
        progress('Joining the database that is running');
        await untilReady(running, home, progress);
        return { uri: running.uri, joined: true };
      }
      const started = await start(options, progress);
      await untilReady(started, home, progress);
      return { uri: started.uri, joined: false };
    } catch (error) {
      rmSync(user, { force: true });
      await stopIfUnused(home);
      throw error;
    }
  });

  const leave = async () => {
    rmSync(user, { force: true });
    await stopIfUnused(home);
  };
  return { target: targetOf(home, uri), joined, release: () => inTurn(turn, leave) };
}

const targetOf = (home: string, uri: string): Target => ({
  uri,
  user: 'neo4j',
  password: readFileSync(join(home, 'password'), 'utf8'),
  database: 'neo4j',
});

function readRunning(home: string): Running | null {
  const file = join(home, 'server.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Running) : null;
}

/** Processes that use this home and live; files of the dead are taken away. */
function livingUsers(home: string): ProcessId[] {
  return readdirSync(join(home, 'users')).flatMap((name) => {
    const file = join(home, 'users', name);
    const user = JSON.parse(readFileSync(file, 'utf8')) as ProcessId;
    if (isAlive(user)) return [user];
    rmSync(file, { force: true });
    return [];
  });
}

async function stopIfUnused(home: string): Promise<void> {
  const running = readRunning(home);
  if (!running || livingUsers(home).length > 0) return;
  signal(running.process, 'SIGTERM');
  if (!(await hasEnded(running.process, 60_000))) {
    signal(running.process, 'SIGKILL');
    await hasEnded(running.process, 10_000);
  }
  rmSync(join(home, 'server.json'), { force: true });
}

async function start({ home, jars, shortLived }: LocalOptions, progress: Progress): Promise<Running> {
  await requireJava();
  const lib = jars ?? join(home, 'lib');
  const names = await ensureJars(lib, await readJarList(), progress);
  if (!existsSync(join(home, 'password'))) {
    writeFileSync(join(home, 'password'), randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  const port = await freePort();
  writeConfiguration(home, port);
  progress('Starting the database');
  mkdirSync(join(home, 'logs'), { recursive: true });
  const log = openSync(join(home, 'logs/console.log'), 'w');
  const child = spawn(
    'java',
    [
      ...['-Xms128m', '-Xmx512m', ...(shortLived ? ['-XX:TieredStopAtLevel=1'] : [])],
      ...opened.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      ...['-cp', names.map((name) => join(lib, name)).join(':')],
      ...['org.neo4j.server.CommunityEntryPoint', '--console-mode'],
      ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
    ],
    // A session of its own: Ctrl-C in the terminal reaches us, and we stop it in order.
    { detached: true, stdio: ['ignore', log, log] },
  );
  child.on('error', () => {});
  child.unref();
  if (child.pid === undefined)
    throw new LocalDatabaseError('Java could not be started; check its installation.');
  const running = { process: identify(child.pid), uri: `bolt://127.0.0.1:${port}` };
  writeFileSync(join(home, 'server.json'), JSON.stringify(running));
  return running;
}

const opened = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'];

function writeConfiguration(home: string, port: number): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = [
    'server.bolt.enabled=true',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.pagecache.size=128m',
    // Without these three an empty database takes 526 MB of disk.
    'db.tx_log.preallocate=false',
    'db.tx_log.rotation.size=16m',
    'db.tx_log.rotation.retention_policy=keep_none',
  ];
  writeFileSync(join(home, 'conf/neo4j.conf'), `${settings.join('\n')}\n`);
}

/** Waits until the server lets our password in; on its first day it is given that password first. */
async function untilReady(running: Running, home: string, progress: Progress): Promise<void> {
  const target = targetOf(home, running.uri);
  const begun = Date.now();
  for (let told = 0; Date.now() - begun < 120_000; await setTimeout(250)) {
    if (!isAlive(running.process)) throw new LocalDatabaseError(whyItEnded(home));
    const seconds = Math.round((Date.now() - begun) / 1000);
    if (seconds > told) progress(`Waiting for the database: ${seconds} s`);
    told = seconds;
    try {
      await (await connect(target)).close();
      return;
    } catch (error) {
      if (!(error instanceof DatabaseError)) throw error;
      if (error.code === 'refused') await setFirstPassword(running.uri, target.password);
    }
  }
  throw new LocalDatabaseError(`The local database does not answer; see ${join(home, 'logs/console.log')}.`);
}

function whyItEnded(home: string): string {
  const log = join(home, 'logs/console.log');
  const text = readFileSync(log, 'utf8');
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
