/** seeds/ is what the reader makes of the gazettes: by its digest everywhere, by the texts where they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractFile } from '../../graph/commands/extract-file.ts';
import { readerDigest } from '../../graph/commands/reader-digest.ts';
import { linesOf } from '../../graph/commands/report.ts';
import { gazettesFolder } from '../../graph/env.ts';
import { GazetteInfo, parseFact } from '../../graph/facts.ts';
import { root } from '../source/code.ts';

const seeds = join(root, 'seeds');
const listing = JSON.parse(readFileSync(join(seeds, 'gazettes.json'), 'utf8')) as {
  readerDigest: string;
  gazettes: unknown[];
};
const gazettes = listing.gazettes.map((one) => GazetteInfo.parse(one));
const factsFile = (key: string) => readFileSync(join(seeds, 'facts', `${key}.jsonl`), 'utf8');
const folder = gazettesFolder({ GAZETTES_DIR: process.env.GAZETTES_DIR });

it('was made by the reader that is here now: else run npm run seed', () => {
  expect(listing.readerDigest).toBe(readerDigest());
});

it('holds a file of well-formed facts for each gazette of its list, and no other', () => {
  expect(readdirSync(join(seeds, 'facts')).sort()).toEqual(gazettes.map(({ key }) => `${key}.jsonl`).sort());
  for (const { key } of gazettes) {
    const facts = factsFile(key)
      .split('\n')
      .filter(Boolean)
      .map((line) => parseFact(JSON.parse(line)));
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter(({ gazette }) => gazette !== key)).toEqual([]);
  }
});

it('equals what the reader finds in every text on this machine', async () => {
  const texts = folder ? readdirSync(folder) : [];
  const found = gazettes.filter(({ file }) => texts.includes(file));
  expect(found.length).toBe(folder ? gazettes.length : 0);
  for (const info of found) {
    const extraction = await extractFile({ path: join(folder ?? '', info.file), overrides: {} });
    expect(extraction.info).toEqual(info);
    expect(linesOf(extraction)).toBe(factsFile(info.key));
  }
});
