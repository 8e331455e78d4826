/** Places for all that is drawn, by the layout asked for. */
import { layOut } from '../../canvas/lay-out.ts';
import { placesOf } from '../../layout/places.ts';
import type { Drawing } from '../../state/bundles.ts';
import type { Graph, LayoutName, Point } from '../../state/graph.ts';

/** More nodes than this are laid out in a worker, whatever the layout. */
const mostAtOnce = 300;

/** Pinned nodes stay where they are, whatever the layout. */
export async function arrange(
  layout: LayoutName,
  graph: Graph,
  drawing: Drawing,
): Promise<Record<string, Point>> {
  const places = await placesFor(layout, graph, drawing);
  return Object.fromEntries(Object.entries(places).filter(([id]) => !graph.pinned.includes(id)));
}

async function placesFor(layout: LayoutName, graph: Graph, drawing: Drawing): Promise<Record<string, Point>> {
  const nodes = [...drawing.nodes, ...drawing.bundles].map(({ id, kind }) => ({ id, kind }));
  const edges = drawing.edges.map(({ id, source, target, startEarliest, startLatest }) => ({
    id,
    source,
    target,
    startEarliest,
    startLatest,
  }));
  if (layout === 'force') {
    const placed = nodes.map(({ id }) => ({ id, at: graph.at[id] ?? null }));
    return layOut({ layout, graph: { nodes: placed, edges, pinned: graph.pinned } });
  }
  const toPlace = { nodes, edges, focus: graph.focus };
  return nodes.length > mostAtOnce ? layOut({ layout, graph: toPlace }) : placesOf(layout, toPlace);
}
