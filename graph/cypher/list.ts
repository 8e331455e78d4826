import { type AsOfParams, asOf } from './as-of.ts';
import type { PageOfParams, PageParams } from './page.ts';
import { count, countOf, type Keyed, keyedNode, type NodeRow, nodesOf } from './rows.ts';
import { type Statement, statement } from './statement.ts';

/** Constant pieces of Cypher that make a list's statements. */
type Pieces<Filter, Order extends string> = {
  name: string;
  /** Ways in, the narrowest first: each binds `n`, beginning at the thing that the filter of its name gives. */
  anchors: Readonly<Partial<Record<keyof Filter & string, string>> & { all: string }>;
  /** For each filter the condition that `n` has to meet. */
  clauses: Readonly<Record<Exclude<keyof Filter & string, keyof AsOfParams>, string>>;
  /** Of a list that lives in time: from `n` to each `span` in which it holds; see `as-of.ts`. */
  spans?: string;
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
    const { name, anchors, orders, projection, spans } = pieces;
    type Field = keyof Filter & string;
    const clauses = { ...pieces.clauses, ...(spans && { asOf: holds(spans) }) } as Record<Field, string>;
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
          ...(spans && given.includes('asOf' as Field)
            ? [howSurely(spans), `RETURN ${projection} AS node, key, certainty`]
            : [`RETURN ${projection} AS node, key`]),
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
        ...(spans ? (Object.keys(orders) as Order[]).map((order) => page(['asOf' as Field], order)) : []),
        ...(Object.keys(anchors) as Field[])
          .filter((field) => field in clauses)
          .map((field) => total([field], field)),
        ...(Object.keys(clauses) as Field[]).map((field) => total([field], null)),
      ],
    };
  };
}

/** The condition that `n` holds at the date asked for. */
const holds = (spans: string): string => `EXISTS {
  ${spans}${asOf}
  RETURN certainty }`;

/** How surely `n` holds at the date: certainly, where one of its spans says so. */
const howSurely = (spans: string): string => `CALL (n) {
  ${spans}${asOf}
  RETURN min(certainty) AS certainty
}`;

/** The statements of a list below each of several parents. */
export type Children<Filter, R> = {
  page(filter: Filter): Statement<PageOfParams & Filter, { id: string; rows: Keyed<R>[] }>;
  count(filter: Filter): Statement<{ ids: readonly string[] } & Filter, { id: string; count: number }>;
  /** Every statement of the list. */
  samples(): { name: string; text: string }[];
};

type ChildPieces = {
  /** From `parent` to `n`. */
  walk: string;
  /** Binds `key` and cuts each parent's page before anything is collected. */
  order: readonly string[];
  projection: string;
  /** Of a list that lives in time: from `n` to each `span` in which it holds. */
  spans?: string;
};

/** A list below each of several parents, in one statement for all of them. */
export const children =
  <R extends NodeRow, Filter extends object = object>() =>
  (name: string, { walk, order, projection, spans }: ChildPieces): Children<Filter, R> => {
    const make = (suffix: string, when: string | null) => {
      const walked = when === null ? [walk] : [walk, `WITH DISTINCT n WHERE ${holds(when)}`];
      return {
        page: statement<PageOfParams & Filter, { id: string; rows: Keyed<R>[] }>(
          `${name}${suffix}`,
          nodesOf<R>(),
          'UNWIND $given.ids AS id MATCH (parent:Node {id: id}) CALL (parent) {',
          ...walked,
          ...order,
          ...(when === null ? [] : [howSurely(when)]),
          `RETURN collect({node: ${projection}, key: key${when === null ? '' : ', certainty: certainty'}}) AS rows`,
          '} RETURN id, rows',
        ),
        count: statement<{ ids: readonly string[] } & Filter, { id: string; count: number }>(
          `${name}${suffix}, count`,
          countOf,
          'UNWIND $given.ids AS id MATCH (parent:Node {id: id}) CALL (parent) {',
          ...walked,
          'RETURN count(DISTINCT n) AS count',
          '} RETURN id, count',
        ),
      };
    };
    const always = make('', null);
    const atDate = spans === undefined ? always : make(', as of', spans);
    const which = (filter: Filter) => ('asOf' in filter && filter.asOf !== null ? atDate : always);
    return {
      page: (filter) => which(filter).page,
      count: (filter) => which(filter).count,
      samples: () => [...new Set([always, atDate])].flatMap(({ page, count }) => [page, count]),
    };
  };
