/** Places for new nodes beside the one that brought them; nothing that has a place moves. Pure. */
import type { Point } from '../state/graph.ts';

/** Px that a node with its label keeps free to each side. */
const clear = { x: 150, y: 76 };
/** Px from one ring of places to the next, and the first ring. */
const ring = 90;
const firstRing = 140;
const farthest = 40;

/** A free place for each id, on rings about the origin, first on the side that is turned away from the rest. */
export function beside(
  taken: Readonly<Record<string, Point>>,
  origin: Point,
  ids: readonly string[],
): Record<string, Point> {
  const occupied = Object.values(taken).map((point) => ({ ...point }));
  const away = awayFrom(occupied, origin);
  const at: Record<string, Point> = {};
  let turn = 0;
  const places = placesAbout(origin, away);
  for (const id of ids) {
    let place = places[turn];
    while (place !== undefined && !isFree(place, occupied)) {
      turn += 1;
      place = places[turn];
    }
    const chosen = place ?? { x: origin.x + (farthest + turn) * clear.x, y: origin.y };
    turn += 1;
    at[id] = chosen;
    occupied.push(chosen);
  }
  return at;
}

function awayFrom(occupied: readonly Point[], origin: Point): number {
  const x = occupied.reduce((sum, point) => sum + origin.x - point.x, 0);
  const y = occupied.reduce((sum, point) => sum + origin.y - point.y, 0);
  return x === 0 && y === 0 ? 0 : Math.atan2(y, x);
}

/** All places, ring by ring, each ring from the free side outwards to both hands. */
function placesAbout(origin: Point, away: number): Point[] {
  const places: Point[] = [];
  for (let step = 0; step < farthest; step += 1) {
    const radius = firstRing + step * ring;
    const count = Math.max(6, Math.floor((2 * Math.PI * radius) / 96));
    for (let index = 0; index < count; index += 1) {
      const hand = index % 2 === 0 ? 1 : -1;
      const angle = away + (hand * Math.ceil(index / 2) * 2 * Math.PI) / count;
      places.push({
        x: Math.round(origin.x + radius * 1.25 * Math.cos(angle)),
        y: Math.round(origin.y + radius * Math.sin(angle)),
      });
    }
  }
  return places;
}

function isFree(place: Point, occupied: readonly Point[]): boolean {
  return occupied.every(
    (point) => Math.abs(point.x - place.x) >= clear.x || Math.abs(point.y - place.y) >= clear.y,
  );
}
