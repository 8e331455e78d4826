import { type CanvasEdge, type CanvasNode, canvasEdge, canvasNode, onCanvas, walk } from './neighbourhood.ts';
import { type PlainRecord, statement } from './statement.ts';

export type PathsParams = {
  from: string;
  to: string;
  /** Kinds of node that a way may run through. */
  kinds: readonly string[];
  /** Whether a way may run through a unit that stands for many, such as 各乡镇. */
  collective: boolean;
  asOf: string | null;
  certainOnly: boolean;
  /** Facts that a way may run through. */
  maxLength: number;
  limit: number;
};

export type PathRow = { nodes: CanvasNode[]; edges: CanvasEdge[]; length: number };

/** The clauses of one step: an edge that holds at the date, to a node that a way may run through. */
const holds = `($given.asOf IS NULL
    OR (coalesce(span.startEarliest <= $given.asOf, true) AND coalesce(span.endLatest > $given.asOf, true)
      AND (NOT $given.certainOnly OR span.fact IS NULL
        OR (span.startLatest <= $given.asOf AND span.endEarliest > $given.asOf))))`;
const isOpen = `(next.id = $given.to OR (any(label IN labels(next) WHERE label IN $given.kinds)
    AND ($given.collective OR next.type IS NULL OR next.type <> 'collective')))`;

/**
 * Params: see `PathsParams`. Rows: ways of fewest edges, by their number of facts, then by how few others their
 * nodes are joined to. One fact may draw two edges: an official leads a task that a unit supports. The clauses
 * stand inside the step, so that the search prunes at once; `shortestPath` with clauses outside would, where
 * there is no way, enumerate all walks.
 */
export const paths = statement<PathsParams, PathRow>(
  'paths',
  (record) => ({
    nodes: (record.nodes as PlainRecord[]).map(canvasNode),
    edges: (record.edges as PlainRecord[]).map(canvasEdge),
    length: Number(record.length),
  }),
  `MATCH (a:Node {id: $given.from}), (b:Node {id: $given.to})
MATCH p = SHORTEST 50 (a)(()-[span:${walk}]-(next) WHERE ${holds} AND ${isOpen}){1,8}(b)
WITH p ORDER BY length(p) LIMIT 50
WITH collect(p) AS found, min(length(p)) AS fewest
UNWIND found AS p
WITH p, fewest WHERE length(p) = fewest
UNWIND relationships(p) AS span
WITH p, count(DISTINCT coalesce(span.fact, span.id)) AS length
WHERE length <= $given.maxLength
WITH p, length, reduce(sum = 0, n IN nodes(p) | sum + COUNT { (n)--() }) AS joined,
  reduce(text = '', n IN nodes(p) | text + n.id) AS order
ORDER BY length, joined, order LIMIT $given.limit
RETURN length, [n IN nodes(p) | n ${onCanvas}] AS nodes,
  [span IN relationships(p) | span {.*, kind: type(span), source: startNode(span).id,
    target: endNode(span).id, certainty: null}] AS edges`,
);
