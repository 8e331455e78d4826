import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { gazettesFolder, projectRoot, readEnvironment } from '../env.ts';
import type { Extraction } from '../extract/extract.ts';
import { extractFiles } from './extract-files.ts';
import { Failure } from './failure.ts';
import { gazetteFiles } from './gazette-files.ts';
import { readerDigest } from './reader-digest.ts';
import { countTable, linesOf } from './report.ts';

/** `seed`: writes the facts of the gazettes at hand to seeds/, with what is known of each gazette. */
export const seedCommand = () =>
  new Command('seed')
    .description("Write seeds/ anew from the texts in the gazettes' folder.")
    .action(async () => {
      const folder = gazettesFolder(readEnvironment());
      if (!folder) throw new Failure("There is no folder of gazettes' texts; set GAZETTES_DIR to one.");
      const extractions = await extractFiles(await gazetteFiles([folder]));
      await writeSeeds(join(projectRoot, 'seeds'), extractions);
      process.stdout.write(`${countTable(extractions)}\n`);
    });

/** What seeds/gazettes.json holds. */
export const listingOf = (extractions: readonly Extraction[]) => ({
  readerDigest: readerDigest(),
  gazettes: extractions.map(({ info }) => info),
});

async function writeSeeds(seeds: string, extractions: readonly Extraction[]): Promise<void> {
  const facts = join(seeds, 'facts');
  await mkdir(facts, { recursive: true });
  const kept = new Set(extractions.map(({ info }) => `${info.key}.jsonl`));
  for (const name of await readdir(facts)) if (!kept.has(name)) await rm(join(facts, name));
  for (const one of extractions) await writeFile(join(facts, `${one.info.key}.jsonl`), linesOf(one));
  await writeFile(join(seeds, 'gazettes.json'), `${JSON.stringify(listingOf(extractions), null, 2)}\n`);
}
