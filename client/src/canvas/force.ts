/** The force-directed layout, loaded when it is first asked for. */
import type { Point } from '../state/graph.ts';
import { type Core, cytoscape, loadForceLayout } from './cytoscape.ts';

/** Runs fCoSE on a copy, so that nothing jumps before the places are known. */
export async function forceLayout(cy: Core, pinned: readonly string[]): Promise<Record<string, Point>> {
  await loadForceLayout();
  const copy = cytoscape({
    headless: true,
    styleEnabled: false,
    elements: cy.elements().map((element) => ({
      group: element.isNode() ? ('nodes' as const) : ('edges' as const),
      data: element.isNode()
        ? { id: element.id() }
        : { id: element.id(), source: element.data('source'), target: element.data('target') },
      ...(element.isNode() ? { position: { ...element.position() } } : {}),
    })),
  });
  const options = {
    name: 'fcose',
    quality: copy.nodes().length > 300 ? 'draft' : 'default',
    animate: false,
    randomize: true,
    nodeDimensionsIncludeLabels: false,
    idealEdgeLength: 130,
    nodeRepulsion: 9000,
    nodeSeparation: 110,
    fixedNodeConstraint: pinned.map((id) => ({
      nodeId: id,
      position: { ...copy.getElementById(id).position() },
    })),
  };
  const layout = copy.layout(options);
  const done = layout.promiseOn('layoutstop');
  layout.run();
  await done;
  const at = Object.fromEntries(copy.nodes().map((node) => [node.id(), { ...node.position() }]));
  copy.destroy();
  return at;
}
