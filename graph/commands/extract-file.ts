/** One file's facts; runs in this process or in a worker, and knows nothing of either. */
import { basename } from 'node:path';
import type { Extraction, Overrides } from '../extract/extract.ts';
import { factsOf } from '../pipeline.ts';
import { Failure } from './failure.ts';
import { bytesOf } from './gazette-files.ts';

export type ExtractJob = { path: string; overrides: Overrides };

/** The facts of the gazette at `path`. Throws a `Failure` where it cannot be read. */
export async function extractFile({ path, overrides }: ExtractJob): Promise<Extraction> {
  const facts = factsOf(basename(path), await bytesOf(path), overrides);
  if ('refused' in facts) throw new Failure(facts.refused);
  return facts;
}

/** For a worker, across whose border an error keeps its message but not its class. */
export const extractInWorker = (job: ExtractJob): Promise<Extraction | { failure: string }> =>
  extractFile(job).catch((error: unknown) => {
    if (error instanceof Failure) return { failure: error.message };
    throw error;
  });
