/** The circle layout: the focus in the middle, the rest in the order of kinds around it. Pure. */
import { drawnKinds, isDrawnKind } from '../marks/kinds.ts';
import type { Point } from '../state/graph.ts';
import type { Laid } from './layered.ts';

/** Px of arc that a node with its label needs, and between rings. */
const arc = 104;
const ringGap = 150;
const firstRadius = 190;

export function circle(nodes: readonly Laid[], focus: string | null): Record<string, Point> {
  const rank = (node: Laid) => (isDrawnKind(node.kind) ? drawnKinds.indexOf(node.kind) : drawnKinds.length);
  const rest = nodes.filter((node) => node.id !== focus).sort((a, b) => rank(a) - rank(b));
  const at: Record<string, Point> = focus === null ? {} : { [focus]: { x: 0, y: 0 } };
  let radius = firstRadius;
  for (let start = 0; start < rest.length; ) {
    const room = Math.max(6, Math.floor((2 * Math.PI * radius) / arc));
    const onRing = rest.slice(start, start + room);
    onRing.forEach((node, index) => {
      const angle = (index / onRing.length) * 2 * Math.PI - Math.PI / 2;
      at[node.id] = { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) };
    });
    start += onRing.length;
    radius += ringGap;
  }
  return at;
}
