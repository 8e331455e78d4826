/**
 * Rows as Neo4j stores them and back. Lists stay lists; a list of records becomes parallel lists
 * (`evidence_start`, `evidence_end`, …) with '' for null, for a property holds no null and no record.
 */
import type { Fact, FactKind } from '../facts.ts';
import { everyRow, rows } from '../ontology.ts';

export type Properties = Record<string, unknown>;
type Field = string | readonly string[] | { many: readonly string[] } | { each: Record<string, Field> };
type Fields = Record<string, Field>;

const fieldsOf = (kind: FactKind): Fields => ({ ...everyRow, ...rows[kind].fields });

/** A row's properties: `kind`, every row's fields and its own. Null and absent leave no property. */
export function propertiesOfFact(fact: Fact): Properties {
  return { kind: fact.kind, ...flatten(fieldsOf(fact.kind), fact) };
}

/** The row that `propertiesOfFact` stored. Optional fields that held null come back absent. */
export function factOfProperties(properties: Properties): Fact {
  const kind = properties.kind as FactKind;
  // The fields are those of the kind's own table, so the object is that kind's row.
  return { kind, ...restore(fieldsOf(kind), properties) } as Fact;
}

/** Values by the fields that describe them → properties. */
export function flatten(fields: Fields, values: Properties): Properties {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
      const value = values[name];
      if (value === null || value === undefined) return [];
      if (!isEach(field)) return [[name, value]];
      const records = value as Properties[];
      return Object.keys(field.each).map((part) => [
        `${name}_${part}`,
        records.map((record) => record[part] ?? ''),
      ]);
    }),
  );
}

function restore(fields: Fields, properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]): [string, unknown][] => {
      if (isEach(field)) return [[name, records(name, field.each, properties)]];
      const value = properties[name] ?? null;
      return value === null && mayMiss(field) ? [] : [[name, value]];
    }),
  );
}

function records(name: string, parts: Fields, properties: Properties): Properties[] {
  const columns = Object.keys(parts).map((part) => [part, properties[`${name}_${part}`]] as const);
  const length = Math.max(0, ...columns.map(([, column]) => (Array.isArray(column) ? column.length : 0)));
  return Array.from({ length }, (_, at) =>
    Object.fromEntries(
      columns.flatMap(([part, column]): [string, unknown][] => {
        const value: unknown = Array.isArray(column) ? column[at] : null;
        if (value !== '' || parts[part] === 'text') return [[part, value]];
        return mayMiss(parts[part]) ? [] : [[part, null]];
      }),
    ),
  );
}

const isEach = (field: Field): field is { each: Fields } => typeof field === 'object' && 'each' in field;
const mayMiss = (field: Field | undefined) =>
  typeof field === 'string' && (field.endsWith('??') || field === 'gender??');
