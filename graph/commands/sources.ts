/** What the arguments of a command name: gazettes, folders of them, or fact files; none: the project's seeds. */
import { join } from 'node:path';
import { projectRoot } from '../env.ts';
import type { Overrides } from '../extract/extract.ts';
import { factFileSources, seedSource } from '../load/fact-file.ts';
import type { LoadSource } from '../load/load.ts';
import { readCatalogue, seedSources } from '../load/seeds.ts';
import { spoolFiles } from './extract-files.ts';
import { gazetteFiles } from './gazette-files.ts';

const seedsDir = join(projectRoot, 'seeds');

/**
 * The gazettes with their facts, those of texts kept in `folder` (see `withSpool`); files without any fact are told on
 * the error output.
 */
export async function sourcesOf(
  files: string[],
  overrides: Overrides,
  folder: string,
): Promise<LoadSource[]> {
  if (files.length === 0) return seedSources(seedsDir);
  const known = readCatalogue(seedsDir);
  const texts = files.filter((file) => !file.endsWith('.jsonl'));
  const extracted = await spoolFiles(await gazetteFiles(texts), overrides, folder);
  const fromTexts = extracted.map(({ file, info }) => seedSource(file, info));
  const fromFacts = files
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => ({ file, sources: factFileSources(file, known) }));
  const empty = [
    ...extracted
      .filter(({ counts }) => Object.values(counts).every((count) => count === 0))
      .map(({ info }) => info.file),
    ...fromFacts.filter(({ sources }) => sources.length === 0).map(({ file }) => file),
  ];
  for (const file of empty) process.stderr.write(`${file} holds no facts.\n`);
  return [...fromTexts, ...fromFacts.flatMap((one) => one.sources)];
}
