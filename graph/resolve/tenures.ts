/** Tenures: from what is said of one official in one post, in time order, to intervals. */
import { dayAfter, type Interval, type Moment } from './intervals.ts';

/**
 * One thing said of an official in a post: an act, a sighting (a list that calls somebody by the post; minutes
 * that meet somebody in its unit), or the end of the post itself, which names nobody.
 */
export type PostEvent = {
  fact: string;
  act: 'appoint' | 'confirm' | 'remove' | 'lapse' | 'sighting' | 'seen-in-unit' | 'post-ends';
  when: Moment;
  qualifiers: readonly string[];
  /** The act's word as printed. */
  verb: string | null;
  flagged: boolean;
};

export type TenureSpan = Interval & {
  startFact: string | null;
  endFact: string | null;
  /** The fact an edge names: the start's, else the end's, else the first sighting's. */
  fact: string;
  qualifiers: string[];
  verb: string | null;
  flagged: boolean;
};

/** On one day an end comes before a beginning: 免去…后重新任命. */
const order = {
  remove: 0,
  lapse: 0,
  'post-ends': 0,
  appoint: 1,
  confirm: 2,
  sighting: 3,
  'seen-in-unit': 4,
} as const;

/** Events of one official in one post, in any order → tenures, oldest first. */
export function tenuresOf(events: readonly PostEvent[]): TenureSpan[] {
  const sorted = events.toSorted(
    (a, b) =>
      compare(a.when.earliest, b.when.earliest) ||
      compare(a.when.latest, b.when.latest) ||
      order[a.act] - order[b.act] ||
      compare(a.fact, b.fact),
  );
  const closed: TenureSpan[] = [];
  let open: TenureSpan | null = null;
  let lastEnd: string | null = null;
  for (const event of sorted) {
    // These two speak of whoever is in office, and put nobody there.
    if ((event.act === 'post-ends' || event.act === 'seen-in-unit') && !open) continue;
    if (event.act === 'remove' || event.act === 'lapse' || event.act === 'post-ends') {
      closed.push(ended(open ?? seenBefore(event, lastEnd), event));
      open = null;
      lastEnd = event.when.latest;
    } else if (open) open = seenAgain(open, event);
    else open = event.act === 'appoint' ? begun(event) : seenSince(event, lastEnd);
  }
  return open ? [...closed, open] : closed;
}

/** Unknown days sort last. */
const compare = (a: string | null, b: string | null) =>
  a === b ? 0 : a === null ? 1 : b === null ? -1 : a < b ? -1 : 1;

const about = ({ fact, qualifiers, verb, flagged }: PostEvent) => ({
  fact,
  qualifiers: [...qualifiers],
  verb,
  flagged,
});

/** Appointed: the start is the day of the act, the end unknown. */
const begun = (event: PostEvent): TenureSpan => ({
  ...about(event),
  startEarliest: event.when.earliest,
  startLatest: event.when.latest,
  endEarliest: null,
  endLatest: null,
  startFact: event.fact,
  endFact: null,
});

/** Met in office, or confirmed after probation: the start lies before, the end after. */
const seenSince = (event: PostEvent, lastEnd: string | null): TenureSpan => ({
  ...about(event),
  startEarliest: lastEnd,
  startLatest: event.when.latest,
  endEarliest: event.when.earliest && dayAfter(event.when.earliest),
  endLatest: null,
  startFact: null,
  endFact: null,
});

/** Removed without having been seen: the start lies somewhere before. */
const seenBefore = (event: PostEvent, lastEnd: string | null): TenureSpan => ({
  ...about(event),
  startEarliest: lastEnd,
  startLatest: event.when.latest,
  endEarliest: null,
  endLatest: null,
  startFact: null,
  endFact: null,
});

/** A second appointment without a removal, a confirmation or a sighting prolongs what is open. */
const seenAgain = (open: TenureSpan, event: PostEvent): TenureSpan => ({
  ...open,
  endEarliest: later(open.endEarliest, event.when.earliest && dayAfter(event.when.earliest)),
  qualifiers:
    event.act === 'confirm' ? open.qualifiers.filter((one) => one !== 'probation') : open.qualifiers,
  flagged: open.flagged || event.flagged,
});

const ended = (open: TenureSpan, event: PostEvent): TenureSpan => ({
  ...open,
  endEarliest: event.when.earliest,
  endLatest: event.when.latest,
  endFact: event.fact,
  flagged: open.flagged || event.flagged,
});

const later = (a: string | null, b: string | null) => (a === null ? b : b === null || a > b ? a : b);
