/** Where a judgement points: to a text at an offset, whatever facts a reader makes of it. */
import type { StoredFact } from '../fact-ids.ts';
import { plain } from '../names.ts';
import type { Place } from './written.ts';

/** Fields in which nothing is named. */
const unnamed = new Set(['kind', 'gazette', 'id', 'evidence', 'flags']);

/** Whether a span of the fact holds the text at that very offset, layout apart. */
export const holdsAt = (fact: StoredFact, { gazette, start, text }: Place): boolean =>
  fact.gazette === gazette &&
  fact.evidence.some(
    (span) =>
      span.start <= start &&
      start < span.end &&
      plain(span.quote.slice(start - span.start)).startsWith(plain(text)),
  );

/** All texts that stand in a fact's fields, those of small records among them. */
export const valuesOf = (fact: StoredFact): string[] =>
  Object.entries(fact).flatMap(([field, value]) => (unnamed.has(field) ? [] : textsIn(value)));

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
