/** The picture: what is on the canvas and where. Every change is a pure function from graph to graph. */
import type { CanvasEdgeFragment, CanvasNodeFragment } from '../api/__generated__/graphql.ts';

/** In px at zoom 1; y grows downwards. */
export interface Point {
  x: number;
  y: number;
}

export const layoutNames = ['layered', 'force', 'time', 'circle'] as const;
export type LayoutName = (typeof layoutNames)[number];

export interface Graph {
  nodes: Readonly<Record<string, CanvasNodeFragment>>;
  edges: Readonly<Record<string, CanvasEdgeFragment>>;
  /** Neighbours by kind that the database holds, on the canvas or not. */
  totals: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The node whose expansion brought a node. */
  from: Readonly<Record<string, string>>;
  at: Readonly<Record<string, Point>>;
  focus: string | null;
  pinned: readonly string[];
  /** Bundles that stand open, by their id. */
  opened: readonly string[];
  /** Whether tasks are bundled by their document, because there were too many nodes. */
  gathered: boolean;
  layout: LayoutName;
}

/** A piece of the graph as the API answers it. */
export interface Answer {
  nodes: readonly CanvasNodeFragment[];
  edges: readonly CanvasEdgeFragment[];
}

/** Above this the canvas offers to bundle. */
export const mostNodes = 500;

export const emptyGraph: Graph = {
  nodes: {},
  edges: {},
  totals: {},
  from: {},
  at: {},
  focus: null,
  pinned: [],
  opened: [],
  gathered: false,
  layout: 'layered',
};

export function isEmpty(graph: Graph): boolean {
  return Object.keys(graph.nodes).length === 0;
}

/** Ids of the nodes that share an edge with this one, each once. */
export function neighboursOf(edges: Readonly<Record<string, CanvasEdgeFragment>>, id: string): string[] {
  const found = new Set<string>();
  for (const edge of Object.values(edges)) {
    if (edge.source === id) found.add(edge.target);
    if (edge.target === id) found.add(edge.source);
  }
  found.delete(id);
  return [...found];
}

function countByKind(ids: readonly string[], nodes: Readonly<Record<string, CanvasNodeFragment>>) {
  const counts: Record<string, number> = {};
  for (const id of ids) {
    const kind = nodes[id]?.kind;
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/** Adds an answer; nodes already there keep their place, and new ones remember who brought them. */
export function addAnswer(graph: Graph, answer: Answer, from: string | null): Graph {
  const answered = Object.fromEntries(answer.nodes.map((node) => [node.id, node]));
  const nodes = { ...graph.nodes, ...answered };
  const edges = { ...graph.edges };
  for (const edge of answer.edges) {
    if (nodes[edge.source] !== undefined && nodes[edge.target] !== undefined) edges[edge.id] = edge;
  }
  const inAnswer = Object.fromEntries(answer.edges.map((edge) => [edge.id, edge]));
  const totals = { ...graph.totals };
  for (const node of answer.nodes) {
    const counts = countByKind(neighboursOf(inAnswer, node.id), answered);
    for (const { kind, count } of node.hidden) counts[kind] = (counts[kind] ?? 0) + count;
    totals[node.id] = counts;
  }
  const origin = { ...graph.from };
  if (from !== null) {
    for (const node of answer.nodes) {
      if (node.id !== from && graph.nodes[node.id] === undefined) origin[node.id] = from;
    }
  }
  return { ...graph, nodes, edges, totals, from: origin };
}

/** Neighbours of a node that are not on the canvas, by kind; kinds with none are left out. */
export function hiddenOf(graph: Graph, id: string): Record<string, number> {
  const shown = countByKind(neighboursOf(graph.edges, id), graph.nodes);
  const hidden: Record<string, number> = {};
  for (const [kind, total] of Object.entries(graph.totals[id] ?? {})) {
    const rest = total - (shown[kind] ?? 0);
    if (rest > 0) hidden[kind] = rest;
  }
  return hidden;
}

/** Neighbours that the database holds of a node; -1 where no answer has said. */
export function neighbourCount(graph: Graph, id: string): number {
  const totals = graph.totals[id];
  return totals === undefined ? -1 : Object.values(totals).reduce((sum, count) => sum + count, 0);
}

/** Neighbours of a node that are not on the canvas. */
export function hiddenCount(graph: Graph, id: string): number {
  return Object.values(hiddenOf(graph, id)).reduce((sum, count) => sum + count, 0);
}

/** Takes nodes off the canvas, with their edges. */
export function withoutNodes(graph: Graph, ids: readonly string[]): Graph {
  const gone = new Set(ids);
  const keep = <T>(record: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !gone.has(id)));
  return {
    ...graph,
    nodes: keep(graph.nodes),
    edges: Object.fromEntries(
      Object.entries(graph.edges).filter(([, edge]) => !gone.has(edge.source) && !gone.has(edge.target)),
    ),
    totals: keep(graph.totals),
    from: keep(graph.from),
    at: keep(graph.at),
    focus: graph.focus !== null && gone.has(graph.focus) ? null : graph.focus,
    pinned: graph.pinned.filter((id) => !gone.has(id)),
  };
}

/** Takes off the neighbours that hang on this node alone; pinned ones and the focus stay. */
export function collapse(graph: Graph, id: string): Graph {
  const leaves = neighboursOf(graph.edges, id).filter(
    (other) =>
      other !== graph.focus &&
      !graph.pinned.includes(other) &&
      neighboursOf(graph.edges, other).every((next) => next === id),
  );
  return withoutNodes(graph, leaves);
}

/** Leaves a node with its neighbours alone; they, the pinned and it stay where they are. */
export function surroundings(graph: Graph, id: string): Graph {
  const near = new Set([id, ...neighboursOf(graph.edges, id), ...graph.pinned]);
  const others = Object.keys(graph.nodes).filter((other) => !near.has(other));
  return { ...withoutNodes(graph, others), focus: id };
}

/** Adds what is not there yet without counting anew what stands around it. */
export function addAlone(graph: Graph, answer: Answer): Graph {
  const there =
    answer.nodes.every(({ id }) => graph.nodes[id] !== undefined) &&
    answer.edges.every(({ id }) => graph.edges[id] !== undefined);
  if (there) return graph;
  const nodes = { ...Object.fromEntries(answer.nodes.map((node) => [node.id, node])), ...graph.nodes };
  const edges = { ...Object.fromEntries(answer.edges.map((edge) => [edge.id, edge])), ...graph.edges };
  return { ...graph, nodes, edges };
}

/** Moves nodes to where they were dragged or laid out. */
export function place(graph: Graph, at: Readonly<Record<string, Point>>): Graph {
  return { ...graph, at: { ...graph.at, ...at } };
}

/** Pins a node where it is, or lets it go. */
export function togglePin(graph: Graph, id: string): Graph {
  const pinned = graph.pinned.includes(id)
    ? graph.pinned.filter((other) => other !== id)
    : [...graph.pinned, id];
  return { ...graph, pinned };
}

/** Opens a bundle, or closes it again. */
export function toggleBundle(graph: Graph, bundle: string): Graph {
  const opened = graph.opened.includes(bundle)
    ? graph.opened.filter((other) => other !== bundle)
    : [...graph.opened, bundle];
  return { ...graph, opened };
}
