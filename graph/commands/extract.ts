import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { Command } from 'commander';
import { spoolFiles } from './extract-files.ts';
import { causeOf, Failure } from './failure.ts';
import { gazetteFiles } from './gazette-files.ts';
import { reportOf } from './report.ts';
import { type Spooled, withSpool } from './spool.ts';

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
      const files = await gazetteFiles(paths);
      // Nothing is printed before all files are read: a bad one among good ones leaves no half of an answer.
      const report = await withSpool(async (folder) => {
        const extractions = await spoolFiles(files, overrides, folder);
        await writeFacts(extractions, out);
        return reportOf(extractions);
      });
      process.stderr.write(`${report}\n`);
    });

/** One fact a line, waiting wherever the reader on the other side is slower. */
async function writeFacts(extractions: readonly Spooled[], out: string | undefined): Promise<void> {
  const stream = out ? createWriteStream(out) : process.stdout;
  const failed = new Promise<never>((_, reject) => stream.once('error', reject));
  const write = async () => {
    for (const { file } of extractions)
      for await (const piece of createReadStream(file)) if (!stream.write(piece)) await once(stream, 'drain');
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
