/** Loads gazettes: layer one for each that changed, then layer two for each jurisdiction that it touches. */
import type { Fact, GazetteInfo } from '../facts.ts';
import type { Database } from '../neo4j/driver.ts';
import { deriveStale } from './derivations.ts';
import { type LockedWrite, withLock } from './lock.ts';
import { prepare } from './prepare.ts';
import { printedLayer } from './printed.ts';
import { replaceScope } from './write.ts';

/** A gazette to load. `facts` is called only where the digest is not what the database holds. */
export type LoadSource = { gazette: GazetteInfo; digest: string; facts: () => readonly Fact[] };

export type LoadReport = {
  /** Keys of gazettes that were written, and of those whose digest has not changed. */
  written: string[];
  unchanged: string[];
  /** Codes of the jurisdictions that were derived. */
  derived: string[];
};

export type LoadOptions = {
  /** Called with a sentence for each step. */
  onProgress?: (step: string) => void;
  /** Load beside data that is not Qiantou's. */
  foreignAllowed?: boolean;
};

/** Loads gazettes one after another, then derives. Loading the same again writes nothing. */
export async function loadGazettes(
  database: Database,
  sources: readonly LoadSource[],
  { onProgress = () => {}, foreignAllowed = false }: LoadOptions = {},
): Promise<LoadReport> {
  await prepare(database, { foreignAllowed });
  return withLock(
    database,
    async (write) => {
      const standing = await digestsIn(database);
      const changed = sources.filter(({ gazette, digest }) => standing.get(gazette.key) !== digest);
      // All are checked before the first is written: a bad file among good ones leaves nothing half-loaded.
      for (const { facts } of changed) facts();
      for (const [at, source] of changed.entries()) {
        onProgress(`${source.gazette.key} (${at + 1} of ${changed.length})`);
        await writeGazette(write, source);
      }
      const derived = await deriveStale(database, write, (code) => onProgress(`deriving ${code}`));
      return {
        written: changed.map(({ gazette }) => gazette.key),
        unchanged: sources.filter((source) => !changed.includes(source)).map(({ gazette }) => gazette.key),
        derived,
      };
    },
    () => onProgress('waiting for another load to end'),
  );
}

/** Removes all that one gazette said, and whatever only it said. */
export async function removeGazette(database: Database, key: string): Promise<LoadReport> {
  return withLock(database, async (write) => {
    await write((transaction) =>
      replaceScope(transaction, { property: 'gazette', value: key }, { nodes: [], edges: [] }),
    );
    return { written: [key], unchanged: [], derived: await deriveStale(database, write) };
  });
}

async function digestsIn(database: Database): Promise<ReadonlyMap<string, string>> {
  const records = await database.read('MATCH (g:Gazette) RETURN g.key AS key, g.digest AS digest');
  return new Map(records.map(({ key, digest }) => [String(key), String(digest)]));
}

/** One transaction replaces all that this gazette said before. */
async function writeGazette(write: LockedWrite, { gazette, digest, facts }: LoadSource): Promise<void> {
  const layer = printedLayer(gazette, facts(), digest);
  await write((transaction) => replaceScope(transaction, { property: 'gazette', value: gazette.key }, layer));
}
