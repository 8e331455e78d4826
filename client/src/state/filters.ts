/** What of the picture is shown: kinds, doubt, collectives, and the date it is seen at. */
import type { CanvasEdgeFragment, CanvasNodeFragment } from '../api/__generated__/graphql.ts';

export interface Filters {
  /** Kinds switched off in the legend. */
  off: readonly string[];
  flaggedOnly: boolean;
  hideCollectives: boolean;
  /** The day the picture is seen at, ISO; null before the coverage is known. */
  asOf: string | null;
  /** `day` dims what is not in force then; `all` applies no date. */
  dated: 'day' | 'all';
}

export const noFilters: Filters = {
  off: [],
  flaggedOnly: false,
  hideCollectives: false,
  asOf: null,
  dated: 'all',
};

/** Switches one kind on or off. */
export function toggleKind(filters: Filters, kind: string): Filters {
  const off = filters.off.includes(kind)
    ? filters.off.filter((other) => other !== kind)
    : [...filters.off, kind];
  return { ...filters, off };
}

/** Leaves only this kind; asked again, brings all back. */
export function onlyKind(filters: Filters, kind: string, kinds: readonly string[]): Filters {
  const others = kinds.filter((other) => other !== kind);
  const alone = others.every((other) => filters.off.includes(other)) && !filters.off.includes(kind);
  return { ...filters, off: alone ? [] : others };
}

export function passes(filters: Filters, node: CanvasNodeFragment): boolean {
  if (filters.off.includes(node.kind)) return false;
  return !filters.flaggedOnly || node.flagged;
}

export type InForce = 'certain' | 'possible' | 'out';

type Interval = Pick<CanvasEdgeFragment, 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest'>;

/** Whether something held on a day. The start day is included, the end day is not; null is unknown. */
export function inForce(interval: Interval, day: string): InForce {
  const { startEarliest, startLatest, endEarliest, endLatest } = interval;
  if (startEarliest !== null && day < startEarliest) return 'out';
  if (endLatest !== null && day >= endLatest) return 'out';
  const begun = startLatest !== null && day >= startLatest;
  const lasting = endEarliest !== null && day < endEarliest;
  return begun && lasting ? 'certain' : 'possible';
}

/** Whether any of its four dates is missing or differs from its fellow. */
export function isBounded(interval: Interval): boolean {
  const { startEarliest, startLatest, endEarliest, endLatest } = interval;
  const anything = [startEarliest, startLatest, endEarliest, endLatest].some((date) => date !== null);
  return anything && (startEarliest !== startLatest || endEarliest !== endLatest);
}

/** Whether the filters dim this edge at the date in view. */
export function isPast(filters: Filters, edge: CanvasEdgeFragment): boolean {
  return filters.dated === 'day' && filters.asOf !== null && inForce(edge, filters.asOf) === 'out';
}
