/** The fact sets that come with the project: seeds/gazettes.json and seeds/facts/<key>.jsonl. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { GazetteInfo } from '../facts.ts';
import type { Database } from '../neo4j/driver.ts';
import { FactFileError, seedSource } from './fact-file.ts';
import { type LoadOptions, type LoadReport, type LoadSource, loadGazettes } from './load.ts';

const Catalogue = z.looseObject({ gazettes: z.array(GazetteInfo) });

/** What `gazettes.json` in the folder says; empty where there is none. Throws FactFileError where it is broken. */
export function readCatalogue(seedsDir: string): GazetteInfo[] {
  const file = join(seedsDir, 'gazettes.json');
  if (!existsSync(file)) return [];
  try {
    return Catalogue.parse(JSON.parse(readFileSync(file, 'utf8'))).gazettes;
  } catch (error) {
    const where = error instanceof z.ZodError ? `, field ${error.issues[0]?.path.join('.')}` : '';
    throw new FactFileError(
      `${file}${where}: not a list of gazettes; run \`npm run seed\` to make it anew.`,
      {
        cause: error,
      },
    );
  }
}

/** One source for each gazette of the catalogue. */
export const seedSources = (seedsDir: string): LoadSource[] =>
  readCatalogue(seedsDir).map((gazette) =>
    seedSource(join(seedsDir, 'facts', `${gazette.key}.jsonl`), gazette),
  );

/** Loads the project's own fact sets; what has not changed is neither parsed nor written. */
export const loadSeeds = (
  database: Database,
  { seedsDir, ...options }: { seedsDir: string } & LoadOptions,
): Promise<LoadReport> => loadGazettes(database, seedSources(seedsDir), options);
