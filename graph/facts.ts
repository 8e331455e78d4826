/**
 * The facts a gazette holds, as typed rows: the shape in which `extract` prints them, `seeds/facts` stores
 * them and `load` takes them. The fields stand in the ontology; this file turns them into types and into
 * schemas that refuse, with the field's name, whatever the format does not know.
 * Text stands as printed, less its layout; doubt stands beside it in `flags`.
 */
import { z } from 'zod';
import { everyRow, rows } from './ontology.ts';
import type { Row, RowKind } from './ontology-types.ts';

export type FactKind = RowKind;
/** The row of one kind: `FactOf<'appointment'>`. */
export type FactOf<K extends FactKind> = Row<K>;
export type Fact = { [K in FactKind]: FactOf<K> }[FactKind];
export type Evidence = Fact['evidence'][number];
export type Flag = Fact['flags'][number];
export type Assignment = FactOf<'task'>['assignments'][number];

/** Stands for every masked digit or character: one sign for one, so that offsets hold. */
export const maskSign = '█';

/** The twelve kinds, in the order of the ontology. */
export const factKinds = Object.keys(rows) as FactKind[];

const named: Record<string, z.ZodType> = {
  text: z.string(),
  'text?': z.string().nullable(),
  'text??': z.string().nullish(),
  texts: z.array(z.string()),
  date: z.iso.date(),
  'date?': z.iso.date().nullable(),
  'date??': z.iso.date().nullish(),
  'gender??': z.enum(['f', 'm']).optional(),
  int: z.number().int().nonnegative(),
  flag: z.boolean(),
};

type ValueType = string | readonly string[] | { many: readonly string[] } | { each: Fields };
type Fields = { readonly [field: string]: ValueType };

function schemaOf(type: ValueType): z.ZodType {
  if (typeof type === 'string') {
    const schema = named[type];
    if (!schema) throw new Error(`The ontology names a value type that has no schema: ${type}`);
    return schema;
  }
  if (Array.isArray(type)) return z.enum(type as string[]);
  if ('many' in type) return z.array(z.enum(type.many));
  if ('each' in type) return z.array(objectOf(type.each));
  throw new Error(`The ontology holds a value type of unknown shape: ${JSON.stringify(type)}`);
}

function objectOf(fields: Fields) {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, schemaOf(type)])),
  );
}

const schemas = new Map(
  factKinds.map((kind) => [
    kind,
    objectOf({ ...rows[kind].fields, ...everyRow }).extend({ kind: z.literal(kind) }),
  ]),
);

/**
 * One parsed line of a fact file as a typed fact. Throws a `z.ZodError` that names the field where the value
 * is none.
 */
export function parseFact(value: unknown): Fact {
  const { kind } = z.looseObject({ kind: z.enum(factKinds) }).parse(value);
  // The schema is built from the very table that the type is derived from.
  return schemas.get(kind)?.parse(value) as Fact;
}

/** What is known of the gazette itself: a line of `seeds/gazettes.json` and the head of every load. */
export const GazetteInfo = z.strictObject({
  /** Jurisdiction and period (`430624-2024-4`), else the first 16 digits of the text's checksum. */
  key: z.string(),
  title: z.string().nullable(),
  issuer: z.string().nullable(),
  /** GB/T 2260 code of the issuing jurisdiction, or its name where the table has no such name. */
  jurisdiction: z.string(),
  /** Year and number as printed: `2024-4`; null where no masthead says so. */
  period: z.string().nullable(),
  file: z.string(),
  bytes: z.number().int(),
  sha256: z.string(),
  source_url: z.string().nullable(),
  flags: z.array(z.strictObject({ code: z.string(), reason: z.string(), suggestion: z.string().optional() })),
});
export type GazetteInfo = z.infer<typeof GazetteInfo>;

/** A line that bears a trigger word and yielded no fact, and why. */
export type Unread = { line: number; text: string; reason: string };
