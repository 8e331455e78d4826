import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../graph/env.ts';
import { type Fact, factKinds, parseFact } from '../../graph/facts.ts';
import { everyRow, rows } from '../../graph/ontology.ts';
import { derive } from '../../graph/resolve/derive.ts';
import { withAssignmentIds, withIds } from '../../graph/resolve/fact-ids.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { mentionsOf } from '../../graph/resolve/mentions.ts';

const factsDir = join(projectRoot, 'seeds/facts');
const seeds = readdirSync(factsDir).map((name) => ({
  key: name.replace('.jsonl', ''),
  facts: readFileSync(join(factsDir, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => parseFact(JSON.parse(line))),
}));

/** Edges with an end that neither the printed layer nor the derivation makes. */
function looseEdges(facts: readonly Fact[], code: string): string[] {
  const stored = withIds(facts);
  const { nodes, edges, judgements } = derive(
    { home: jurisdictionOf(code), facts: stored, periods: new Map() },
    [],
  );
  const ids = new Set([
    `jurisdiction:${code}`,
    ...nodes.map(({ id }) => id),
    ...judgements.map(({ id }) => id),
    ...stored.flatMap((fact) => [
      fact.id,
      `gazette:${fact.gazette}`,
      ...mentionsOf(fact).map(({ id }) => id),
      ...(fact.kind === 'task' ? withAssignmentIds(fact).map(({ id }) => id) : []),
    ]),
  ]);
  return edges.flatMap(({ type, from, to }) =>
    ids.has(from) && ids.has(to) ? [] : [`${type}: ${from} → ${to}`],
  );
}

describe('a derivation', () => {
  it.each(seeds)('draws no edge to a thing that no name of $key refers to', ({ key, facts }) => {
    expect(looseEdges(facts, key.slice(0, 6))).toEqual([]);
  });

  it('draws no edge to a thing that no name refers to, whatever stands in the fields', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 4 }), (facts) => {
        expect(looseEdges(facts, '430624')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is the same in whatever order the facts come', () => {
    const facts = withIds(seeds.flatMap((seed) => seed.facts.filter((fact) => fact.kind !== 'task')));
    const home = jurisdictionOf('430624');
    const inOrder = derive({ home, facts, periods: new Map() }, []);
    fc.assert(
      fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
        expect(derive({ home, facts: shuffled, periods: new Map() }, [])).toEqual(inOrder);
      }),
      { numRuns: 3 },
    );
  });
});

type Field = string | readonly string[] | { many: readonly string[] } | { each: Record<string, Field> };

/** Names that mean a person, a post, a unit, many units, nobody; numbers of one's own and of others. */
const name = fc.constantFrom(
  ...['甲某', '乙 某', '常务副县长', '县委书记、县长', '各牵头县级领导', '相关副县长', '各镇镇长', '罗奇'],
  ...[
    '县财政局',
    '市水利局',
    '省水利厅局长',
    '各乡镇街道',
    '生态环境部',
    '市生态环境局湘阴分局局长',
    '第一组',
  ],
  ...['湘阴政发〔2024〕1号', '湘政发〔2020〕3号', '国发〔2019〕13号', '文星街道', '：', 'A'],
);

function valueFor(field: Field): fc.Arbitrary<unknown> {
  if (typeof field === 'object' && 'each' in field) return fc.array(recordOf(field.each), { maxLength: 2 });
  if (typeof field === 'object' && 'many' in field) return fc.subarray([...field.many]);
  if (typeof field === 'object') return fc.constantFrom(...(field as readonly string[]));
  if (field === 'texts') return fc.array(name, { maxLength: 2 });
  if (field === 'text') return name;
  if (field.startsWith('text?')) return fc.option(name);
  if (field.startsWith('date')) return fc.constantFrom(null, '2024-01-02', '2024-05-06');
  if (field === 'gender??') return fc.constantFrom('f', 'm', undefined);
  return field === 'int' ? fc.nat({ max: 90 }) : fc.boolean();
}

function recordOf(fields: Record<string, Field>): fc.Arbitrary<Record<string, unknown>> {
  return fc
    .record(Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, valueFor(field)])))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));
}

const anyFact: fc.Arbitrary<Fact> = fc
  .constantFrom(...factKinds)
  .chain((kind) =>
    recordOf({ ...everyRow, ...rows[kind].fields }).map((values) =>
      parseFact({ kind, ...values, gazette: '430624-2024-1' }),
    ),
  );
