/** Names at their places in the text, before anyone decides whose they are. */

import { rows } from '../ontology.ts';
import type { NodeKind } from '../ontology-types.ts';
import type { StoredFact } from './fact-ids.ts';
import { isPost } from './posts.ts';

/** One name in one field of one fact. `of` is the kind of thing that the field names. */
export type Mention = {
  id: string;
  fact: string;
  gazette: string;
  field: string;
  text: string;
  of: NodeKind;
  start: number;
  end: number;
};

/** A fact is read several times over, and never changes. */
const known = new WeakMap<StoredFact, Mention[]>();

/** The mentions of a fact, in the order of the ontology's fields. Two facts may share one mention. */
export function mentionsOf(fact: StoredFact): readonly Mention[] {
  const mentions = known.get(fact) ?? readMentions(fact);
  known.set(fact, mentions);
  return mentions;
}

function readMentions(fact: StoredFact): Mention[] {
  const fields: Record<string, NodeKind> = rows[fact.kind].mentions;
  const row: Record<string, unknown> = fact;
  const named = Object.entries(fields).flatMap(([field, of]) =>
    namesIn(row[field]).map((text) => ({ field, text, of: kindNamed(fact, field, text, of) })),
  );
  const seen = new Set<string>();
  return [...named, ...observersOf(fact)].flatMap(({ field, text, of }) => {
    const { start, end } = placeOf(text, fact);
    const id = `mention:${fact.gazette}:${start}-${end}:${of}:${text}`;
    if (seen.has(`${field} ${id}`)) return [];
    seen.add(`${field} ${id}`);
    return [{ id, fact: fact.id, gazette: fact.gazette, field, text, of, start, end }];
  });
}

const namesIn = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );

/** A commended 县人社局 is a unit, a 常务副县长 among leaders a post. */
function kindNamed(fact: StoredFact, field: string, text: string, of: NodeKind): NodeKind {
  if (fact.kind === 'commendation' && field === 'recipient') {
    return fact.recipient_type === 'person' ? 'Person' : 'Unit';
  }
  return of === 'Official' && field !== 'person' ? kindOfParty(text) : of;
}

const kindOfParty = (name: string): NodeKind => (isPost(name) ? 'Post' : 'Official');

function observersOf(fact: StoredFact): { field: string; text: string; of: NodeKind }[] {
  if (fact.kind !== 'meeting') return [];
  return fact.observers.flatMap(({ person, unit }) => [
    ...(person === null ? [] : [{ field: 'observers', text: person, of: kindOfParty(person) }]),
    ...(unit === null ? [] : [{ field: 'observers', text: unit, of: 'Unit' as const }]),
  ]);
}

/** Signs of layout inside a quote: spaces, emphasis, tags and page rules. */
const layout = /<\/?[a-z][^<>]*>|\*\*|[\s\u3000]+/giu;

/** Where a name stands: inside the first span that holds it, layout apart; else the whole first span. */
export function placeOf(text: string, fact: StoredFact): { start: number; end: number } {
  const wanted = text.replace(layout, '');
  for (const { start, quote } of fact.evidence) {
    const kept = keptOffsets(quote);
    const at = kept.text.indexOf(wanted);
    const [first, last] = [kept.offsets[at], kept.offsets[at + wanted.length - 1]];
    if (at >= 0 && first !== undefined && last !== undefined)
      return { start: start + first, end: start + last + 1 };
  }
  const whole = fact.evidence[0];
  return whole ? { start: whole.start, end: whole.end } : { start: 0, end: 0 };
}

/** A quote without its layout, and for each kept code unit its offset in the quote. */
function keptOffsets(quote: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  let text = '';
  let from = 0;
  const keep = (to: number) => {
    text += quote.slice(from, to);
    for (let at = from; at < to; at++) offsets.push(at);
  };
  for (const match of quote.matchAll(layout)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(quote.length);
  return { text, offsets };
}
