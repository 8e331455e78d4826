import { statement } from './statement.ts';

/** A jurisdiction as a filter may name it. */
export type KnownPlace = { code: string; name: string };

/** No params. Rows: the jurisdictions that have things or facts of their own. */
export const knownPlaces = statement<Record<string, never>, KnownPlace>(
  'knownPlaces',
  (record) => ({ code: String(record.code), name: String(record.name) }),
  'MATCH (n:Jurisdiction) WHERE n.name IS NOT NULL RETURN n.code AS code, n.name AS name ORDER BY code',
);

/** No params. Rows: the keys of the gazettes that have been read. */
export const knownGazettes = statement<Record<string, never>, string>(
  'knownGazettes',
  (record) => String(record.key),
  'MATCH (n:Gazette) RETURN n.key AS key ORDER BY key',
);
