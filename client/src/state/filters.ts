/** What of the picture is shown: kinds, relations, places, dates, doubt, collectives, and the day it is seen at. */
import type { CanvasEdgeFragment, CanvasNodeFragment } from '../api/__generated__/graphql.ts';

export interface Filters {
  /** Kinds switched off in the legend. */
  off: readonly string[];
  /** Kinds of edge switched off: roles in tasks, and every other relation. */
  offRelations: readonly string[];
  /** A jurisdiction's code. */
  jurisdiction: string | null;
  /** A gazette's key. */
  gazette: string | null;
  /** First and last day, ISO, of what is shown. */
  from: string | null;
  to: string | null;
  /** Any of these stands in a task that is listed. */
  words: readonly string[];
  flaggedOnly: boolean;
  hideCollectives: boolean;
  /** The day the picture is seen at, ISO; null before the coverage is known. */
  asOf: string | null;
  /** `day` dims what is not in force then; `all` applies no date. */
  dated: 'day' | 'all';
}

export const noFilters: Filters = {
  off: [],
  offRelations: [],
  jurisdiction: null,
  gazette: null,
  from: null,
  to: null,
  words: [],
  flaggedOnly: false,
  hideCollectives: false,
  asOf: null,
  dated: 'all',
};

/** All filters let go; the day stays. */
export function cleared({ asOf, dated }: Filters): Filters {
  return { ...noFilters, asOf, dated };
}

/** How many filters narrow what is shown. */
export function filterCount(filters: Filters): number {
  const { off, offRelations, jurisdiction, gazette, from, to, words, flaggedOnly, hideCollectives } = filters;
  const set = [jurisdiction, gazette, from ?? to].filter((value) => value !== null).length;
  const lists = [off, offRelations, words].filter((list) => list.length > 0).length;
  return set + lists + Number(flaggedOnly) + Number(hideCollectives);
}

const toggled = (list: readonly string[], one: string): string[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

/** Switches one kind on or off. */
export function toggleKind(filters: Filters, kind: string): Filters {
  return { ...filters, off: toggled(filters.off, kind) };
}

/** Switches one relation on or off. */
export function toggleRelation(filters: Filters, relation: string): Filters {
  return { ...filters, offRelations: toggled(filters.offRelations, relation) };
}

/** Leaves only this kind; asked again, brings all back. */
export function onlyKind(filters: Filters, kind: string, kinds: readonly string[]): Filters {
  const others = kinds.filter((other) => other !== kind);
  const alone = others.every((other) => filters.off.includes(other)) && !filters.off.includes(kind);
  return { ...filters, off: alone ? [] : others };
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

/** Whether nothing is known against this edge on the day in view, and nothing for it either. */
export function isPossible(filters: Filters, edge: CanvasEdgeFragment): boolean {
  return filters.dated === 'day' && filters.asOf !== null && inForce(edge, filters.asOf) === 'possible';
}

/** Whether the days have one in common with the range; days that nobody knows may have one. */
export function inRange(
  { from, to }: Pick<Filters, 'from' | 'to'>,
  first: string | null,
  last: string | null,
) {
  return !(from !== null && last !== null && last < from) && !(to !== null && first !== null && first > to);
}

/** Whether a node may be shown for what it is; what stands around it is another question. */
export function passes(filters: Filters, node: CanvasNodeFragment): boolean {
  if (filters.off.includes(node.kind)) return false;
  return !(filters.hideCollectives && node.collective);
}
