import { buildSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { typeDefs } from './index.ts';

/** The schema without resolvers. */
export const apiSchema = buildSchema(typeDefs.join('\n'));

/** The schema as one text in the order of names: `server/schema.graphql`. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(apiSchema))}\n`;
