/**
 * Measures candidates in turns: A, B, C, then B, C, A, and so on, so that a machine that warms up, throttles or
 * is busy for a while treats all of them alike. It prints and never asserts.
 */

/** One thing to measure. `before` prepares each run and is not measured; a run may return a promise. */
export type Candidate = {
  name: string;
  run: () => unknown;
  before?: () => unknown;
};

/** What a candidate took: milliseconds of each measured run, ascending, and their median. */
export type Result = { name: string; times: readonly number[]; median: number };

export type Turns = {
  /** Measured runs of each candidate. */
  rounds: number;
  /** Runs of each candidate before the first measured one. */
  warmUp: number;
  /** Called with a sentence when a round begins. */
  onProgress?: (step: string) => void;
};

/** Runs every candidate `warmUp + rounds` times in turns. Results stand in the order of the candidates. */
export async function inTurns(
  candidates: readonly Candidate[],
  { rounds, warmUp, onProgress = () => {} }: Turns,
): Promise<Result[]> {
  const times = candidates.map((): number[] => []);
  for (let round = -warmUp; round < rounds; round++) {
    onProgress(
      round < 0 ? `warming up, round ${round + warmUp + 1} of ${warmUp}` : `round ${round + 1} of ${rounds}`,
    );
    for (const turn of candidates.keys()) {
      const index = (turn + round + warmUp) % candidates.length;
      const candidate = candidates[index];
      if (!candidate) continue;
      const time = await timeOf(candidate);
      if (round >= 0) times[index]?.push(time);
    }
  }
  return candidates.map(({ name }, index) => resultOf(name, times[index] ?? []));
}

/** Milliseconds of one run. What returns no promise does not pay for waiting on one. */
async function timeOf({ before, run }: Candidate): Promise<number> {
  await before?.();
  const start = performance.now();
  const result = run();
  if (result instanceof Promise) await result;
  return performance.now() - start;
}

/** Times in any order as a result; for numbers that were taken elsewhere, such as requests in parallel. */
export function resultOf(name: string, times: readonly number[]): Result {
  const ascending = times.toSorted((a, b) => a - b);
  return { name, times: ascending, median: quantile(ascending, 0.5) };
}

/** The value below which the share `share` (0 to 1) of `ascending` lies, between two values by proportion. */
export function quantile(ascending: readonly number[], share: number): number {
  const place = share * (ascending.length - 1);
  const below = ascending[Math.floor(place)] ?? Number.NaN;
  const above = ascending[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

/** A column of the table: its head, with the unit, and a result's value in it. */
export type Column = { head: string; of: (result: Result) => number | string };

/** Speed of work that is `amount` large, in `unit` a second: `rate(1.2, 'MB')`, `rate(50_000, 'rows')`. */
export const rate = (amount: number, unit: string): Column => ({
  head: `${unit}/s`,
  of: ({ median }) => (amount / median) * 1000,
});

/** A quantile of the times in milliseconds: `percentile(95)`. */
export const percentile = (percent: number): Column => ({
  head: `p${percent} ms`,
  of: ({ times }) => quantile(times, percent / 100),
});

/** What all results are held against: the name of a candidate, or a limit in milliseconds with a name. */
export type Against = string | { name: string; milliseconds: number };

/** How often `result` takes the time of what it is held against: 0.5 is twice as fast, 2 half as fast. */
function ratio(results: readonly Result[], against: Against): Column {
  const [name, time] =
    typeof against === 'string'
      ? [against, results.find((result) => result.name === against)?.median]
      : [against.name, against.milliseconds];
  if (time === undefined) throw new Error(`No candidate is called ${name}; name one that was measured.`);
  return { head: `× ${name}`, of: ({ median }) => median / time };
}

/**
 * A plain table: name, median, `columns`, and for each of `against` the time as a multiple of its time.
 *
 *     name           median ms   MB/s   × jieba tag
 *     qiantou            178.2   7.02          0.98
 *     jieba tag          181.5   6.89          1.00
 */
export function tableOf(
  results: readonly Result[],
  { columns = [], against = [] }: { columns?: readonly Column[]; against?: readonly Against[] } = {},
): string {
  const all: Column[] = [
    { head: 'name', of: ({ name }) => name },
    { head: 'median ms', of: ({ median }) => median },
    ...columns,
    ...against.map((one) => ratio(results, one)),
  ];
  const lines = [
    all.map(({ head }) => head),
    ...results.map((result) => all.map(({ of }) => printed(of(result)))),
  ];
  const widths = all.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const pad = (text: string, column: number) =>
    column === 0 ? text.padEnd(widths[column] ?? 0) : text.padStart(widths[column] ?? 0);
  return lines.map((line) => line.map(pad).join('   ').trimEnd()).join('\n');
}

/** Three digits that count, and whole numbers from a thousand on. */
const printed = (value: number | string) =>
  typeof value === 'string'
    ? value
    : value.toFixed(value >= 1000 ? 0 : value >= 100 ? 1 : value >= 1 ? 2 : 3);
