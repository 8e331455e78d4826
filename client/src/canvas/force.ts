/** The force-directed layout; it runs in the worker alone. */
import type { Point } from '../state/graph.ts';
import { cytoscape, loadForceLayout } from './cytoscape.ts';

export interface ToForce {
  nodes: readonly { id: string; at: Point | null }[];
  edges: readonly { id: string; source: string; target: string }[];
  /** Nodes that stay where they are. */
  pinned: readonly string[];
}

/** Above this fCoSE draws a draft first and leaves it at that. */
const mostFine = 300;

/** A place for every node, by fCoSE. */
export async function forceLayout({ nodes, edges, pinned }: ToForce): Promise<Record<string, Point>> {
  await loadForceLayout();
  const cy = cytoscape({
    headless: true,
    styleEnabled: false,
    elements: [
      ...nodes.map(({ id, at }) => ({
        group: 'nodes' as const,
        data: { id },
        ...(at === null ? {} : { position: { ...at } }),
      })),
      ...edges.map(({ id, source, target }) => ({ group: 'edges' as const, data: { id, source, target } })),
    ],
  });
  const options = {
    name: 'fcose',
    quality: nodes.length > mostFine ? 'draft' : 'default',
    animate: false,
    randomize: true,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: 130,
    nodeRepulsion: 9000,
    nodeSeparation: 110,
    fixedNodeConstraint: nodes.flatMap(({ id, at }) =>
      at !== null && pinned.includes(id) ? [{ nodeId: id, position: { ...at } }] : [],
    ),
  };
  const layout = cy.layout(options);
  const done = layout.promiseOn('layoutstop');
  layout.run();
  await done;
  const at = Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
  cy.destroy();
  return at;
}
