/**
 * seeds/specimen.txt shows every form the reader knows, seeds/specimen.jsonl the facts it must find. `UPDATE=1`
 * writes the latter anew, to be read before it is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { extractFile } from '../../graph/commands/extract-file.ts';
import { linesOf } from '../../graph/commands/report.ts';
import { unsupported } from '../../graph/extract/evidence-check.ts';
import { factKinds } from '../../graph/facts.ts';
import { root } from '../source/code.ts';

const expected = join(root, 'seeds/specimen.jsonl');
const extraction = await extractFile({ path: join(root, 'seeds/specimen.txt'), overrides: {} });

it('yields exactly the facts written beside it', () => {
  if (process.env.UPDATE === '1') writeFileSync(expected, linesOf(extraction));
  expect(linesOf(extraction)).toBe(readFileSync(expected, 'utf8'));
});

it('shows every kind of fact', () => {
  expect(factKinds.filter((kind) => extraction.counts[kind] === 0)).toEqual([]);
});

it('says nothing that its evidence does not, or flags it', () => {
  const misses = extraction.facts
    .filter(({ flags }) => flags.length === 0)
    .flatMap((fact) => unsupported(fact).map((miss) => `${fact.kind} ${fact.line}: ${miss}`));
  expect(misses).toEqual([]);
});
