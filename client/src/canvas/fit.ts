/** The zoom and pan that show all places, clear of the legend, the tools and the map. Pure. */
import type { Point } from '../state/graph.ts';

/** Px that a node with its label reaches beyond its middle, at zoom 1. */
const reach = { x: 84, top: 44, bottom: 64 };
/** Px of the canvas that floating things take. */
const taken = { left: 196, right: 20, top: 16, bottom: 58 };
/** A canvas narrower than this has no legend on it. */
const narrow = 640;
const zooms = { least: 0.15, most: 1.15 };

/** Null where there is nothing to show or no room to show it in. */
export function fitView(
  points: readonly Point[],
  size: { width: number; height: number },
): { zoom: number; pan: Point } | null {
  if (points.length === 0 || size.width === 0 || size.height === 0) return null;
  const left = size.width < narrow ? taken.right : taken.left;
  const room = { x: size.width - left - taken.right, y: size.height - taken.top - taken.bottom };
  const xs = points.map((point) => point.x);
  const ys = points.map((point) => point.y);
  const box = {
    x1: Math.min(...xs) - reach.x,
    x2: Math.max(...xs) + reach.x,
    y1: Math.min(...ys) - reach.top,
    y2: Math.max(...ys) + reach.bottom,
  };
  const wanted = Math.min(room.x / (box.x2 - box.x1), room.y / (box.y2 - box.y1));
  const zoom = Math.min(zooms.most, Math.max(zooms.least, wanted));
  return {
    zoom,
    pan: {
      x: left + room.x / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: taken.top + room.y / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  };
}
