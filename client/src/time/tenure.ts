/** How a tenure is drawn: solid where events say so, dashed where it is bounded, dotted where nothing is known. Pure. */
import { dayAfter } from './coverage.ts';
import type { Scale } from './scale.ts';

export interface Interval {
  startEarliest: string | null;
  startLatest: string | null;
  endEarliest: string | null;
  endLatest: string | null;
}

export type Stroke =
  | { draw: 'solid' | 'hollow' | 'bounded' | 'unknown'; from: number; to: number }
  | { draw: 'cap' | 'tick' | 'sighting'; at: number };

export type End = { known: string } | { by: string } | 'unknown';

/** The start: known to the day, not later than a day, or unknown. */
export function startOf({ startEarliest, startLatest, endEarliest }: Interval): End {
  if (startLatest === null) return 'unknown';
  if (startEarliest === startLatest) return { known: startLatest };
  // That it began before it ended says nothing.
  return startLatest === endEarliest ? 'unknown' : { by: startLatest };
}

/** The end: known to the day, not earlier than a day, or unknown. */
export function endOf({ startLatest, endEarliest, endLatest }: Interval): End {
  if (endLatest !== null && endEarliest === endLatest) return { known: endLatest };
  // That it lasted through the day it was seen says nothing.
  const seenOnce = endEarliest !== null && startLatest !== null && endEarliest <= dayAfter(startLatest);
  return endEarliest === null || seenOnce ? 'unknown' : { by: endEarliest };
}

/** Px between the pieces, and of a dash that has no other length. */
const gap = 6;
const shortDash = 64;

/** The strokes of one lane, from left to right. `until`: the last day that was read after the start. */
export function strokesOf(interval: Interval, scale: Scale, until: string | null, hollow: boolean): Stroke[] {
  const start = startOf(interval);
  const end = endOf(interval);
  const strokes: Stroke[] = [];
  const solid = hollow ? 'hollow' : 'solid';
  let at = 0;
  if (start === 'unknown') {
    if (end === 'unknown') return [{ draw: 'unknown', from: 2, to: scale.width - 2 }];
  } else if ('known' in start) {
    at = scale.x(start.known);
    strokes.push({ draw: 'cap', at });
  } else {
    at = scale.x(start.by);
    strokes.push({ draw: 'unknown', from: 2, to: Math.max(2, at - shortDash - gap) });
    strokes.push({ draw: 'bounded', from: Math.max(2, at - shortDash), to: at - gap });
    strokes.push({ draw: 'tick', at }, { draw: 'sighting', at });
  }
  const begun = start !== 'unknown' && 'known' in start;
  if (end === 'unknown') {
    const last = begun && until !== null ? Math.max(at, scale.x(until)) : at;
    if (begun && last > at) strokes.push({ draw: solid, from: at, to: last });
    strokes.push({ draw: 'unknown', from: last + gap + 4, to: scale.width });
    return strokes;
  }
  const stop = scale.x('known' in end ? end.known : end.by);
  if (start === 'unknown') {
    strokes.push({ draw: 'unknown', from: 2, to: Math.max(2, stop - shortDash - gap) });
    strokes.push({ draw: 'bounded', from: Math.max(2, stop - shortDash), to: stop - 2 });
  } else if (stop > at) {
    strokes.push(begun ? { draw: solid, from: at, to: stop } : { draw: 'bounded', from: at + gap, to: stop });
  }
  strokes.push({ draw: 'known' in end ? 'cap' : 'tick', at: stop });
  if (!('known' in end)) strokes.push({ draw: 'unknown', from: stop + gap, to: scale.width });
  return strokes;
}
