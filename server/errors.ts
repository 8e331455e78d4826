import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes that a request can meet; anything else is a bug, and masked. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'QUERY_TOO_LARGE'
  | 'DEADLINE_EXCEEDED'
  | 'DATABASE_UNAVAILABLE'
  | 'INTERNAL_SERVER_ERROR';

const status: Record<ErrorCode, number> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_LARGE: 400,
  DEADLINE_EXCEEDED: 504,
  DATABASE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
};

const coded = (code: ErrorCode, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: status[code] } } });

/** An argument that cannot be answered; the message names it, its value and what would do. */
export const badInput = (message: string): GraphQLError => coded('BAD_USER_INPUT', message);

/** The word as given; refuses one that the argument does not know, and names those it knows. */
export function checkedWord(argument: string, given: string | null, known: readonly string[]): string | null {
  if (given === null || known.includes(given)) return given;
  throw badInput(`\`${argument}\` may be one of ${known.join(', ')}; it is "${given.slice(0, 40)}".`);
}

/** A query larger than the API answers; the message names the limit and what was asked. */
export const queryTooLarge = (message: string, limit: number, found: number): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE', limit, found, http: { status: 400 } } });

/** The request took longer than its deadline; its transaction was ended too. */
export const deadlineExceeded = (milliseconds: number): GraphQLError =>
  coded(
    'DEADLINE_EXCEEDED',
    `The answer took longer than ${milliseconds} ms and was given up; ask for fewer rows or a narrower filter.`,
  );

/** The database cannot be reached or is shutting down. */
export const databaseUnavailable = (): GraphQLError =>
  coded('DATABASE_UNAVAILABLE', 'The database cannot be reached at the moment; try again in a few seconds.');

/** Codes that pass: ours, and those with which Apollo Server refuses a request before it runs. */
const passing = new Set<unknown>([
  'BAD_USER_INPUT',
  'QUERY_TOO_LARGE',
  'DEADLINE_EXCEEDED',
  'DATABASE_UNAVAILABLE',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Coded errors as they are; of any other, only an id that the log has too. */
export const maskErrors =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { code } = formatted.extensions ?? {};
    // Validation gives every error its own code; those that name a limit are ours.
    if (code === 'GRAPHQL_VALIDATION_FAILED' && formatted.extensions && 'limit' in formatted.extensions)
      return { ...formatted, extensions: { ...formatted.extensions, code: 'QUERY_TOO_LARGE' } };
    if (passing.has(code)) return formatted;
    const id = randomUUID().slice(0, 8);
    log.error({ id, err: unwrapResolverError(error), path: formatted.path }, 'A request met a bug');
    const { locations, path } = formatted;
    return {
      message: `This step did not finish; report it with the number ${id}.`,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };
