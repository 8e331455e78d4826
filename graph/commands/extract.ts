import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { Command } from 'commander';
import type { Extraction } from '../extract/extract.ts';
import { extractFiles } from './extract-files.ts';
import { causeOf, Failure } from './failure.ts';
import { gazetteFiles } from './gazette-files.ts';
import { linesOf, reportOf } from './report.ts';

type Options = { out?: string; jurisdiction?: string; period?: string };

/** `extract FILE…`: facts as JSON lines on stdout or in a file, the report on stderr. */
export const extractCommand = () =>
  new Command('extract')
    .description('Print the facts of gazettes as JSON lines; the report goes to stderr.')
    .argument('<files...>', 'texts of gazettes, or folders of them')
    .option('--out <file>', 'write the facts to this file instead')
    .option(
      '--jurisdiction <code>',
      'the issuing place, by GB/T 2260 code or name, where the text does not say it',
    )
    .option('--period <period>', 'year and number, such as 2024-4, where the text does not say it')
    .action(async (paths: string[], { out, ...overrides }: Options) => {
      const extractions = await extractFiles(await gazetteFiles(paths), overrides);
      await writeFacts(extractions, out);
      process.stderr.write(`${reportOf(extractions)}\n`);
    });

/** One fact a line, waiting wherever the reader on the other side is slower. */
async function writeFacts(extractions: readonly Extraction[], out: string | undefined): Promise<void> {
  const stream = out ? createWriteStream(out) : process.stdout;
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  const write = async () => {
    for (const one of extractions) if (!stream.write(linesOf(one))) await once(stream, 'drain');
    if (out) await new Promise<void>((resolve) => stream.end(resolve));
  };
  try {
    await Promise.race([write(), failed]);
  } catch (error) {
    // `extract … | head` closes the pipe when it has enough, which is no failure.
    if (!out && error instanceof Error && 'code' in error && error.code === 'EPIPE') return;
    throw new Failure(
      `The facts cannot be written to ${out ?? 'stdout'} (${causeOf(error)}); make room or name another file.`,
    );
  }
}
