/** Many files at once, on all cores, with progress on stderr. */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Listr, ListrLogger, ProcessOutput } from 'listr2';
import { Piscina } from 'piscina';
import type { Extraction, Overrides } from '../extract/extract.ts';
import { type ExtractJob, extractFile } from './extract-file.ts';
import { Failure } from './failure.ts';
import { type Spooled, type SpoolJob, spoolFile } from './spool.ts';

/** Fewer files are read in this process sooner than workers start. */
const worthWorkers = 8;

/** The facts of each file, in the order of `paths`. Throws the first `Failure`. */
export function extractFiles(paths: readonly string[], overrides: Overrides = {}): Promise<Extraction[]> {
  const jobs = paths.map((path): ExtractJob => ({ path, overrides }));
  return run(jobs, extractFile, {
    filename: join(import.meta.dirname, 'extract-file.ts'),
    name: 'extractInWorker',
  });
}

/** As `extractFiles`, with the facts of each file in a file of `folder` instead of in memory. */
export function spoolFiles(
  paths: readonly string[],
  overrides: Overrides,
  folder: string,
): Promise<Spooled[]> {
  const jobs = paths.map((path, at): SpoolJob => ({ path, overrides, file: join(folder, `${at}.jsonl`) }));
  return run(jobs, spoolFile, { filename: join(import.meta.dirname, 'spool.ts'), name: 'spoolInWorker' });
}

type Worker = { filename: string; name: string };

const run = <J, R extends object>(
  jobs: readonly J[],
  here: (job: J) => Promise<R>,
  worker: Worker,
): Promise<R[]> => (jobs.length < worthWorkers ? inOrder(jobs, here) : inWorkers<J, R>(jobs, worker));

async function inOrder<J, R>(jobs: readonly J[], here: (job: J) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const job of jobs) done.push(await here(job));
  return done;
}

async function inWorkers<J, R extends object>(jobs: readonly J[], worker: Worker): Promise<R[]> {
  const threads = Math.min(availableParallelism(), jobs.length);
  const pool = new Piscina<J, R | { failure: string }>({
    ...worker,
    maxThreads: threads,
    minThreads: threads,
  });
  try {
    return await withProgress(jobs.length, (tick) =>
      Promise.all(
        jobs.map(async (job) => {
          const result = await pool.run(job);
          if ('failure' in result) throw new Failure(result.failure);
          tick();
          return result;
        }),
      ),
    );
  } finally {
    await pool.destroy();
  }
}

async function withProgress<T>(total: number, work: (tick: () => void) => Promise<T>): Promise<T> {
  const progress = new Listr<{ result?: T }>(
    [
      {
        title: `Reading ${total} gazettes`,
        task: async (context, task) => {
          let done = 0;
          context.result = await work(() => {
            done++;
            task.title = `Reading gazettes: ${done} of ${total}`;
          });
        },
      },
    ],
    {
      // stdout holds the facts, so progress and the test for a terminal both go by stderr.
      silentRendererCondition: process.stderr.isTTY !== true,
      forceTTY: process.stderr.isTTY === true,
      rendererOptions: {
        logger: new ListrLogger({ processOutput: new ProcessOutput(process.stderr, process.stderr) }),
      },
    },
  );
  const { result } = await progress.run({});
  if (result === undefined) throw new Error('The work ended without a result.');
  return result;
}
