/** Places for all that is drawn, by the layout asked for. */
import type { Canvas } from '../../canvas/canvas.ts';
import { circle } from '../../layout/circle.ts';
import { layered } from '../../layout/layered.ts';
import { time } from '../../layout/time.ts';
import type { Drawing } from '../../state/bundles.ts';
import type { Graph, LayoutName, Point } from '../../state/graph.ts';

/** Pinned nodes stay where they are, whatever the layout. */
export async function arrange(
  layout: LayoutName,
  graph: Graph,
  drawing: Drawing,
  canvas: Canvas | null,
): Promise<Record<string, Point>> {
  const nodes = [...drawing.nodes, ...drawing.bundles];
  const places = await placesOf(layout, graph, nodes, drawing, canvas);
  return Object.fromEntries(Object.entries(places).filter(([id]) => !graph.pinned.includes(id)));
}

async function placesOf(
  layout: LayoutName,
  graph: Graph,
  nodes: readonly { id: string; kind: string }[],
  drawing: Drawing,
  canvas: Canvas | null,
): Promise<Record<string, Point>> {
  switch (layout) {
    case 'layered':
      return layered(nodes, drawing.edges, graph.focus);
    case 'circle':
      return circle(nodes, graph.focus);
    case 'time':
      return time(nodes, drawing.edges);
    case 'force':
      return canvas === null ? {} : canvas.force(graph.pinned);
  }
}
