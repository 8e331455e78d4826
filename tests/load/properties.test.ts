import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Fact, factKinds, parseFact } from '../../graph/facts.ts';
import { factOfProperties, propertiesOfFact } from '../../graph/load/properties.ts';
import { everyRow, rows } from '../../graph/ontology.ts';
import { appointment, party, task } from '../support/facts.ts';

type Field = string | readonly string[] | { many: readonly string[] } | { each: Record<string, Field> };

const text = fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom(...'县财政局任免2024（）"\\\n') });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A value of a field as the reader may print it; undefined where an optional field is absent. */
function valueFor(field: Field): fc.Arbitrary<unknown> {
  if (typeof field === 'object' && 'each' in field) return fc.array(recordOf(field.each), { maxLength: 3 });
  if (typeof field === 'object' && 'many' in field) return fc.subarray([...field.many]);
  if (typeof field === 'object') return fc.constantFrom(...(field as readonly string[]));
  switch (field) {
    case 'text':
      return text;
    case 'text?':
      return fc.option(text);
    case 'text??':
      return fc.option(text, { nil: undefined });
    case 'texts':
      return fc.array(text, { maxLength: 3 });
    case 'date?':
      return fc.option(day);
    case 'date??':
      return fc.option(day, { nil: undefined });
    case 'gender??':
      return fc.constantFrom('f', 'm', undefined);
    case 'int':
      return fc.nat();
    case 'flag':
      return fc.boolean();
    default:
      throw new Error(`No values for the type ${field}`);
  }
}

const recordOf = (fields: Record<string, Field>): fc.Arbitrary<Record<string, unknown>> =>
  fc
    .record(Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, valueFor(field)])))
    .map((record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)));

describe('a row as properties', () => {
  it.each(factKinds)('comes back as it was: %s', (kind) => {
    const fields = { ...everyRow, ...rows[kind].fields } as Record<string, Field>;
    fc.assert(
      fc.property(recordOf(fields), (values) => {
        const fact = parseFact({ kind, ...values });
        const stored = propertiesOfFact(fact);
        const stringsAndNumbers = Object.values(stored).flat();
        expect(
          stringsAndNumbers.every((value) => ['string', 'number', 'boolean'].includes(typeof value)),
        ).toBe(true);
        expect(factOfProperties(stored)).toEqual(fact);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps records as parallel lists with an empty text for null', () => {
    const stored = propertiesOfFact(
      task({ assignments: [party('县财政局'), party('县水利局', { term: null, inferred: true })] }) as Fact,
    );
    expect(stored).toMatchObject({
      assignments_name: ['县财政局', '县水利局'],
      assignments_term: ['牵头单位', ''],
      assignments_inferred: [false, true],
    });
  });

  it('leaves no property where a field is null', () => {
    expect(propertiesOfFact(appointment({ person: '甲某' }))).not.toHaveProperty('effective');
  });
});
