/** Processes of their own that use a local database, as several `npm start` do. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectRoot } from '../../graph/env.ts';
import { type Running, runningServer } from '../../graph/neo4j/home.ts';
import { hasEnded, signal } from '../../graph/neo4j/processes.ts';

/** The jars that `npm start` runs; the setup has fetched them. */
export const jars = join(projectRoot, '.neo4j/lib');

export type Holder = {
  uri: string;
  joined: boolean;
  /** The server as the home has it written down. */
  server: Running;
  /** Ends in order; the last one stops the server. */
  leave(): Promise<void>;
  /** Ends by kill -9. */
  kill(): Promise<void>;
};

const started: { home: string; child: ChildProcess }[] = [];

/** Opens the home in a process of its own, with more lines for neo4j.conf. */
export async function hold(home: string, settings: string[] = []): Promise<Holder> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'holder.ts'), home, jars, ...settings],
    { cwd: projectRoot, stdio: ['pipe', 'pipe', 'inherit'] },
  );
  started.push({ home, child });
  const ended = once(child, 'exit');
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => ['{}']),
  ])) as [string];
  const server = runningServer(home);
  if (!server) throw new Error(`No server of ${home} is written down.`);
  return {
    ...(JSON.parse(line) as { uri: string; joined: boolean }),
    server,
    leave: async () => {
      child.stdin.end();
      await ended;
    },
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** Ends all that a failed test may have left. */
export async function killHolders(): Promise<void> {
  for (const { home, child } of started) {
    child.kill('SIGKILL');
    const server = runningServer(home);
    if (!server) continue;
    signal(server.process, 'SIGKILL');
    await hasEnded(server.process, 5000);
  }
}
