import { edges, nodes } from '../ontology.ts';
import type { DrawnEdge, DrawnKind } from '../ontology-types.ts';
import { type AsOfParams, asOfEdge } from './as-of.ts';
import type { PageParams } from './page.ts';
import { count, type EdgeRow, kindOf } from './rows.ts';
import { type PlainRecord, statement } from './statement.ts';

/** Kinds that the canvas draws. */
export const drawnKinds = Object.entries(nodes)
  .filter(([, { mark }]) => mark !== null)
  .map(([kind]) => kind) as DrawnKind[];

const drawnEdges = Object.entries(edges)
  .filter(([, { line }]) => line !== null)
  .map(([kind]) => kind) as DrawnEdge[];

/** All edges that the canvas draws, as the pattern of a walk. */
export const walk = drawnEdges.join('|');

/** What the canvas needs of a node. */
export type CanvasNode = { id: string; kind: string; flagged: boolean } & PlainRecord;
/** An edge of the canvas, and how surely it holds at the date asked for; null where none was. */
export type CanvasEdge = EdgeRow & { certainty: 'certain' | 'possible' | null };
/** Neighbours of a node that are not in the answer. */
export type HiddenCount = { id: string; kind: string; count: number };

/** A piece of the graph: what was asked for, what stands around it, and what joins them. */
export type Piece = {
  centres: CanvasNode[];
  around: { node: CanvasNode; key: string; certainty: CanvasEdge['certainty'] }[];
  edges: CanvasEdge[];
  hidden: HiddenCount[];
};

/** What the canvas needs of the node bound to `n`. */
export const onCanvas = `{.id, .name, .title, .number, .key, .period, .content, .seq, .action, .verb, .person, .unit,
  .post, .unitName, .date, .jurisdiction, .type, labels: labels(n), flagged: n:Flagged}`;

/**
 * From `here`, a list of nodes, to the edges between them and the neighbours that are not among them.
 * An edge is read from its source, so each comes once.
 */
const between = `
CALL (here) {
  UNWIND here AS a
  MATCH (a)-[span:${walk}]->(b:Node) WHERE b IN here
  ${asOfEdge}
  RETURN collect(span {.*, kind: type(span), source: a.id, target: b.id, certainty: certainty}) AS edges
}
CALL (here) {
  UNWIND here AS a
  MATCH (a)-[span:${walk}]-(b:Node) WHERE NOT b IN here
  ${asOfEdge}
  WITH a, b, head([label IN labels(b) WHERE label IN $given.drawn]) AS kind
  WHERE kind IS NOT NULL
  WITH a, kind, count(DISTINCT b) AS count ORDER BY a.id, kind
  RETURN collect({id: a.id, kind: kind, count: count}) AS hidden
}`;

/** The most telling first: what somebody leads and holds, then what they answer for, belong to, are printed in. */
const nearness = `CASE type(span)
  WHEN 'LEADS' THEN 'a' WHEN 'HELD' THEN 'b' WHEN 'POST_IN' THEN 'c' WHEN 'APPOINTEE' THEN 'd'
  WHEN 'TO_POST' THEN 'd' WHEN 'CHIEFS' THEN 'e' WHEN 'ANSWERS_FOR' THEN 'f' WHEN 'MEMBER_OF' THEN 'g'
  WHEN 'HOSTS_OFFICE' THEN 'g' WHEN 'OVERSEES' THEN 'g' WHEN 'REPEALS' THEN 'h' WHEN 'INVALIDATES' THEN 'h'
  WHEN 'AMENDS' THEN 'h' WHEN 'OF_DOCUMENT' THEN 'i' WHEN 'PRINTED_IN' THEN 'j' WHEN 'SUPPORTS' THEN 'k'
  WHEN 'ISSUED_BY' THEN 'l' ELSE 'm' END`;

/** Within one nearness: tasks and acts in the order of the text, the rest by name. */
const placeOrName = `CASE WHEN n:Fact
  THEN n.gazette + '#' + right('000000' + toString(n.line), 7)
  ELSE coalesce(n.pinyinKey, n.numberKey, n.name, n.key, '') END`;

const around = `
  UNWIND centres AS centre
  MATCH (centre)-[span:${walk}]-(n:Node)
  WHERE NOT n IN centres AND any(label IN labels(n) WHERE label IN $given.kinds)
  ${asOfEdge}`;

export type NeighbourhoodParams = AsOfParams & {
  ids: readonly string[];
  /** Kinds of neighbour to show, of those drawn. */
  kinds: readonly string[];
  drawn: readonly string[];
};

export const canvasNode = (value: unknown): CanvasNode => {
  const { labels, ...rest } = value as PlainRecord;
  return { ...rest, id: String(rest.id), kind: kindOf(labels), flagged: rest.flagged === true };
};

const piece = (record: PlainRecord): Piece => ({
  centres: (record.centres as unknown[]).map(canvasNode),
  around: (record.around as PlainRecord[]).map(({ node, key, certainty }) => ({
    node: canvasNode(node),
    key: String(key),
    certainty: certainty as CanvasEdge['certainty'],
  })),
  edges: (record.edges as PlainRecord[]).map(canvasEdge),
  hidden: record.hidden as HiddenCount[],
});

export const canvasEdge = (edge: PlainRecord): CanvasEdge => {
  const known: PlainRecord = {
    fact: null,
    role: null,
    startEarliest: null,
    startLatest: null,
    endEarliest: null,
    endLatest: null,
    ...edge,
  };
  return known as CanvasEdge;
};

/** Params: ids, kinds, as-of, a page. One row: the nodes asked for, a page of neighbours, all edges between. */
export const neighbourhood = statement<NeighbourhoodParams & PageParams, Piece>(
  'neighbourhood',
  piece,
  'UNWIND $given.ids AS id MATCH (c:Node {id: id}) WITH collect(DISTINCT c) AS centres',
  'CALL (centres) {',
  around,
  `  WITH n, min(${nearness}) AS near, min(certainty) AS certainty
  WITH n, certainty, near + ${placeOrName} AS key
  WHERE $given.afterKey IS NULL OR key > $given.afterKey OR (key = $given.afterKey AND n.id > $given.afterId)
  WITH n, certainty, key ORDER BY key, n.id LIMIT $given.limit
  RETURN collect(n) AS found, collect({node: n ${onCanvas}, key: key, certainty: certainty}) AS around
}
WITH centres, around, centres + found[..$given.limit - 1] AS here`,
  between,
  `RETURN [n IN centres | n ${onCanvas}] AS centres, around, edges, hidden`,
);

/** Params: ids, kinds, as-of. One row: how many neighbours there are in all. */
export const neighbourCount = statement<NeighbourhoodParams, number>(
  'neighbourCount',
  count,
  'UNWIND $given.ids AS id MATCH (c:Node {id: id}) WITH collect(DISTINCT c) AS centres CALL (centres) {',
  around,
  'RETURN count(DISTINCT n) AS count } RETURN count',
);

/** Params: ids, as-of. One row: these nodes and all edges between them. */
export const subgraph = statement<AsOfParams & { ids: readonly string[]; drawn: readonly string[] }, Piece>(
  'subgraph',
  piece,
  'UNWIND $given.ids AS id MATCH (c:Node {id: id}) WITH collect(DISTINCT c) AS here',
  between,
  `RETURN [n IN here | n ${onCanvas}] AS centres, [] AS around, edges, hidden`,
);
