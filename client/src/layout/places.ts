/** Places by the layouts that need no physics. Pure; the page and its worker both ask here. */
import type { Point } from '../state/graph.ts';
import { circle } from './circle.ts';
import { type Laid, layered } from './layered.ts';
import { type Dated, time } from './time.ts';

export type QuickLayout = 'layered' | 'circle' | 'time';

export interface ToPlace {
  nodes: readonly Laid[];
  edges: readonly Dated[];
  focus: string | null;
}

export function placesOf(layout: QuickLayout, { nodes, edges, focus }: ToPlace): Record<string, Point> {
  switch (layout) {
    case 'layered':
      return layered(nodes, edges, focus);
    case 'circle':
      return circle(nodes, focus);
    case 'time':
      return time(nodes, edges);
  }
}
