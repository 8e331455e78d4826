/** A record as the driver gives it: names of RETURN → plain values. */
export type PlainRecord = Readonly<Record<string, unknown>>;

/**
 * A read: constant text with parameters only, so that the database plans it once, and the one function that
 * turns its records into typed rows. `name` opens the text as a comment, so that logs can be searched for it.
 *
 * All parameters come in one map, `$given`: the database keeps a plan for each combination of the parameters'
 * types, null among them, so that a filter of ten parameters of their own would be planned a thousand times.
 */
export type Statement<Params, Row> = {
  readonly name: string;
  readonly text: string;
  readonly row: (record: PlainRecord) => Row;
  /** Never set; it ties the parameters' type to the statement. */
  readonly params?: (params: Params) => void;
};

/**
 * A statement of constant pieces, joined by line breaks: pieces such as a filter or the as-of clause are
 * written once and shared. Nothing that a request says ever becomes a piece.
 */
export function statement<Params, Row>(
  name: string,
  row: (record: PlainRecord) => Row,
  ...pieces: readonly string[]
): Statement<Params, Row> {
  return { name, row, text: [`/* ${name} */`, ...pieces].join('\n') };
}
