/** `npm run load -- [FILE…]`: gazettes or fact files into the database; without arguments the project's seeds. */
import { Command } from 'commander';
import { readEnvironment } from '../env.ts';
import type { Overrides } from '../extract/extract.ts';
import { readJudgements } from '../load/judgements-file.ts';
import { type LoadReport, type LoadSource, loadGazettes } from '../load/load.ts';
import { type OpenDatabase, openDatabase } from '../neo4j/open.ts';
import { sourcesOf } from './sources.ts';
import { withSpool } from './spool.ts';
import { runSteps } from './steps.ts';

/** `load [FILE…]`: what has not changed since the last load is neither parsed nor written. */
export const loadCommand = () =>
  new Command('load')
    .description('load gazettes or fact files (.jsonl); without files the seeds')
    .argument('[files...]', 'texts of gazettes, folders of them, or fact files as `extract` prints them')
    .option('--jurisdiction <code>', 'the issuing place of the texts, by GB/T 2260 code or name')
    .option('--period <period>', 'year and number of the texts, such as 2024-4')
    .action(load);

const load = (files: string[], overrides: Overrides): Promise<void> =>
  withSpool(async (folder) => loadSources(await sourcesOf(files, overrides, folder)));

async function loadSources(sources: readonly LoadSource[]): Promise<void> {
  const env = readEnvironment();
  const judgements = readJudgements(env);
  let open: OpenDatabase | null = null;
  let report: LoadReport | null = null;
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
          report = await loadGazettes(open.database, sources, { foreignAllowed, judgements, onProgress });
          return sentenceOf(report);
        },
      },
    ]);
    for (const sentence of (report as LoadReport | null)?.notInForce ?? [])
      process.stderr.write(`${sentence}\n`);
  } finally {
    await (open as OpenDatabase | null)?.release();
  }
}

/** What was done, in one line. */
export function sentenceOf({ written, unchanged, derived }: LoadReport): string {
  if (written.length + derived.length === 0) {
    return `Nothing changed: ${unchanged.length} gazettes stand as they were`;
  }
  return `Loaded ${written.length} gazettes (${unchanged.length} unchanged), derived ${derived.length} jurisdictions`;
}
