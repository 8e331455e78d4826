/**
 * A document's force in time: from its own clauses and from what others do to it, to the dates that are stored.
 * A citation ends nothing, and where nobody repeals a document nobody says that it is still in force either.
 */
import type { DocumentForce } from '../as-of.ts';
import type { FactOf } from '../facts.ts';
import { dayAfter, type Moment } from './intervals.ts';

/** What a document's own printing says: its day, from when it is in force, and its last day. */
export type OwnForce = { date: string | null; from: string | null; until: string | null };

/** What another document does to it, and when that takes effect. */
export type Deed = { relation: FactOf<'citation'>['relation']; when: Moment };

/** The stored dates; the order of the deeds makes no difference. */
export function forceOf({ date, from, until }: OwnForce, deeds: readonly Deed[]): DocumentForce {
  const momentsOf = (relation: Deed['relation']) =>
    deeds.flatMap((deed) => (deed.relation === relation ? [deed.when] : []));
  // Who amends a document or keeps it in force meets it in force.
  const met = [...momentsOf('amends'), ...momentsOf('keeps')];
  const metBy = met.flatMap(({ latest }) => latest ?? []);
  const metOn = met.flatMap(({ earliest }) => earliest ?? []);
  const expires = until === null ? null : dayAfter(until);
  const isKept = expires !== null && metOn.some((day) => day >= expires);
  const expiredFrom = isKept ? null : expires;
  const [repealed, invalidated, amended] = (['repeals', 'invalidates', 'amends'] as const).map((relation) =>
    firstOf(momentsOf(relation)),
  );
  const ends = [
    ...(repealed ? [repealed] : []),
    ...(invalidated ? [invalidated] : []),
    ...(expiredFrom === null ? [] : [{ earliest: expiredFrom, latest: expiredFrom }]),
  ];
  const startLatest = first([...(from === null ? [] : [from]), ...metBy]);
  // Seen in force on a day, it is so until the next at least.
  const seenUntil = [...(from === null ? [] : [from]), ...metOn].map(dayAfter).sort().at(-1) ?? null;
  return {
    startEarliest: from ?? date,
    startLatest,
    endEarliest: firstOf(ends)?.earliest ?? seenUntil,
    endLatest: firstOf(ends)?.latest ?? null,
    expiredFrom,
    repealedEarliest: repealed?.earliest ?? null,
    repealedLatest: repealed?.latest ?? null,
    invalidatedEarliest: invalidated?.earliest ?? null,
    invalidatedLatest: invalidated?.latest ?? null,
    amendedEarliest: amended?.earliest ?? null,
    amendedLatest: amended?.latest ?? null,
  };
}

const first = (days: readonly string[]): string | null => days.toSorted()[0] ?? null;

/** The first of several deeds: begun by the first day that any may be, done by the first latest; null: none. */
function firstOf(moments: readonly Moment[]): Moment | null {
  if (moments.length === 0) return null;
  const earliest = moments.map((moment) => moment.earliest);
  return {
    earliest: earliest.includes(null) ? null : first(earliest.flatMap((day) => day ?? [])),
    latest: first(moments.flatMap(({ latest }) => latest ?? [])),
  };
}
