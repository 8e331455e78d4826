/** Four dates bound what lives in time; ISO days, null is unknown. */
export type Interval = {
  readonly startEarliest: string | null;
  readonly startLatest: string | null;
  readonly endEarliest: string | null;
  readonly endLatest: string | null;
};

/** `certain`: the events say so. `possible`: nothing read excludes it. `no`: an event excludes it. */
export type AsOfAnswer = 'certain' | 'possible' | 'no';

/**
 * Whether something holds on a day. A start day is included and an end day is not: on the day of a removal
 * the office is no longer held. ISO days compare as text.
 */
export function certaintyAt(span: Interval, day: string): AsOfAnswer {
  if (span.startEarliest !== null && span.startEarliest > day) return 'no';
  if (span.endLatest !== null && span.endLatest <= day) return 'no';
  const begun = span.startLatest !== null && span.startLatest <= day;
  const goesOn = span.endEarliest !== null && span.endEarliest > day;
  return begun && goesOn ? 'certain' : 'possible';
}

/** When a document is in force, and what ends or changes that; the end stands before the day that it names. */
export type DocumentForce = Interval & {
  /** The day after its printed last day; null where none is printed, or others keep it in force. */
  readonly expiredFrom: string | null;
  readonly repealedEarliest: string | null;
  readonly repealedLatest: string | null;
  readonly invalidatedEarliest: string | null;
  readonly invalidatedLatest: string | null;
  readonly amendedEarliest: string | null;
  readonly amendedLatest: string | null;
};

/** `unknown`: not yet in force, or nothing read says that it still is. A document amended stands as amended. */
export type DocumentStatus = 'in force' | 'expired' | 'repealed' | 'invalidated' | 'amended' | 'unknown';

/** What a document is on a day, by its own clauses and by what others do to it. */
export function statusAt(document: DocumentForce, day: string): DocumentStatus {
  const by = (date: string | null) => date !== null && date <= day;
  if (by(document.repealedLatest)) return 'repealed';
  if (by(document.invalidatedLatest)) return 'invalidated';
  if (by(document.expiredFrom)) return 'expired';
  // Between the first and the last day on which it may have been repealed, nobody knows.
  if (by(document.repealedEarliest) || by(document.invalidatedEarliest)) return 'unknown';
  if (by(document.amendedLatest)) return 'amended';
  return certaintyAt(document, day) === 'certain' ? 'in force' : 'unknown';
}
