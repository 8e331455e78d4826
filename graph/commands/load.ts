/** `npm run load -- [FILE…]`: fact files into the database; without arguments the project's seeds. */
import { join } from 'node:path';
import { Command } from 'commander';
import { projectRoot, readEnvironment } from '../env.ts';
import { factFileSources } from '../load/fact-file.ts';
import { type LoadReport, type LoadSource, loadGazettes } from '../load/load.ts';
import { readCatalogue, seedSources } from '../load/seeds.ts';
import { type OpenDatabase, openDatabase } from '../neo4j/open.ts';
import { runSteps } from './steps.ts';

const seedsDir = join(projectRoot, 'seeds');

/** `load [FILE…]`: what has not changed since the last load is neither parsed nor written. */
export const loadCommand = () =>
  new Command('load')
    .description('load fact files (.jsonl); without files the seeds')
    .argument('[files...]', 'fact files as `extract` prints them')
    .action(load);

async function load(files: string[]): Promise<void> {
  const env = readEnvironment();
  const sources = sourcesOf(files);
  let open: OpenDatabase | null = null;
  try {
    await runSteps([
      {
        title: 'Open the database',
        run: async (say) => {
          open = await openDatabase(env, say);
          return `Opened the database at ${open.place}`;
        },
      },
      {
        title: `Load ${sources.length} gazettes`,
        run: async (onProgress) => {
          if (!open) throw new Error('The database was not opened.');
          const foreignAllowed = env.QIANTOU_FOREIGN_DATA;
          return sentenceOf(await loadGazettes(open.database, sources, { foreignAllowed, onProgress }));
        },
      },
    ]);
  } finally {
    await (open as OpenDatabase | null)?.release();
  }
}

function sourcesOf(files: string[]): LoadSource[] {
  if (files.length === 0) return seedSources(seedsDir);
  const known = readCatalogue(seedsDir);
  return files.flatMap((file) => {
    const sources = factFileSources(file, known);
    if (sources.length === 0) console.warn(`${file} holds no facts; nothing of it is loaded.`);
    return sources;
  });
}

/** What was done, in one line. */
export function sentenceOf({ written, unchanged, derived }: LoadReport): string {
  if (written.length + derived.length === 0) {
    return `Nothing changed: ${unchanged.length} gazettes stand as they were`;
  }
  return `Loaded ${written.length} gazettes (${unchanged.length} unchanged), derived ${derived.length} jurisdictions`;
}
