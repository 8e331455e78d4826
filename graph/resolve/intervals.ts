/**
 * From events to four dates: start and end, each earliest and latest. Equal dates are known, unequal ones
 * bounded, null unknown. The start day is included, the end day is not.
 */
import type { EdgeProperties } from '../ontology-types.ts';

export type Interval = Pick<EdgeProperties, 'startEarliest' | 'startLatest' | 'endEarliest' | 'endLatest'>;

/** When something happened: on a known day (both equal), between two days, or nobody knows. */
export type Moment = { earliest: string | null; latest: string | null };

/** First and last day that a gazette's issue covers. */
export type Period = { start: string | null; end: string | null };

export const timeless: Interval = {
  startEarliest: null,
  startLatest: null,
  endEarliest: null,
  endLatest: null,
};

/** The day of an act: printed, else the document's, else somewhere in the gazette's period. */
export function momentOf(date: string | null, period: Period | undefined): Moment {
  if (date !== null) return { earliest: date, latest: date };
  return { earliest: period?.start ?? null, latest: period?.end ?? null };
}

/** From one moment until another; without one the end is unknown. */
export const between = (start: Moment, end: Moment | null): Interval => ({
  startEarliest: start.earliest,
  startLatest: start.latest,
  endEarliest: end?.earliest ?? null,
  endLatest: end?.latest ?? null,
});

/** The day after an ISO day: somebody seen in office on a day holds it until the next at least. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** `2024-4` is a quarter: its first and last day. `2024` is the year; anything else is unknown. */
export function periodOf(period: string | null): Period {
  const [, year, issue] = /^(\d{4})(?:-(\d{1,2}))?$/u.exec(period ?? '') ?? [];
  if (year === undefined) return { start: null, end: null };
  const quarter = Number(issue);
  if (!(quarter >= 1 && quarter <= 4)) return { start: `${year}-01-01`, end: `${year}-12-31` };
  const month = (n: number) => String(n).padStart(2, '0');
  const lastDay = quarter === 1 || quarter === 4 ? '31' : '30';
  return {
    start: `${year}-${month(quarter * 3 - 2)}-01`,
    end: `${year}-${month(quarter * 3)}-${lastDay}`,
  };
}
