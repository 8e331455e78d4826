import { Command } from 'commander';
import { gazettesFolder, readEnvironment } from '../env.ts';
import { unsupported } from '../extract/evidence-check.ts';
import type { Extraction } from '../extract/extract.ts';
import { factKinds } from '../facts.ts';
import { extractFiles } from './extract-files.ts';
import { Failure } from './failure.ts';
import { gazetteFiles } from './gazette-files.ts';
import { tableOf } from './report.ts';

/** `check-evidence [FILE…]`: takes every fact and looks for what it says in its own spans. */
export const checkEvidenceCommand = () =>
  new Command('check-evidence')
    .description('Look for every name, unit, number and date of every fact in its own evidence.')
    .argument('[files...]', "texts of gazettes; without any, the gazettes' folder")
    .action(async (paths: string[]) => {
      const folder = gazettesFolder(readEnvironment());
      const files = await gazetteFiles(paths.length > 0 ? paths : folder ? [folder] : []);
      if (files.length === 0) {
        throw new Failure(
          'There are no texts of gazettes here; name some, or set GAZETTES_DIR to their folder.',
        );
      }
      const { table, misses } = checkAll(await extractFiles(files));
      process.stdout.write(`${table}\n`);
      if (misses.length > 0) {
        process.stdout.write(`\n${misses.join('\n')}\n`);
        throw new Failure(
          `${misses.length} facts say what their evidence does not; mend their readers or flag them.`,
        );
      }
    });

/** Facts by kind: all, those whose evidence holds all they say, those that are flagged instead, and the rest. */
export function checkAll(extractions: readonly Extraction[]): { table: string; misses: string[] } {
  const counts = new Map(factKinds.map((kind) => [kind, { facts: 0, held: 0, flagged: 0 }]));
  const misses: string[] = [];
  for (const { info, facts } of extractions) {
    for (const fact of facts) {
      const count = counts.get(fact.kind);
      if (!count) continue;
      count.facts++;
      const missing = unsupported(fact);
      if (missing.length === 0) count.held++;
      else if (fact.flags.length > 0) count.flagged++;
      else misses.push(`${info.file}:${fact.line} ${fact.kind} ${missing.join(', ')}`);
    }
  }
  const lines = [...counts].map(([kind, { facts, held, flagged }]) => [
    kind,
    String(facts),
    String(held),
    String(flagged),
    facts === 0 ? '' : `${((100 * (held + flagged)) / facts).toFixed(2)} %`,
  ]);
  return { table: tableOf(['kind', 'facts', 'in evidence', 'flagged', 'together'], lines), misses };
}
