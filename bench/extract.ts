/**
 * `npm run bench:extract`: how fast texts become facts, held against a segmenter that only finds words.
 *
 * Ours reads, parses and extracts every kind, with evidence, flags and the report; the peer, @node-rs/jieba in
 * Rust, tags each word with its part of speech, or only cuts the text into words, which is what ours aims at.
 * Texts are strings in memory, one thread does the work, candidates take turns after a warm-up, and nothing is
 * kept from one run to the next.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { type Reported, reportOf } from '../graph/commands/report.ts';
import { gazettesFolder, projectRoot, readEnvironment } from '../graph/env.ts';
import { factsOf } from '../graph/pipeline.ts';
import { type Candidate, inTurns, rate, resultOf, tableOf } from './turns.ts';

type Text = { file: string; text: string };

/** The gazettes of the machine, else the specimen, which everybody has. */
function texts(): Text[] {
  const folder = gazettesFolder(readEnvironment());
  const files = folder
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => join(folder, name))
    : [join(projectRoot, 'seeds/specimen.txt')];
  return files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
}

/** UTF-8 bytes, in millions: what a file manager shows and what the peer's own figures count. */
const megabytes = (all: readonly Text[]) =>
  all.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Everything that `extract` does but for the disk: facts of these texts, their number, and the report. */
function extract(all: readonly Text[]): { facts: number; report: string } {
  let count = 0;
  const told = all.map(({ file, text }): Reported => {
    const extraction = factsOf(file, Buffer.from(text));
    if ('refused' in extraction) throw new Error(extraction.refused);
    const { facts, ...rest } = extraction;
    count += facts.length;
    return { ...rest, flagged: facts.filter(({ flags }) => flags.length > 0).length };
  });
  return { facts: count, report: reportOf(told) };
}

const jieba = Jieba.withDict(dict);

/** The whole set of texts, against the peer. */
async function againstPeer(all: readonly Text[]): Promise<string> {
  const candidates: Candidate[] = [
    { name: 'qiantou', run: () => extract(all) },
    { name: 'jieba tag', run: () => all.map(({ text }) => jieba.tag(text)) },
    { name: 'jieba cut', run: () => all.map(({ text }) => jieba.cut(text)) },
  ];
  const results = await inTurns(candidates, { rounds: 10, warmUp: 10 });
  return tableOf(results, {
    columns: [rate(megabytes(all), 'MB')],
    against: ['jieba tag', 'jieba cut'],
  });
}

const copies = 100;
/** Runs of the text by itself, so that a pause of the machine weighs little in it too. */
const alone = 10;

/** One text once, 100 times in one text, and as 100 files: the time for each megabyte must stay the same. */
async function growth(one: Text): Promise<string> {
  const repeated = [{ file: one.file, text: one.text.repeat(copies) }];
  const files = Array.from({ length: copies }, () => one);
  const size = megabytes([one]);
  const cases = [
    { name: 'once', size: size * alone, run: () => files.slice(0, alone).map((text) => extract([text])) },
    { name: `${copies} times in one text`, size: size * copies, run: () => extract(repeated) },
    { name: `${copies} files`, size: size * copies, run: () => extract(files) },
  ];
  const results = await inTurns(cases, { rounds: 3, warmUp: 0 });
  // As results of one megabyte each, they compare.
  const each = results.map(({ name, times }, index) =>
    resultOf(
      name,
      times.map((time) => time / (cases[index]?.size ?? 1)),
    ),
  );
  return tableOf(each, { against: ['once'] });
}

const all = texts();
const [first] = all.toSorted((a, b) => a.text.length - b.text.length);
if (!first)
  throw new Error('The folder of gazettes holds no .txt file; put texts there or unset GAZETTES_DIR.');
console.log(
  `${all.length} texts, ${megabytes(all).toFixed(2)} MB, ${extract(all).facts} facts; one thread\n`,
);
console.log(await againstPeer(all));
console.log(`\nMilliseconds for each MB, by the smallest of them, ${megabytes([first]).toFixed(2)} MB\n`);
console.log(await growth(first));
