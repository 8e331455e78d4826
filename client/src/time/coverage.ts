/** Which days the gazettes that were read cover. Blank is "not read", not "nothing happened". */
import { dayNumber, isoDay } from './days.ts';

export interface Covered {
  /** The gazette's jurisdiction. */
  name: string;
  /** First and last day, ISO. */
  start: string;
  end: string;
}

interface Periodical {
  periodStart: string | null;
  periodEnd: string | null;
  jurisdiction: { name: string };
}

/** The covered runs, in the order of time; gazettes without a period cover nothing that is known. */
export function coverageOf(gazettes: readonly Periodical[]): Covered[] {
  return gazettes
    .flatMap(({ periodStart: start, periodEnd: end, jurisdiction }) =>
      start === null || end === null ? [] : [{ name: jurisdiction.name, start, end }],
    )
    .sort((a, b) => (a.start < b.start ? -1 : 1));
}

/** Whether any gazette covers the day. */
export function isCovered(coverage: readonly Covered[], day: string): boolean {
  return coverage.some((run) => run.start <= day && day <= run.end);
}

/** The last covered day before and the first after a day that none covers; null where there is none. */
export function nearestCovered(
  coverage: readonly Covered[],
  day: string,
): { before: string | null; after: string | null } {
  const before = coverage
    .map((run) => run.end)
    .filter((end) => end < day)
    .sort()
    .at(-1);
  const after = coverage
    .map((run) => run.start)
    .filter((start) => start > day)
    .sort()[0];
  return { before: before ?? null, after: after ?? null };
}

/** Runs that touch or overlap, joined. */
export function joined(coverage: readonly Covered[]): { start: string; end: string }[] {
  const runs: { start: string; end: string }[] = [];
  for (const { start, end } of [...coverage].sort((a, b) => (a.start < b.start ? -1 : 1))) {
    const last = runs.at(-1);
    if (last !== undefined && dayNumber(start) <= dayNumber(last.end) + 1) {
      if (end > last.end) last.end = end;
    } else {
      runs.push({ start, end });
    }
  }
  return runs;
}

/** The day after the last covered one. */
export function dayAfter(iso: string): string {
  return isoDay(dayNumber(iso) + 1);
}
