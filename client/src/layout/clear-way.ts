/** A level way from an element to the canvas' right edge that meets no node. Pure; all in px of the canvas. */
import type { Point } from '../state/graph.ts';

/** Half the height of a mark, and how far its label reaches below its middle, at zoom 1. */
const body = 24;
const label = 52;
/** How far from the element the way may run, and by what steps it is looked for. */
const farthest = 240;
const step = 4;

/** The height nearest to the start's own at which nothing right of it stands in the way; its own where all is full. */
export function clearWay(start: Point, nodes: readonly Point[], zoom: number, height: number): number {
  const ahead = nodes.filter((node) => node.x > start.x + 4);
  const free = (y: number) =>
    y > 12 && y < height - 12 && ahead.every((node) => y < node.y - body * zoom || y > node.y + label * zoom);
  for (let away = 0; away <= farthest; away += step) {
    if (free(start.y - away)) return start.y - away;
    if (free(start.y + away)) return start.y + away;
  }
  return start.y;
}
