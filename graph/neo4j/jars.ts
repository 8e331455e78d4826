/**
 * The local database's jars: fetched once by Maven from the pinned pom.xml, checked at every start against
 * the committed list. Only what is listed and unaltered ever runs.
 */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { LocalDatabaseError, type Progress, whileSaying } from './refusal.ts';
import { requireMaven, run } from './tools.ts';
import { inTurn } from './turn.ts';

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
 * @returns the paths, in the order of the list
 * @throws LocalDatabaseError where a jar is altered, or is missing and cannot be fetched
 */
export async function ensureJars(folder: string, jars: Jar[], progress: Progress): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const isMissing = ({ name }: Jar) => !existsSync(join(folder, name));
  if (jars.some(isMissing)) {
    await inTurn(
      `${folder}.turn`,
      async () => {
        const missing = jars.filter(isMissing);
        if (missing.length > 0) await fetchJars(folder, missing, progress);
      },
      { onWait: (owner) => progress(`Waiting for process ${owner}, which fetches Neo4j`) },
    );
  }
  const altered = await firstAltered(folder, jars);
  if (altered) {
    throw new LocalDatabaseError(
      `${join(folder, altered.name)} is not the jar that graph/neo4j/jars.sha256 lists; delete it and start again, and it is fetched anew.`,
    );
  }
  return jars.map(({ name }) => join(folder, name));
}

/** Maven copies into a folder of its own; only jars that arrived whole move to where they are run from. */
async function fetchJars(folder: string, missing: Jar[], progress: Progress): Promise<void> {
  await requireMaven();
  const arriving = `${folder}.arriving`;
  await mkdir(arriving, { recursive: true });
  await removeAltered(arriving, missing);
  const maven = await whileSaying(
    progress,
    `Fetching Neo4j by Maven, ${missing.length} jars (123 MB in all, once)`,
    () =>
      run('mvn', [
        ...['-q', '-B', '-f', pom, 'dependency:copy-dependencies'],
        ...['-DincludeScope=runtime', `-DoutputDirectory=${arriving}`],
      ]),
  );
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
        `Maven brought no ${name} with the checksum that graph/neo4j/jars.sha256 lists; delete that jar in Maven's own repository (~/.m2) and start again.`,
      );
    }
    await rename(arrived, join(folder, name));
  }
  await rm(arriving, { recursive: true });
}

/** Maven skips what it finds: a jar that was cut short by a kill would stay so. */
async function removeAltered(arriving: string, jars: Jar[]): Promise<void> {
  for (const { name, sha256 } of jars) {
    const file = join(arriving, name);
    if (existsSync(file) && (await sha256Of(file)) !== sha256) await rm(file);
  }
}

async function firstAltered(folder: string, jars: Jar[]): Promise<Jar | undefined> {
  const sums = await Promise.all(jars.map(({ name }) => sha256Of(join(folder, name))));
  return jars.find(({ sha256 }, i) => sums[i] !== sha256);
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest('hex');
}
