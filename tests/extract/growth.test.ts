/** That the work grows with the text and no faster, told by counted steps: seconds depend on the machine. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { factsOf } from '../../graph/pipeline.ts';
import { root } from '../source/code.ts';

type Steps = { signs: number; entries: number };

/** Array methods that visit every entry, or as many as they return. */
const visiting = ['map', 'filter', 'flatMap', 'forEach', 'reduce'] as const;

/** Runs `work` and counts the signs that patterns went over, and the entries of arrays that were gone through. */
function stepsOf(work: () => void): Steps {
  const steps: Steps = { signs: 0, entries: 0 };
  const restore = [
    replace(RegExp.prototype, 'exec', (exec) => {
      return function (this: RegExp, text: string) {
        const from = this.global || this.sticky ? this.lastIndex : 0;
        const match = exec.call(this, text) as RegExpExecArray | null;
        if (match) steps.signs += match.index + match[0].length - from;
        else if (!this.sticky) steps.signs += text.length - from;
        return match;
      };
    }),
    replace(Array.prototype, 'slice', (slice) => {
      return function (this: unknown[], ...given: unknown[]) {
        const part = slice.apply(this, given) as unknown[];
        steps.entries += part.length;
        return part;
      };
    }),
    ...visiting.map((method) =>
      replace(Array.prototype, method, (visit) => {
        return function (this: unknown[], ...given: unknown[]) {
          steps.entries += this.length;
          return visit.apply(this, given);
        };
      }),
    ),
  ];
  try {
    work();
  } finally {
    for (const put of restore) put();
  }
  return steps;
}

type Method = (this: never, ...given: never[]) => unknown;

/** Puts a method in another's place, made from it; the answer puts the first one back. */
function replace<T extends object>(
  of: T,
  name: string & keyof T,
  made: (original: (this: unknown, ...given: unknown[]) => unknown) => Method,
): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(of, name);
  if (!descriptor) throw new Error(`There is no method called ${name}.`);
  Object.defineProperty(of, name, { ...descriptor, value: made(descriptor.value) });
  return () => Object.defineProperty(of, name, descriptor);
}

const specimen = readFileSync(join(root, 'seeds/specimen.txt'), 'utf8');
const read = (times: number) => stepsOf(() => factsOf('specimen.txt', Buffer.from(specimen.repeat(times))));

it('takes no more steps for each sign of a text that is eight times as long', () => {
  const short = read(1);
  const long = read(8);
  expect(short.signs).toBeGreaterThan(specimen.length);
  expect(long.signs / short.signs).toBeLessThan(8 * 1.1);
  expect(long.entries / short.entries).toBeLessThan(8 * 1.1);
});
