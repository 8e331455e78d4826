/** The timeline layout: what has a date stands on it from left to right, a lane a kind; the undated stand first. Pure. */
import { drawnKinds } from '../marks/kinds.ts';
import type { Point } from '../state/graph.ts';
import type { Laid, Link } from './layered.ts';

export interface Dated extends Link {
  startEarliest: string | null;
  startLatest: string | null;
}

/** Px a node needs, and between lanes. */
const step = 118;
const laneGap = 112;
const sameDay = 64;

/** The first day on which an edge of the node begins, where any is known. */
function firstDay(id: string, edges: readonly Dated[]): string | null {
  const days = edges
    .filter((edge) => edge.source === id || edge.target === id)
    .flatMap((edge) => edge.startLatest ?? edge.startEarliest ?? []);
  return days.sort()[0] ?? null;
}

export function time(nodes: readonly Laid[], edges: readonly Dated[]): Record<string, Point> {
  const days = new Map(nodes.map((node) => [node.id, firstDay(node.id, edges)]));
  const all = [...new Set([...days.values()].filter((day) => day !== null))].sort();
  const column = (id: string) => {
    const day = days.get(id) ?? null;
    return day === null ? -1 : all.indexOf(day);
  };
  const at: Record<string, Point> = {};
  let top = 0;
  for (const kind of drawnKinds) {
    const lane = nodes.filter((node) => node.kind === kind);
    const filled = new Map<number, number>();
    for (const node of lane) {
      const x = column(node.id);
      const row = filled.get(x) ?? 0;
      filled.set(x, row + 1);
      at[node.id] = { x: x * step, y: top + row * sameDay };
    }
    const rows = Math.max(0, ...filled.values());
    if (rows > 0) top += laneGap + (rows - 1) * sameDay;
  }
  return at;
}
