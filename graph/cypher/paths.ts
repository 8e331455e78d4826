import { certaintyOfEdge } from './as-of.ts';
import { type CanvasEdge, type CanvasNode, canvasEdge, canvasNode, onCanvas, walk } from './neighbourhood.ts';
import { type PlainRecord, type Statement, statement } from './statement.ts';

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

export type PathRow = {
  nodes: CanvasNode[];
  edges: CanvasEdge[];
  length: number;
  /** Whether every way that might be shorter or as short was looked at. */
  exhaustive: boolean;
};

/** The most facts that a way may run through. */
export const mostFacts = 6;
/** The most ways that are compared. */
const mostWays = 2000;

/** The clauses of one step: an edge that holds at the date, to a node that a way may run through. */
const holds = `($given.asOf IS NULL
    OR (coalesce(span.startEarliest <= $given.asOf, true) AND coalesce(span.endLatest > $given.asOf, true)
      AND (NOT $given.certainOnly OR span.fact IS NULL
        OR (span.startLatest <= $given.asOf AND span.endEarliest > $given.asOf))))`;
const isOpen = `(next.id = $given.to OR (any(label IN labels(next) WHERE label IN $given.kinds)
    AND ($given.collective OR next.type IS NULL OR next.type <> 'collective')))`;

/**
 * Ways of at most so many facts. All edges of one fact meet in one node (a task and its parties, a document and its
 * issuers), so that a way takes at most two of them, and 2n edges bound n facts. The two shortest lengths in edges
 * are looked at: a longer way has at least half as many facts as edges. The clauses stand inside the step, so that
 * the search prunes at once; clauses outside would, where there is no way, enumerate all walks.
 */
const pathsOf = (facts: number): Statement<PathsParams, PathRow> =>
  statement<PathsParams, PathRow>(
    `paths of ${facts}`,
    (record) => ({
      nodes: (record.nodes as PlainRecord[]).map(canvasNode),
      edges: (record.edges as PlainRecord[]).map(canvasEdge),
      length: Number(record.length),
      exhaustive: record.exhaustive === true,
    }),
    `MATCH (a:Node {id: $given.from}), (b:Node {id: $given.to})
CALL (a, b) {
  MATCH p = SHORTEST 2 GROUPS (a)(()-[span:${walk}]-(next) WHERE ${holds} AND ${isOpen}){1,${2 * facts}}(b)
  WITH p LIMIT ${mostWays}
  RETURN collect(p) AS ways, max(length(p)) AS longest
}
UNWIND ways AS p
WITH p, size(ways) < ${mostWays} AS isAll, longest
WHERE all(n IN nodes(p) WHERE single(other IN nodes(p) WHERE other = n))
CALL (p) { UNWIND relationships(p) AS span RETURN count(DISTINCT coalesce(span.fact, span.id)) AS length }
WITH p, isAll, longest, length WHERE length <= $given.maxLength
WITH collect({p: p, length: length}) AS found, min(length) AS fewest, min(length(p)) AS shortest, isAll, longest
UNWIND [one IN found WHERE one.length = fewest] AS one
WITH one.p AS p, one.length AS length,
  isAll AND (shortest = longest OR fewest * 2 <= longest + 2) AS exhaustive
WITH p, length, exhaustive, reduce(sum = 0, n IN nodes(p) | sum + COUNT { (n)--() }) AS joined,
  reduce(text = '', n IN nodes(p) | text + n.id) AS order
ORDER BY length, joined, order LIMIT $given.limit
RETURN length, exhaustive, [n IN nodes(p) | n ${onCanvas}] AS nodes,
  [span IN relationships(p) | span {.*, kind: type(span), source: startNode(span).id,
    target: endNode(span).id, certainty: ${certaintyOfEdge}}] AS edges`,
  );

/**
 * For each greatest number of facts, from 1, the statement that finds the ways. Params: see `PathsParams`. Rows: by
 * their number of facts, then by how few others their nodes are joined to.
 */
export const paths: readonly Statement<PathsParams, PathRow>[] = Array.from({ length: mostFacts }, (_, at) =>
  pathsOf(at + 1),
);
