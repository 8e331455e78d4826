/** From days to px on a timeline; long stretches in which no gazette was read are folded. Pure. */
import { dayNumber } from './days.ts';

export interface Fold {
  /** Px of its two edges. */
  from: number;
  to: number;
  months: number;
}

export interface Scale {
  x: (iso: string) => number;
  folds: readonly Fold[];
  /** Covered runs in px, with their days. */
  covered: readonly { from: number; to: number; start: string; end: string }[];
  width: number;
}

/** Unread gaps of this many months or more are folded to this many px. */
const foldFrom = 6;
const foldWidth = 54;
/** Share of the width that stands for what lies before and after all that is known. */
const margin = 0.1;

/** A scale over the covered runs and the days that must be on it. */
export function scaleOf(
  runs: readonly { start: string; end: string }[],
  days: readonly string[],
  width: number,
): Scale {
  const known = [...runs.flatMap((run) => [run.start, run.end]), ...days].sort();
  const first = known[0];
  const last = known.at(-1);
  if (first === undefined || last === undefined) return { x: () => width / 2, folds: [], covered: [], width };
  const stretches = stretchesOf(runs, days, first, last);
  const folded = stretches.filter((stretch) => stretch.folded).length;
  const inner = width * (1 - 2 * margin) - folded * foldWidth;
  const length = stretches
    .filter((stretch) => !stretch.folded)
    .reduce((sum, stretch) => sum + stretch.end - stretch.start, 0);
  let at = width * margin;
  const placed = stretches.map((stretch) => {
    const from = at;
    at += stretch.folded ? foldWidth : ((stretch.end - stretch.start) / Math.max(1, length)) * inner;
    return { ...stretch, from, to: at };
  });
  const x = (iso: string) => {
    const day = dayNumber(iso);
    const within = placed.find((stretch) => day <= stretch.end) ?? placed.at(-1);
    if (within === undefined) return width / 2;
    const share = (day - within.start) / Math.max(1, within.end - within.start);
    return within.from + Math.min(1, Math.max(0, share)) * (within.to - within.from);
  };
  return {
    x,
    folds: placed
      .filter((stretch) => stretch.folded)
      .map(({ from, to, start, end }) => ({ from, to, months: Math.round((end - start) / 30.44) })),
    covered: runs.map((run) => ({ ...run, from: x(run.start), to: x(run.end) })),
    width,
  };
}

interface Stretch {
  start: number;
  end: number;
  folded: boolean;
}

/** Cuts the whole time at the edges of what was read and at the days named; long empty pieces fold. */
function stretchesOf(
  runs: readonly { start: string; end: string }[],
  days: readonly string[],
  first: string,
  last: string,
): Stretch[] {
  const cuts = [
    ...new Set([first, ...runs.flatMap((run) => [run.start, run.end]), ...days, last].map(dayNumber)),
  ].sort((a, b) => a - b);
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index];
    if (start === undefined) return [];
    const read = runs.some((run) => dayNumber(run.start) <= start && end <= dayNumber(run.end));
    return [{ start, end, folded: !read && end - start >= foldFrom * 30 }];
  });
}
