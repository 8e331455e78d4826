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
