/** Ways between two nodes, and where on them one stands. Pure. */
import type { CanvasEdgeFragment, CanvasNodeFragment } from '../api/__generated__/graphql.ts';
import { drawnKinds } from '../marks/kinds.ts';
import type { Filters } from './filters.ts';

/** One end of a way, whether it stands on the canvas or not. */
export interface End {
  id: string;
  kind: string;
  caption: string;
}

/** A way from end to end, in the order in which it is gone. */
export interface Way {
  nodes: readonly CanvasNodeFragment[];
  edges: readonly CanvasEdgeFragment[];
}

export interface Walk {
  from: End | null;
  to: End | null;
  /** Whether the way may also run through what everything hangs on: documents, gazettes, collectives. */
  wide: boolean;
  /** Null until both ends are known and the answer has come. */
  ways: readonly Way[] | null;
  /** The way and the step one stands at. */
  way: number;
  step: number;
}

export function beginWalk(from: End | null, to: End | null = null): Walk {
  return { from, to, wide: false, ways: null, way: 0, step: 0 };
}

/** Names the first end that is missing, else the far one; a way from a node to itself is none. */
export function withEnd(walk: Walk, end: End): Walk {
  const which = walk.from === null ? 'from' : 'to';
  if ((which === 'to' ? walk.from : walk.to)?.id === end.id) return walk;
  return { ...beginWalk(walk.from, walk.to), wide: walk.wide, [which]: end };
}

export function withoutEnd(walk: Walk, which: 'from' | 'to'): Walk {
  return { ...walk, [which]: null, ways: null, way: 0, step: 0 };
}

export function turned({ from, to, wide }: Walk): Walk {
  return { ...beginWalk(to, from), wide };
}

export function widened(walk: Walk, wide: boolean): Walk {
  return { ...beginWalk(walk.from, walk.to), wide };
}

/** The way one is on; null where there is none. */
export function currentWay({ ways, way }: Walk): Way | null {
  return ways?.[way] ?? null;
}

/** A step of the way one is on, kept within it. */
export function atStep(walk: Walk, step: number): Walk {
  const last = (currentWay(walk)?.edges.length ?? 1) - 1;
  return { ...walk, step: Math.max(0, Math.min(last, step)) };
}

/** Everything hangs on these, so a way runs through them only when asked. */
const hubs: readonly string[] = ['Gazette', 'Document', 'Appointment'];

/** Kinds of node that a way may run through under the filters. */
export function kindsOfWay(filters: Filters, wide: boolean): string[] {
  return drawnKinds.filter((kind) => !filters.off.includes(kind) && (wide || !hubs.includes(kind)));
}
