/** The next node in a direction: what an arrow key goes to. Pure. */
import type { Point } from '../state/graph.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const vectors: Record<Direction, Point> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The nearest node on that side; going astray costs twice as much as going on. Null where none is there. */
export function nearestIn(
  at: Readonly<Record<string, Point>>,
  from: string,
  direction: Direction,
): string | null {
  const start = at[from];
  if (start === undefined) return null;
  const vector = vectors[direction];
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [id, point] of Object.entries(at)) {
    const dx = point.x - start.x;
    const dy = point.y - start.y;
    const ahead = dx * vector.x + dy * vector.y;
    if (id === from || ahead <= 0) continue;
    const astray = Math.abs(dx * vector.y) + Math.abs(dy * vector.x);
    const cost = ahead + 2 * astray;
    if (cost < least) {
      best = id;
      least = cost;
    }
  }
  return best;
}
