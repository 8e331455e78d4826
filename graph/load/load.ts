/** Loads gazettes: layer one for each that changed, then layer two for each jurisdiction that it touches. */
import type { Fact, GazetteInfo } from '../facts.ts';
import type { Database } from '../neo4j/driver.ts';
import { type Judging, judgedGazette, judgingOf } from '../resolve/judgements/judging.ts';
import type { WrittenJudgement } from '../resolve/judgements/written.ts';
import { deriveStale } from './derivations.ts';
import { gazettesIn, type LoadedGazette, notInForce, withJudged } from './judged.ts';
import { type LockedWrite, withLock } from './lock.ts';
import { prepare } from './prepare.ts';
import { printedLayer } from './printed.ts';
import { removeParagraphs } from './texts.ts';
import { replaceScope } from './write.ts';

/** A gazette to load. `facts` is called only where the digest is not what the database holds. */
export type LoadSource = { gazette: GazetteInfo; digest: string; facts: () => readonly Fact[] };

export type LoadReport = {
  /** Keys of gazettes that were written, and of those whose digest has not changed. */
  written: string[];
  unchanged: string[];
  /** Codes of the jurisdictions that were derived. */
  derived: string[];
  /** People's judgements that are not in force, each with its reason in a sentence. */
  notInForce: string[];
};

export type LoadOptions = {
  /** Called with a sentence for each step. */
  onProgress?: (step: string) => void;
  /** Load beside data that is not Qiantou's. */
  foreignAllowed?: boolean;
  /** All judgements that people made: a load without them undoes them. */
  judgements?: readonly WrittenJudgement[];
};

/** Loads gazettes one after another, then derives. Loading the same again writes nothing. */
export async function loadGazettes(
  database: Database,
  sources: readonly LoadSource[],
  { onProgress = () => {}, foreignAllowed = false, judgements = [] }: LoadOptions = {},
): Promise<LoadReport> {
  await prepare(database, { foreignAllowed });
  return withLock(
    database,
    async (write) => {
      const standing = await gazettesIn(database);
      const judging = judgingOf(judgements, known(sources, standing));
      const asked = sources.map((source) => withJudged(source, judging));
      const digests = new Map(standing.map(({ key, digest }) => [key, digest]));
      const changed = asked.filter(({ gazette, digest }) => digests.get(gazette.key) !== digest);
      // All are checked before the first is written: a bad file among good ones leaves nothing half-loaded.
      for (const { facts } of changed) facts();
      for (const [at, source] of changed.entries()) {
        onProgress(`${source.gazette.key} (${at + 1} of ${changed.length})`);
        await writeGazette(write, source, judging);
      }
      const derived = await deriveStale(database, write, judging, (code) => onProgress(`deriving ${code}`));
      return {
        written: changed.map(({ gazette }) => gazette.key),
        unchanged: asked.filter((source) => !changed.includes(source)).map(({ gazette }) => gazette.key),
        derived,
        notInForce: await notInForce(database, judgements, judging),
      };
    },
    () => onProgress('waiting for another load to end'),
  );
}

/** Removes all that one gazette said, and whatever only it said. */
export async function removeGazette(
  database: Database,
  key: string,
  { judgements = [] }: Pick<LoadOptions, 'judgements'> = {},
): Promise<LoadReport> {
  return withLock(database, async (write) => {
    await write(async (transaction) => {
      await transaction.run(removeParagraphs, { key });
      await replaceScope(transaction, { property: 'gazette', value: key }, { nodes: [], edges: [] });
    });
    const judging = judgingOf(judgements, await gazettesIn(database));
    return {
      written: [key],
      unchanged: [],
      derived: await deriveStale(database, write, judging),
      notInForce: await notInForce(database, judgements, judging),
    };
  });
}

/** What is loaded already, and what is about to be. */
const known = (sources: readonly LoadSource[], standing: readonly LoadedGazette[]) => [
  ...standing,
  ...sources.map(({ gazette: { key, jurisdiction } }) => ({ key, jurisdiction })),
];

/** One transaction replaces all that this gazette said before. */
async function writeGazette(
  write: LockedWrite,
  { gazette, digest, facts }: LoadSource,
  judging: Judging,
): Promise<void> {
  const judged = judgedGazette(facts(), judging.ofGazette(gazette));
  const layer = printedLayer(gazette, judged.facts, judged.judgements, digest);
  await write((transaction) => replaceScope(transaction, { property: 'gazette', value: gazette.key }, layer));
}
