/** The holders of each one-seat post in order: predecessor, successor, and the days for which nobody is known. */
import type { Held } from './contradictions.ts';
import { groupBy } from './groups.ts';
import { oneSeat } from './post-words.ts';

/** Ids of the tenures beside one; `vacantFrom` to `vacantUntil`: the seat is empty before it, as far as is known. */
export type Neighbours = {
  predecessor: string | null;
  successor: string | null;
  vacantFrom: string | null;
  vacantUntil: string | null;
};

export const alone: Neighbours = { predecessor: null, successor: null, vacantFrom: null, vacantUntil: null };

/** Each tenure's neighbours by its id. Posts that several people hold at a time have no order among them. */
export function inOrder(held: readonly Held[]): ReadonlyMap<string, Neighbours> {
  const seats = groupBy(
    held.filter(({ unitName, postName }) => unitName !== null && oneSeat.test(postName)),
    ({ post }) => post,
  );
  return new Map(
    [...seats.values()].flatMap((tenures) => {
      const sorted = tenures.toSorted(byTime);
      return sorted.map((one, at): [string, Neighbours] => {
        const [before, after] = [sorted[at - 1], sorted[at + 1]];
        const [from, until] = [before?.endLatest ?? null, one.startEarliest];
        const isVacant = from !== null && until !== null && from < until;
        return [
          one.id,
          {
            predecessor: before?.id ?? null,
            successor: after?.id ?? null,
            vacantFrom: isVacant ? from : null,
            vacantUntil: isVacant ? until : null,
          },
        ];
      });
    }),
  );
}

/** By the last day on which each has begun; who left that day comes before who came. */
function byTime(a: Held, b: Held): number {
  const keys = ({ startLatest, endLatest, id }: Held) => [
    startLatest ?? endLatest ?? '9999',
    endLatest ?? '9999',
    id,
  ];
  const [one, other] = [keys(a).join(' '), keys(b).join(' ')];
  return one < other ? -1 : 1;
}
