/** Java and Maven as this machine has them. */
import { spawn } from 'node:child_process';
import { LocalDatabaseError } from './refusal.ts';

const threeWays =
  'Qiantou needs a Neo4j: name one you have in NEO4J_URI, or run "docker compose up" and name that, or install Java 17 or later and Maven for a local one';

/** How a command ended, and all that it printed. */
export type Ended = { code: number; output: string };

/**
 * Makes sure that Java is there and new enough.
 * @throws LocalDatabaseError that names the three ways to have a database
 */
export async function requireJava(): Promise<void> {
  const { code, output } = await run('java', ['-version']);
  if (code !== 0) throw new LocalDatabaseError(`${threeWays}: no Java was found here.`);
  const major = Number(/version "(?:1\.)?(\d+)/.exec(output)?.[1] ?? 0);
  if (major < 17) throw new LocalDatabaseError(`${threeWays}: the Java found here is ${major}.`);
}

/** Makes sure that Maven is there; throws as `requireJava` does. */
export async function requireMaven(): Promise<void> {
  const { code } = await run('mvn', ['--version']);
  if (code !== 0) throw new LocalDatabaseError(`${threeWays}: no Maven was found here.`);
}

/** Runs a command to its end; a command that is not there ends with code 127. */
export function run(command: string, args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: Buffer[] = [];
    const ended = (code: number) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    }
    child.on('error', () => ended(127));
    child.on('close', (code) => ended(code ?? 1));
  });
}

/** What Java must be told to run Neo4j's programs. */
export const javaOptions = [
  ...['-Xms128m', '-Xmx512m'],
  ...['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  ),
];
