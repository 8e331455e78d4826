/** How well each kind of fact is read, out of the file that `npm run score` writes. Pure. */
import measured from '../measured.json';

export interface Measure {
  /** Shares from 0 to 1. */
  precision: number;
  recall: number;
  /** Facts compared with, and the gazettes in which they stand. */
  gold: number;
  gazettes: number;
}

interface Counts {
  hit: number;
  predicted: number;
  gold: number;
}

const kinds: Readonly<Record<string, Counts>> = measured.kinds;

/** The measure of one kind of row (`task`, `appointment`, …), of all together for null; null where none was compared. */
export function measureOf(kind: string | null): Measure | null {
  const counts = kind === null ? Object.values(kinds) : [kinds[kind]].filter((one) => one !== undefined);
  const sum = counts.reduce(
    (so, one) => ({
      hit: so.hit + one.hit,
      predicted: so.predicted + one.predicted,
      gold: so.gold + one.gold,
    }),
    { hit: 0, predicted: 0, gold: 0 },
  );
  if (sum.gold === 0 || sum.predicted === 0) return null;
  return {
    precision: sum.hit / sum.predicted,
    recall: sum.hit / sum.gold,
    gold: sum.gold,
    gazettes: measured.gazettes,
  };
}
