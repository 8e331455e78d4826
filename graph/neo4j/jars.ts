/**
 * The local database's jars: fetched once by Maven from the pinned pom.xml, checked at every start against
 * the committed list. Only what is listed and unaltered ever runs.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Why the local database cannot be had, in one sentence that says what to do. */
export class LocalDatabaseError extends Error {
  override readonly name = 'LocalDatabaseError';
}

/** Says what is going on, for a person who waits. */
export type Progress = (text: string) => void;

const threeWays =
  'Qiantou needs a Neo4j: name one you have in NEO4J_URI, or run "docker compose up", or install Java 17 or later and Maven for a local one';

const pom = join(import.meta.dirname, 'pom.xml');

/** A jar's file name and the SHA-256 it must have. */
export type Jar = { name: string; sha256: string };

/** The committed list. */
export async function readJarList(): Promise<Jar[]> {
  const text = await readFile(join(import.meta.dirname, 'jars.sha256'), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [sha256 = '', name = ''] = line.split(/\s+/);
      return { name, sha256 };
    });
}

/**
 * Makes sure that `folder` holds every listed jar, unaltered. What a broken download left behind is kept and
 * only the rest is fetched.
 * @returns the file names, in the order of the list
 * @throws LocalDatabaseError where a jar is altered, or is missing and cannot be fetched
 */
export async function ensureJars(folder: string, jars: Jar[], progress: Progress): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const missing = jars.filter(({ name }) => !existsSync(join(folder, name)));
  if (missing.length > 0) await fetchJars(folder, missing, progress);
  const sums = await Promise.all(jars.map(({ name }) => sha256Of(join(folder, name))));
  const altered = jars.find(({ sha256 }, i) => sums[i] !== sha256);
  if (altered) {
    throw new LocalDatabaseError(
      `${join(folder, altered.name)} is not the jar that graph/neo4j/jars.sha256 lists; delete it and start again, and it is fetched anew.`,
    );
  }
  return jars.map(({ name }) => name);
}

/** Maven copies into a folder of its own; only jars that arrived whole move to where they are run from. */
async function fetchJars(folder: string, missing: Jar[], progress: Progress): Promise<void> {
  await requireTool('mvn', ['--version'], 'Maven');
  progress(`Fetching Neo4j: ${missing.length} jars (123 MB in all, once)`);
  const arriving = `${folder}.arriving`;
  await mkdir(arriving, { recursive: true });
  const maven = await run('mvn', [
    ...['-q', '-B', '-f', pom, 'dependency:copy-dependencies'],
    ...['-DincludeScope=runtime', `-DoutputDirectory=${arriving}`],
  ]);
  if (maven.code !== 0) {
    const reason = /\[ERROR\] (.*)/.exec(maven.output)?.[1] ?? 'Maven gave no reason';
    throw new LocalDatabaseError(
      `Neo4j's jars could not be fetched (${reason.slice(0, 300)}); check the network and Maven's settings and start again, it goes on where it stopped.`,
    );
  }
  for (const { name, sha256 } of missing) {
    const arrived = join(arriving, name);
    if (!existsSync(arrived) || (await sha256Of(arrived)) !== sha256) {
      throw new LocalDatabaseError(
        `Maven brought no ${name} with the checksum that graph/neo4j/jars.sha256 lists; delete ${arriving} and the jar in Maven's own repository, then start again.`,
      );
    }
    await rename(arrived, join(folder, name));
  }
  await rm(arriving, { recursive: true });
}

/**
 * Makes sure that Java is there and new enough.
 * @throws LocalDatabaseError that names the three ways to have a database
 */
export async function requireJava(): Promise<void> {
  const output = await requireTool('java', ['-version'], 'Java');
  const major = Number(/version "(?:1\.)?(\d+)/.exec(output)?.[1] ?? 0);
  if (major < 17) throw new LocalDatabaseError(`${threeWays}: the Java found here is ${major}.`);
}

async function requireTool(command: string, args: string[], name: string): Promise<string> {
  const { code, output } = await run(command, args);
  if (code !== 0) throw new LocalDatabaseError(`${threeWays}: no ${name} was found here.`);
  return output;
}

/** Runs a command to its end; a command that is not there ends with code 127. */
function run(command: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk;
    });
    child.on('error', () => resolve({ code: 127, output }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
