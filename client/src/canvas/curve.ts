/** The horizontal S of the layered layout, in the terms of the canvas: distances from the straight line, and weights along it. Pure. */
import type { Point } from '../state/graph.ts';

export interface Curve {
  distances: number[];
  weights: number[];
}

/** Both control points stand half way across, at the height of their own end. */
export function curveOf(source: Point, target: Point): Curve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const square = dx * dx + dy * dy;
  if (square === 0) return { distances: [0, 0], weights: [0.5, 0.5] };
  // Measured: the canvas counts distances to the right of the way from source to target.
  const distance = (-dx * dy) / (2 * Math.sqrt(square));
  return {
    distances: [distance, -distance],
    weights: [(dx * dx) / (2 * square), (dx * dx) / (2 * square) + (dy * dy) / square],
  };
}
