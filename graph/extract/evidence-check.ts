/**
 * Whether a fact's own spans hold what it says: each name, unit, number and date, layout spaces aside. Running text
 * (`prose`) is judged by people; `document` and `line` come from the tree.
 */

import type { Evidence, Fact } from '../facts.ts';
import { rows } from '../ontology.ts';
import { DATE, isoDate } from '../parse/date.ts';
import { normalNumber } from '../parse/number.ts';

/** Fields that the tree gives, or that hold running text. */
const unchecked: ReadonlySet<string> = new Set([
  'document',
  'meeting',
  'content',
  'duties',
  'subject',
  'section',
  'category',
  'project',
  'target of a task',
  'deadline_date',
  'verb',
  'term',
  'subtype',
]);

const day = new RegExp(DATE, 'gu');

/** Without spaces, tags and bold marks, in one width and with one kind of bracket for 文号. */
const plain = (text: string) =>
  normalNumber(text.replace(/<\/?[A-Za-z][^<>\n]{0,200}>|\*\*|[\s\u3000\ufeff\u2000-\u200f]+/g, ''));

type Check = { quotes: string[]; days: Set<string | null> };

const checkOf = (evidence: readonly Evidence[]): Check => {
  const quotes = evidence.map(({ quote }) => plain(quote));
  return { quotes, days: new Set(quotes.flatMap((quote) => (quote.match(day) ?? []).map(isoDate))) };
};

const isIso = /^\d{4}-\d{2}-\d{2}$/;

const holds = ({ quotes, days }: Check, value: string) =>
  isIso.test(value) ? days.has(value) : quotes.some((quote) => quote.includes(plain(value)));

/** The texts of a field's value: one, several, or those of the small records of a list. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const { name, person, unit } = value as Record<string, unknown>;
  return [name, person, unit].flatMap(textsOf);
}

/** Names, units, numbers and dates of the fact that none of its spans holds, as `field: value`. */
export function unsupported(fact: Fact): string[] {
  const check = checkOf(fact.evidence);
  const record: Record<string, unknown> = fact;
  return Object.entries(rows[fact.kind].fields).flatMap(([field, type]) => {
    if (unchecked.has(field) || (fact.kind === 'task' && unchecked.has(`${field} of a task`))) return [];
    // Values of closed lists are the model's words, not the print's.
    if (Array.isArray(type) || (typeof type === 'object' && 'many' in type) || type === 'gender??') return [];
    return textsOf(record[field]).flatMap((text) => (holds(check, text) ? [] : [`${field}: ${text}`]));
  });
}
