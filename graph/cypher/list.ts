import type { PageOfParams, PageParams } from './page.ts';
import { count, countOf, type Keyed, keyedNode, type NodeRow, nodesOf } from './rows.ts';
import { type Statement, statement } from './statement.ts';

/** Constant pieces of Cypher that make a list's statements. */
type Pieces<Filter, Order extends string> = {
  name: string;
  /** Ways in, the narrowest first: each binds `n`, beginning at the thing that the filter of its name gives. */
  anchors: Readonly<Partial<Record<keyof Filter & string, string>> & { all: string }>;
  /** For each filter the condition that `n` has to meet. */
  clauses: Readonly<Record<keyof Filter & string, string>>;
  /** For each order the pieces that bind `key` and cut the page. */
  orders: Readonly<Record<Order, readonly string[]>>;
  /** What of `n` is returned. */
  projection: string;
};

/** A list that can be filtered, ordered, paged and counted. */
export type List<Filter, Order extends string, R> = {
  page(filter: Filter, order: Order): Statement<Filter & PageParams, Keyed<R>>;
  count(filter: Filter): Statement<Filter, number>;
  /** Every piece at least once: what a test gives the database to understand. */
  samples(): { name: string; text: string }[];
};

/**
 * A list's statements: the way in by the narrowest filter given, the conditions of the others, an order. Which
 * filters are given chooses among constant pieces; what they say goes in as parameters. A condition left out
 * costs no planning, and a text once made stays the same text.
 */
export function list<Filter extends object, R extends NodeRow>() {
  return <Order extends string>(pieces: Pieces<Filter, Order>): List<Filter, Order, R> => {
    const { name, anchors, clauses, orders, projection } = pieces;
    type Field = keyof Filter & string;
    const made = new Map<string, unknown>();

    function once<S>(key: string, make: (name: string) => S): S {
      const known = made.get(key);
      // A key always stands for the same statement.
      if (known) return known as S;
      const fresh = make(`${name} ${key}`);
      made.set(key, fresh);
      return fresh;
    }

    function beginning(given: readonly Field[], anchor: Field | null): string[] {
      const conditions = given.filter((field) => field !== anchor).map((field) => clauses[field]);
      const way = (anchor && anchors[anchor]) ?? anchors.all;
      return [
        way,
        'WITH DISTINCT n',
        ...(conditions.length > 0 ? [`WHERE ${conditions.join('\n  AND ')}`] : []),
      ];
    }

    const givenIn = (filter: Filter): Field[] =>
      (Object.keys(clauses) as Field[]).filter((field) => filter[field] !== null).sort();
    const narrowest = (given: readonly Field[]): Field | null =>
      (Object.keys(anchors) as Field[]).find((field) => given.includes(field)) ?? null;

    const page = (given: readonly Field[], order: Order, anchor = narrowest(given)) =>
      once(`by ${[anchor ?? 'all', ...given].join('+')}, ${order}`, (name) =>
        statement<Filter & PageParams, Keyed<R>>(
          name,
          keyedNode<R>(),
          ...beginning(given, anchor),
          ...orders[order],
          `RETURN ${projection} AS node, key`,
        ),
      );
    const total = (given: readonly Field[], anchor = narrowest(given)) =>
      once(`by ${[anchor ?? 'all', ...given].join('+')}, count`, (name) =>
        statement<Filter, number>(name, count, ...beginning(given, anchor), 'RETURN count(n) AS count'),
      );

    return {
      page: (filter, order) => page(givenIn(filter), order),
      count: (filter) => total(givenIn(filter)),
      samples: () => [
        ...(Object.keys(orders) as Order[]).map((order) => page([], order)),
        ...(Object.keys(anchors) as Field[])
          .filter((field) => field in clauses)
          .map((field) => total([field], field)),
        ...(Object.keys(clauses) as Field[]).map((field) => total([field], null)),
      ],
    };
  };
}

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
