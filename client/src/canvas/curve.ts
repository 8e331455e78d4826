/** The horizontal S of the layered layout, in the terms of the canvas: distances from the straight line, and weights along it. Pure. */
import type { Point } from '../state/graph.ts';

export interface Curve {
  distances: number[];
  weights: number[];
}

/** Share of the way across at which each control point stands, from its own end and at its height. */
const bow = 0.38;

/** Leaves and arrives level. The canvas counts distances to the right of the way from source to target. */
export function curveOf(source: Point, target: Point): Curve {
  const dx = target.x - source.x;
  const dy = target.y - source.y;
  const square = dx * dx + dy * dy;
  if (square === 0) return { distances: [0, 0], weights: [0.5, 0.5] };
  const distance = (-bow * dx * dy) / Math.sqrt(square);
  const first = (bow * dx * dx) / square;
  return { distances: [distance, -distance], weights: [first, 1 - first] };
}
