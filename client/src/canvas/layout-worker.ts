/** Lays out off the main thread, so that the page stays alive: one question in, one answer out. */
import { placesOf, type QuickLayout, type ToPlace } from '../layout/places.ts';
import type { Point } from '../state/graph.ts';
import { forceLayout, type ToForce } from './force.ts';

export type Question = { layout: 'force'; graph: ToForce } | { layout: QuickLayout; graph: ToPlace };

export type Answer = { places: Record<string, Point> } | { failed: string };

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    const places =
      data.layout === 'force' ? await forceLayout(data.graph) : placesOf(data.layout, data.graph);
    postMessage({ places } satisfies Answer);
  } catch (error) {
    postMessage({ failed: String(error) } satisfies Answer);
  }
});
