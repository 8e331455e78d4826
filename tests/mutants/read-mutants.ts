/** Reads mutants in a worker, which can be ended where one of them hangs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gazetteOf } from '../../generate/gazette.ts';
import { seeded } from '../../generate/random.ts';
import { parseFact } from '../../graph/facts.ts';
import { factsOf } from '../../graph/pipeline.ts';
import { readGazette } from '../../graph/read/gazette-file.ts';
import { mutantOf } from './mutate.ts';

export type Job = { from: number; to: number };
/** What is wrong with a mutant's reading, one sentence each; how many were read and refused; the slowest. */
export type Outcome = {
  problems: string[];
  read: number;
  refused: number;
  slowest: { ms: number; mutant: string };
};

const specimen = readFileSync(join(import.meta.dirname, '../../seeds/specimen.txt'));
const originals = [
  specimen,
  ...Array.from({ length: 7 }, (_, number) => Buffer.from(gazetteOf('mutants', number * 16, 30_000).text)),
];

/** Reads the mutants of these numbers. */
export function readMutants({ from, to }: Job): Outcome {
  const outcome: Outcome = { problems: [], read: 0, refused: 0, slowest: { ms: 0, mutant: '' } };
  for (let number = from; number < to; number++) {
    const random = seeded(`mutant ${number}`);
    const { names, bytes } = mutantOf(random.pick(originals), random.pick(originals), random);
    const mutant = `mutant ${number} (${names.join(', ')})`;
    const began = performance.now();
    try {
      const problem = problemOf(bytes, outcome);
      if (problem) outcome.problems.push(`${mutant}: ${problem}`);
    } catch (error) {
      outcome.problems.push(`${mutant} threw ${error instanceof Error ? error.stack : String(error)}`);
    }
    const ms = performance.now() - began;
    if (ms > outcome.slowest.ms) outcome.slowest = { ms, mutant };
  }
  return outcome;
}

/** Reads one mutant; the sentence says what its facts, or its refusal, should not be. */
function problemOf(bytes: Buffer, outcome: Outcome): string | null {
  const found = factsOf('mutant.txt', bytes);
  if ('refused' in found) {
    outcome.refused += 1;
    return /^mutant\.txt: [^\n]{20,200}\.$/.test(found.refused)
      ? null
      : `it is refused with "${found.refused}"`;
  }
  outcome.read += 1;
  const gazette = readGazette('mutant.txt', bytes);
  if ('refused' in gazette) return 'its text is refused where its facts are not';
  for (const fact of found.facts) {
    parseFact(fact);
    const wrong = fact.evidence.find(({ start, end, quote }) => gazette.text.slice(start, end) !== quote);
    if (wrong) return `a ${fact.kind} of line ${fact.line} quotes what its span does not hold`;
    if (fact.evidence.length === 0) return `a ${fact.kind} of line ${fact.line} has no evidence`;
  }
  return null;
}
