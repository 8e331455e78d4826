/**
 * `tests/fixtures/<kind>/<name>.txt` is a small text, `<name>.json` beside it the rows of that kind that the reader
 * must find, evidence as `role: quote`. A missing expectation fails; `UPDATE=1` alone writes one.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Fact, factKinds, parseFact } from '../../graph/facts.ts';
import { factsOf } from '../../graph/pipeline.ts';
import { root } from '../source/code.ts';

const fixtures = join(root, 'tests/fixtures');
const update = process.env.UPDATE === '1';

/** What a person compares: the row less the gazette's key, its evidence as words. */
const readable = ({ gazette: _gazette, evidence, ...row }: Fact) => ({
  ...row,
  evidence: evidence.map(({ role, quote }) => `${role}: ${quote}`),
});

for (const kind of factKinds) {
  const folder = join(fixtures, kind);
  const texts = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  if (texts.length === 0) continue;
  describe(`the reader of ${kind}`, () => {
    it.each(texts)('finds what is expected in %s', (name) => {
      const read = factsOf(name, readFileSync(join(folder, name)));
      if ('refused' in read) throw new Error(read.refused);
      for (const fact of read.facts) parseFact(fact);
      const found = read.facts.filter((fact) => fact.kind === kind).map(readable);
      const expectation = join(folder, name.replace(/\.txt$/, '.json'));
      if (update) writeFileSync(expectation, `${JSON.stringify(found, null, 2)}\n`);
      if (!existsSync(expectation))
        throw new Error(`${expectation} is missing; read the text, then run with UPDATE=1.`);
      expect(found).toEqual(JSON.parse(readFileSync(expectation, 'utf8')));
    });
  });
}

it('has a text for every expectation', () => {
  const orphans = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .filter((name) => !existsSync(join(fixtures, name.replace(/\.json$/, '.txt'))));
  expect(orphans).toEqual([]);
});
