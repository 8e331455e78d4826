/** Operations that are valid by the schema, made by chance, with whatever a hostile person writes into a text. */
import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../generate/random.ts';

/** Texts that mean something to Cypher, Lucene, a terminal, a page or a spreadsheet, and some that mean nothing. */
export const hostileTexts = [
  "'}) MATCH (n) DETACH DELETE n //",
  '`) RETURN n //',
  '$given',
  '{x: 1}',
  '*:*',
  '*',
  '?',
  'a~0.1 AND NOT b OR (c',
  '"',
  '\\',
  'name:[* TO *]',
  '/(a+)+$/',
  '+-&&||!(){}[]^"~*?:\\/',
  '<script>alert(1)</script>',
  '=HYPERLINK("x")',
  '\u0000',
  '\u001b[2J',
  '\u202e',
  '%00',
  '../../etc/passwd',
  '',
  ' ',
  '水'.repeat(200),
  '😀',
  '__proto__',
  'constructor',
];

type Wordings = { random: Random; ids: readonly string[] };

/** One query of the schema, of a few root fields. */
export function operationOf(schema: GraphQLSchema, wordings: Wordings): string {
  const query = schema.getQueryType();
  if (!query) throw new Error('The schema has no query.');
  const fields = wordings.random.some(Object.values(query.getFields()), wordings.random.int(1, 2));
  return `{ ${fields.map((field, at) => `f${at}: ${fieldOf(schema, field, wordings, 3)}`).join(' ')} }`;
}

type Field = { name: string; type: GraphQLOutputType; args: readonly GraphQLArgument[] };

function fieldOf(
  schema: GraphQLSchema,
  { name, type, args }: Field,
  wordings: Wordings,
  depth: number,
): string {
  const given = args
    .filter(
      (one) => (isNonNullType(one.type) && one.defaultValue === undefined) || wordings.random.chance(0.5),
    )
    .map((one) => `${one.name}: ${literalOf(one.type, one.name, wordings, 2)}`);
  const selection = selectionOf(schema, type, wordings, depth);
  return `${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection}`;
}

function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLOutputType,
  wordings: Wordings,
  depth: number,
): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const { random } = wordings;
  if (isAbstractType(named)) {
    const some = random.some(schema.getPossibleTypes(named), 2);
    return ` { __typename ${some.map((one) => `... on ${one.name}${selectionOf(schema, one, wordings, depth)}`).join(' ')} }`;
  }
  if (!isObjectType(named)) return '';
  const all: Field[] = Object.values(named.getFields());
  const leaves = all.filter((field) => isLeafType(getNamedType(field.type)));
  const deeper = all.filter((field) => !isLeafType(getNamedType(field.type)));
  const chosen = [...random.some(leaves, 3), ...(depth > 0 ? random.some(deeper, 2) : [])];
  // Aliases of the type's own: fields of two kinds behind one fragment would contradict each other.
  const parts = chosen.map(
    (field, at) => `${named.name}${at}: ${fieldOf(schema, field, wordings, depth - 1)}`,
  );
  return ` { __typename ${parts.join(' ')} }`;
}

function literalOf(type: GraphQLInputType, name: string, wordings: Wordings, depth: number): string {
  const { random, ids } = wordings;
  if (isNonNullType(type)) return literalOf(type.ofType, name, wordings, depth);
  if (isListType(type))
    return `[${Array.from({ length: random.int(0, 3) }, () => literalOf(type.ofType, name, wordings, depth)).join(', ')}]`;
  if (isEnumType(type)) return random.pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(
      (field) => isNonNullType(field.type) || (depth > 0 && random.chance(0.4)),
    );
    return `{${fields.map((field) => `${field.name}: ${literalOf(field.type, field.name, wordings, depth - 1)}`).join(', ')}}`;
  }
  const quoted = (text: string) => JSON.stringify(text);
  switch (getNamedType(type).name) {
    case 'Int':
      return String(random.pick(name === 'first' ? [1, 2, 5] : [-1, 0, 1, 7, 2_147_483_647]));
    case 'Float':
      return random.pick(['0', '0.5', '-1e9', '1']);
    case 'Boolean':
      return random.pick(['true', 'false']);
    case 'ID':
      return quoted(random.chance(0.6) ? random.pick(ids) : random.pick(hostileTexts));
    case 'Date':
      return quoted(random.pick(['2024-01-05', '2030-01-01', '0001-01-01', '9999-12-31']));
    default:
      return quoted(random.pick([...hostileTexts, ...ids]));
  }
}
