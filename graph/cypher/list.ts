import type { PageOfParams, PageParams } from './page.ts';
import { count, countOf, type Keyed, keyedNode, type NodeRow, nodesOf } from './rows.ts';
import { type Statement, statement } from './statement.ts';

/** The statements of one list: a page for each way in and each order, and a count for each way in. */
export type List<Anchor extends string, Order extends string, Filter, R> = {
  readonly page: Readonly<Record<Anchor, Readonly<Record<Order, Statement<Filter & PageParams, Keyed<R>>>>>>;
  readonly count: Readonly<Record<Anchor, Statement<Filter, number>>>;
};

const table = <K extends string, V, W>(of: Readonly<Record<K, V>>, make: (value: V, key: K) => W) =>
  Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value as V, key as K)])) as Record<
    K,
    W
  >;

/**
 * A list's statements from constant pieces. `anchors` bind `n`, beginning at the narrowest thing a filter may
 * name; `filter` leaves out the rest; `orders` bind `key` and cut the page; `projection` says what of `n`
 * is returned.
 */
export const list =
  <Filter, R extends NodeRow>() =>
  <Anchor extends string, Order extends string>(
    name: string,
    pieces: {
      anchors: Readonly<Record<Anchor, string>>;
      filter: string;
      orders: Readonly<Record<Order, readonly string[]>>;
      projection: string;
    },
  ): List<Anchor, Order, Filter, R> => ({
    page: table(pieces.anchors, (anchor, way) =>
      table(pieces.orders, (order, by) =>
        statement<Filter & PageParams, Keyed<R>>(
          `${name} by ${way}, ${by}`,
          keyedNode<R>(),
          anchor,
          pieces.filter,
          ...order,
          `RETURN ${pieces.projection} AS node, key`,
        ),
      ),
    ),
    count: table(pieces.anchors, (anchor, way) =>
      statement<Filter, number>(
        `${name} by ${way}, count`,
        count,
        anchor,
        pieces.filter,
        'RETURN count(n) AS count',
      ),
    ),
  });

/** The statements of a list below each of several parents. */
export type Children<Filter, R> = {
  readonly page: Statement<PageOfParams & Filter, { id: string; rows: Keyed<R>[] }>;
  readonly count: Statement<{ ids: readonly string[] } & Filter, { id: string; count: number }>;
};

/**
 * A list below each of several parents, in one statement for all of them. `walk` goes from `parent` to `n`;
 * `order` binds `key` and cuts each parent's page before anything is collected.
 */
export const children =
  <R extends NodeRow, Filter = unknown>() =>
  (
    name: string,
    pieces: { walk: string; order: readonly string[]; projection: string },
  ): Children<Filter, R> => ({
    page: statement(
      name,
      nodesOf<R>(),
      'UNWIND $given.ids AS id MATCH (parent:Node {id: id}) CALL (parent) {',
      pieces.walk,
      ...pieces.order,
      `RETURN collect({node: ${pieces.projection}, key: key}) AS rows`,
      '} RETURN id, rows',
    ),
    count: statement(
      `${name}, count`,
      countOf,
      'UNWIND $given.ids AS id MATCH (parent:Node {id: id}) CALL (parent) {',
      pieces.walk,
      'RETURN count(n) AS count',
      '} RETURN id, count',
    ),
  });
