/** The part of the picture that the filters leave. Pure; the canvas, its tree, bundles and exports start from it. */
import type { CanvasEdgeFragment } from '../api/__generated__/graphql.ts';
import { roleRelations } from '../marks/relations.ts';
import { type Filters, inRange, noFilters, passes } from './filters.ts';
import type { Graph } from './graph.ts';
import { gazetteOf, jurisdictionOf } from './ids.ts';

/** The graph without what the filters hide; the very same graph where they hide nothing. */
export function visible(graph: Graph, filters: Filters): Graph {
  const { asOf, dated } = filters;
  if (Object.entries(filters).every(([name, value]) => isOpen(name, value))) return graph;
  const full: Filters = { ...filters, asOf, dated };
  const own = Object.values(graph.nodes).filter(
    (node) => passes(full, node) && isFrom(full, node.id, node.id === graph.focus),
  );
  const standing = new Set(own.map((node) => node.id));
  const edges = Object.values(graph.edges).filter(
    (edge) => standing.has(edge.source) && standing.has(edge.target) && passesEdge(full, edge, graph),
  );
  const joined = new Set(edges.flatMap((edge) => [edge.source, edge.target]));
  const before = new Set(Object.values(graph.edges).flatMap((edge) => [edge.source, edge.target]));
  const stays = (id: string) =>
    id === graph.focus ||
    graph.pinned.includes(id) ||
    joined.has(id) ||
    (!before.has(id) && !full.flaggedOnly) ||
    (full.flaggedOnly && graph.nodes[id]?.flagged === true);
  return {
    ...graph,
    nodes: Object.fromEntries(own.filter(({ id }) => stays(id)).map((node) => [node.id, node])),
    edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])),
  };
}

/** Whether a filter of this name and value lets everything through; the day dims, it does not hide. */
function isOpen(name: string, value: unknown): boolean {
  if (name === 'asOf' || name === 'dated' || name === 'words') return true;
  const open = Object.entries(noFilters).find(([other]) => other === name)?.[1];
  return Array.isArray(value) ? value.length === 0 : value === open;
}

/** Facts stand in one gazette; things in one jurisdiction, whatever gazette names them. */
function isFrom(filters: Filters, id: string, isFocus: boolean): boolean {
  const gazette = gazetteOf(id);
  if (filters.gazette !== null && gazette !== null && gazette !== filters.gazette) return false;
  return isFocus || filters.jurisdiction === null || jurisdictionOf(id) === filters.jurisdiction;
}

function passesEdge(filters: Filters, edge: CanvasEdgeFragment, graph: Graph): boolean {
  if (filters.offRelations.includes(edge.kind)) return false;
  const gazette = edge.fact === null ? null : gazetteOf(edge.fact);
  if (filters.gazette !== null && gazette !== null && gazette !== filters.gazette) return false;
  if (filters.flaggedOnly) {
    const ends = [graph.nodes[edge.source], graph.nodes[edge.target]];
    if (!edge.flagged && ends.every((node) => node?.flagged !== true)) return false;
  }
  // A task is of its day; what people hold lasts.
  const last = roleRelations.some((kind) => kind === edge.kind) ? edge.startLatest : edge.endLatest;
  return inRange(filters, edge.startEarliest ?? edge.startLatest, last);
}
