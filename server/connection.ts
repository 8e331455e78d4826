import type { AsOfParams } from '../graph/cypher/as-of.ts';
import type { Children, List } from '../graph/cypher/list.ts';
import type { PageParams } from '../graph/cypher/page.ts';
import type { Certainty, Keyed, NodeRow } from '../graph/cypher/rows.ts';
import type { Context } from './context.ts';
import { badInput } from './errors.ts';
import type { Graph } from './graph.ts';
import { refuseUnknown } from './unknown.ts';

/** The most rows one page may have. */
export const mostRows = 100;

/** A page of a list in the shape of the schema; rows are read and counted only where they are asked for. */
export type Connection<R> = {
  edges: () => Promise<{ cursor: string; node: R; certainty: Certainty }[]>;
  pageInfo: () => Promise<{ hasNextPage: boolean; endCursor: string | null }>;
  totalCount: () => Promise<number>;
};

type PageArguments = { first?: number | null | undefined; after?: string | null | undefined };

/** The order key and id of a page's last row, as an opaque word. */
export const cursorOf = (key: string | number, id: string): string =>
  Buffer.from(JSON.stringify([key, id])).toString('base64url');

/** Refuses, with code BAD_USER_INPUT, what `cursorOf` did not make. */
export function readCursor(cursor: string): [key: string | number, id: string] {
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    parts = null;
  }
  const [key, id] = Array.isArray(parts) ? (parts as unknown[]) : [];
  if ((typeof key === 'string' || typeof key === 'number') && typeof id === 'string') return [key, id];
  throw badInput(
    `The cursor "${cursor.slice(0, 40)}" is not one of this API; take \`endCursor\` of the page before.`,
  );
}

/** A limit as asked for; refuses one that no answer may have. */
export function checkedFirst(rows: number, most = mostRows): number {
  if (rows < 1 || rows > most) throw badInput(`\`first\` must be from 1 to ${most}; it is ${rows}.`);
  return rows;
}

/** What a page asks of the database: one row more than it shows, to know whether another page follows. */
export function pageParams({ first, after }: PageArguments, most = mostRows): PageParams {
  const rows = checkedFirst(first ?? 20, most);
  const [afterKey, afterId] = after ? readCursor(after) : [null, null];
  return { afterKey, afterId, limit: rows + 1 };
}

/** Rows as they will be read with `pageParams` → the page they make; both `edges` and `pageInfo` read them once. */
export function connection<R extends { id: string }>(
  readRows: () => Promise<readonly Keyed<R>[]>,
  { limit }: PageParams,
  totalCount: () => Promise<number>,
): Connection<R> {
  let read: Promise<readonly Keyed<R>[]> | null = null;
  const rows = () => {
    read ??= readRows();
    return read;
  };
  const shown = async () => (await rows()).slice(0, limit - 1);
  return {
    edges: async () =>
      (await shown()).map(({ row, key, certainty }) => ({
        cursor: cursorOf(key, row.id),
        node: row,
        certainty,
      })),
    pageInfo: async () => {
      const last = (await shown()).at(-1);
      return {
        hasNextPage: (await rows()).length >= limit,
        endCursor: last ? cursorOf(last.key, last.row.id) : null,
      };
    },
    totalCount,
  };
}

/**
 * A page of a whole list. A list without rows whose filter names a jurisdiction or gazette that nobody knows is
 * refused with a sentence.
 */
export function listConnection<F extends object, O extends string, R extends NodeRow>(
  graph: Graph,
  list: List<F, O, R>,
  filter: F,
  order: O,
  args: PageArguments,
): Connection<R> {
  const page = pageParams(args);
  const rows = async () => {
    const found = await graph.read(list.page(filter, order), { ...filter, ...page });
    if (found.length === 0) await refuseUnknown(graph, filter);
    return found;
  };
  const total = async () => {
    const count = await graph.one(list.count(filter), filter);
    if (count === 0) await refuseUnknown(graph, filter);
    return count;
  };
  return connection(rows, page, total);
}

/** The date an answer is asked for, as the reads take it. */
export const asOfOf = (
  given: { asOf?: string | null | undefined; certainOnly?: boolean | null | undefined } | null | undefined,
): AsOfParams => ({ asOf: given?.asOf ?? null, certainOnly: given?.certainOnly ?? false });

/** A page of the list below one parent; parents of the same level share one statement. */
export function childConnection<R extends NodeRow, F extends object>(
  list: Children<F, R>,
  filter: F,
  args: PageArguments,
  id: string,
  { loaders }: Pick<Context, 'loaders'>,
): Connection<R> {
  const page = pageParams(args);
  const rows = () => loaders.page(list, filter, page, id);
  return connection(rows, page, () => loaders.count(list, filter, id));
}
