import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { limits } from '../../server/limits/limits.ts';
import { refusedBy } from '../support/limits.ts';

const nested = (field: string, levels: number) =>
  `{ ${`${field} { `.repeat(levels)}__typename${' }'.repeat(levels)} }`;

describe('the limits', () => {
  it('let through every operation that the explorer sends', () => {
    const folder = join(import.meta.dirname, '../../client/src/api');
    const texts = readdirSync(folder)
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => readFileSync(join(folder, name), 'utf8'));
    expect(texts.length).toBeGreaterThan(0);
    expect(refusedBy(texts.join('\n'))).toEqual([]);
  });

  it('let through the introspection of an editor', () => {
    expect(refusedBy(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }))).toEqual([]);
  });

  it('refuse depth, naming the limit and what was asked', () => {
    const deep = `{ node(id: "x") { ... on Jurisdiction ${nested('parent', 20)} } }`;
    expect(refusedBy(deep)).toContain(`The query has 22 levels; at most ${limits.depth} are answered.`);
  });

  it('refuse depth inside introspection by its own number', () => {
    const deep = `{ __schema { types ${nested('ofType', 20)} } }`;
    expect(refusedBy(deep).join()).toContain(`at most ${limits.introspectionDepth} are answered`);
  });

  it('refuse many aliases, __typename among them', () => {
    const aliases = Array.from({ length: 101 }, (_, n) => `a${n}: __typename`).join(' ');
    expect(refusedBy(`{ ${aliases} }`)).toEqual([
      `The query has 101 aliases; at most ${limits.aliases} are answered.`,
    ]);
  });

  it('count what fragments within fragments repeat, without writing them out', () => {
    const fragments = Array.from(
      { length: 60 },
      (_, n) => `fragment F${n} on Query { a: __typename ...F${n + 1} b: __typename ...F${n + 1} }`,
    ).join('\n');
    const [refusal] = refusedBy(`{ ...F0 } ${fragments} fragment F60 on Query { __typename }`);
    expect(refusal).toMatch(/^The query has \S+ aliases/);
  });

  it('refuse an answer that could grow too large, where every `first` is modest', () => {
    const query = `query Wide { officials(first: 100) { edges { node {
      appointments(first: 100) { edges { node { evidence { quote role line } } } }
    } } } }`;
    expect(refusedBy(query)).toEqual([expect.stringMatching(/^Wide could hold \d+ fields$/)]);
  });
});
