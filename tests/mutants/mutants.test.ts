/** Damaged files: each is read or refused in one sentence, within a bound, and nothing crashes. */
import { join } from 'node:path';
import { Piscina } from 'piscina';
import { afterAll, expect, it } from 'vitest';
import { factsOf } from '../../graph/pipeline.ts';
import { sized } from '../support/size.ts';
import type { Job, Outcome } from './read-mutants.ts';

const mutants = sized(300, 10_000);
const batch = 50;
/** A mutant is 30 to 100 KB and takes about 50 ms; one that takes this long hangs. */
const boundMs = 20_000;

const pool = new Piscina<Job, Outcome>({
  filename: join(import.meta.dirname, 'read-mutants.ts'),
  name: 'readMutants',
  maxThreads: 2,
  execArgv: ['--import', 'tsx'],
});
afterAll(() => pool.destroy());

it(`reads or refuses ${mutants} mutated gazettes, each within ${boundMs / 1000} s`, {
  timeout: 7_200_000,
}, async () => {
  const jobs = Array.from({ length: Math.ceil(mutants / batch) }, (_, at) => ({
    from: at * batch,
    to: Math.min(mutants, (at + 1) * batch),
  }));
  const outcomes = await Promise.all(
    jobs.map(async (job) => {
      // A worker that is told to stop is ended, whatever it does; that begins with its own job, not in the queue.
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), boundMs * batch * jobs.length);
      return pool
        .run(job, { signal: stop.signal })
        .catch((error: unknown) => {
          throw new Error(`Mutants ${job.from} to ${job.to - 1} did not end: ${String(error)}`);
        })
        .finally(() => clearTimeout(timer));
    }),
  );
  const slowest = outcomes.map((one) => one.slowest).reduce((a, b) => (a.ms > b.ms ? a : b));
  const sum = (of: 'read' | 'refused') => outcomes.reduce((total, one) => total + one[of], 0);
  console.log(
    `${sum('read')} read, ${sum('refused')} refused; the slowest, ${slowest.mutant}, took ${Math.round(slowest.ms)} ms`,
  );
  expect(outcomes.flatMap(({ problems }) => problems)).toEqual([]);
  expect(sum('read') + sum('refused')).toBe(mutants);
  expect(sum('refused')).toBeGreaterThan(0);
  expect(slowest.ms, slowest.mutant).toBeLessThan(boundMs);
});

const megabytes = sized(2, 100);

it(`reads or refuses one line of ${megabytes} MB`, { timeout: 600_000 }, () => {
  const sentence = '县人民政府决定：王小明同志任县水利局局长（试用期一年），';
  const line = Buffer.from(sentence.repeat(Math.ceil((megabytes * 1_000_000) / Buffer.byteLength(sentence))));
  const found = factsOf('line.txt', line);
  if ('refused' in found) expect(found.refused).toMatch(/\.$/);
  else expect(found.info.bytes).toBe(line.length);
});
