/**
 * Facts of many gazettes on disk, one file for each, so that neither reading nor loading a thousand holds more than
 * a few in memory.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extraction } from '../extract/extract.ts';
import type { ExtractJob } from './extract-file.ts';
import { extractFile } from './extract-file.ts';
import { Failure } from './failure.ts';
import { linesOf } from './report.ts';

/** An extraction whose facts stand in `file`, one a line; `flagged` of them are in doubt. */
export type Spooled = Omit<Extraction, 'facts'> & { file: string; flagged: number };

export type SpoolJob = ExtractJob & { file: string };

/** Runs `work` with an empty folder, which goes when the work has ended. */
export async function withSpool<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'qiantou-facts-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Writes one gazette's facts to the job's file. Throws a `Failure` where the gazette cannot be read. */
export async function spoolFile({ file, ...job }: SpoolJob): Promise<Spooled> {
  const { facts, ...rest } = await extractFile(job);
  await writeFile(file, linesOf({ facts }));
  return { ...rest, file, flagged: facts.filter(({ flags }) => flags.length > 0).length };
}

/** For a worker, across whose border an error keeps its message but not its class. */
export const spoolInWorker = (job: SpoolJob): Promise<Spooled | { failure: string }> =>
  spoolFile(job).catch((error: unknown) => {
    if (error instanceof Failure) return { failure: error.message };
    throw error;
  });
