/** Contradictions: what two facts say that cannot both be so. They are shown with both sides, never mended. */
import { shortHash } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import { dayAfter } from './intervals.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import type { DerivedNode } from './nodes.ts';
import { oneSeat } from './post-words.ts';
import type { TenureSpan } from './tenures.ts';

/** A tenure with what a sentence about it names. */
export type Held = TenureSpan & {
  id: string;
  official: string;
  officialName: string;
  post: string;
  postName: string;
  unitName: string | null;
};

/** Contradictions among the tenures of one jurisdiction, in the order of their ids. */
export const contradictionsAmong = (held: readonly Held[], home: Jurisdiction): DerivedNode[] =>
  [...twoHolders(held, home), ...seenAfterRemoval(held, home), ...removedBeforeAppointed(held, home)].sort(
    (a, b) => (a.id < b.id ? -1 : 1),
  );

/** 县财政局局长 is one seat: two people who certainly held it on one day contradict each other. */
function twoHolders(held: readonly Held[], home: Jurisdiction): DerivedNode[] {
  const seats = groupBy(
    held.filter(({ postName, unitName }) => unitName !== null && oneSeat.test(postName)),
    ({ post }) => post,
  );
  return [...seats.values()].flatMap((tenures) =>
    tenures.flatMap((one, at) =>
      tenures
        .slice(at + 1)
        .filter((other) => other.official !== one.official)
        .flatMap((other) => {
          const day = commonDay(one, other);
          if (day === null) return [];
          const reason = `${one.officialName} and ${other.officialName} both hold the one seat of ${seatOf(one)} on ${day}.`;
          return [contradiction('two-holders', reason, [one.fact, other.fact], home)];
        }),
    ),
  );
}

/** A tenure that no appointment begins, right after a removal from the same post: removed, yet named in it. */
function seenAfterRemoval(held: readonly Held[], home: Jurisdiction): DerivedNode[] {
  const pairs = groupBy(held, ({ official, post }) => `${official} ${post}`);
  return [...pairs.values()].flatMap((tenures) =>
    tenures.slice(1).flatMap((later, at) => {
      const earlier = tenures[at];
      if (!earlier?.endFact || later.startFact !== null || later.endFact !== null) return [];
      const reason = `${later.officialName} was removed as ${seatOf(later)} by ${earlier.endEarliest} and is named in the post again by ${later.startLatest}, with no appointment between.`;
      return [contradiction('seen-after-removal', reason, [earlier.endFact, later.fact], home)];
    }),
  );
}

/** Removed from a post that nobody saw begin, and appointed to it within a year: one of the two days is wrong. */
function removedBeforeAppointed(held: readonly Held[], home: Jurisdiction): DerivedNode[] {
  const pairs = groupBy(held, ({ official, post }) => `${official} ${post}`);
  return [...pairs.values()].flatMap((tenures) =>
    tenures.slice(1).flatMap((later, at) => {
      const earlier = tenures[at];
      if (!earlier?.endFact || earlier.startFact !== null || earlier.fact !== earlier.endFact) return [];
      const [removed, appointed] = [earlier.endLatest, later.startEarliest];
      if (later.startFact === null || removed === null || appointed === null) return [];
      if (removed === appointed || appointed >= aYearAfter(removed)) return [];
      const reason = `${later.officialName} is removed as ${seatOf(later)} on ${removed} and appointed to it only on ${appointed}.`;
      return [contradiction('removed-before-appointed', reason, [earlier.endFact, later.startFact], home)];
    }),
  );
}

/** ISO days compare as text, so the year alone has to move. */
const aYearAfter = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

const seatOf = ({ unitName, postName }: Held) => `${unitName ?? ''}${postName}`;

/** The first day on which both certainly hold the post; null where there is none. */
function commonDay(one: Held, other: Held): string | null {
  const [a, b] = [certain(one), certain(other)];
  if (!a || !b) return null;
  const [, start = a.start] = [a.start, b.start].toSorted();
  const [end = a.end] = [a.end, b.end].toSorted();
  return start < end ? start : null;
}

/** From the latest start to the earliest end; an appointment alone makes its own day certain. */
function certain({ startLatest, endEarliest }: Held): { start: string; end: string } | null {
  if (startLatest === null) return null;
  return { start: startLatest, end: endEarliest ?? dayAfter(startLatest) };
}

function contradiction(rule: string, reason: string, facts: string[], home: Jurisdiction): DerivedNode {
  const sides = [...new Set(facts)].sort();
  return {
    id: `contradiction:${home.code}:${rule}:${shortHash(JSON.stringify([reason, sides]))}`,
    kind: 'Contradiction',
    owner: home.code,
    properties: { rule, reason, facts: sides },
  };
}
