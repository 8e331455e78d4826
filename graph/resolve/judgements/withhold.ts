/**
 * Persons whose names are withheld: each character of the name gives way to the sign that hides personal data,
 * wherever a gazette of the jurisdiction prints it. Then nobody bears the name, and no search finds it.
 */
import { maskSign } from '../../facts.ts';
import type { StoredFact } from '../fact-ids.ts';
import { plain } from '../names.ts';
import type { Judgement } from './judgement.ts';
import { holdsAt } from './places.ts';
import type { WithholdJudgement } from './written.ts';

/** Layout between two characters of a name: spaces, emphasis, tags. */
const layout = '(?:<\\/?[a-z][^<>]*>|\\*\\*|[\\s\\u3000])*';
const escaped = (character: string) => character.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');

/** A function that hides these names in a text; offsets hold. */
export function hiding(names: readonly string[]): (text: string) => string {
  if (names.length === 0) return (text) => text;
  // The longest first: a name may begin with another.
  const patterns = [...new Set(names.map(plain))]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) => [...name].map(escaped).join(layout));
  const any = new RegExp(patterns.join('|'), 'giu');
  const hide = (name: string) =>
    name.replace(/<\/?[a-z][^<>]*>|[^*\s\u3000]/giu, (sign) =>
      sign.length > 2 ? sign : maskSign.repeat(sign.length),
    );
  return (text) => text.replace(any, hide);
}

/** Fields whose texts the graph itself sets. */
const kept = new Set(['kind', 'gazette', 'id']);

/** A fact in which these names are hidden, its quotes and doubts among them. */
export function withoutNames(fact: StoredFact, hide: (text: string) => string): StoredFact {
  const hideIn = (value: unknown): unknown => {
    if (typeof value === 'string') return hide(value);
    if (Array.isArray(value)) return value.map(hideIn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, hideIn(one)]));
  };
  // Only texts changed, and only within themselves: the shape is the fact's.
  return Object.fromEntries(
    Object.entries(fact).map(([field, value]) => [field, kept.has(field) ? value : hideIn(value)]),
  ) as StoredFact;
}

/** The withholding as the graph keeps it: it shows that a name is withheld, and not which. */
export function keepWithholding(
  { id, reason, by, when, mentions: [place] }: WithholdJudgement,
  facts: readonly StoredFact[],
  hide: (text: string) => string,
): Judgement {
  const fact = facts.find((one) => holdsAt(one, place)) ?? null;
  return {
    id,
    verdict: 'withhold',
    rule: null,
    by,
    when,
    reason: hide(reason),
    mentions: [
      {
        gazette: place.gazette,
        start: place.start,
        end: place.start + place.text.length,
        text: hide(place.text),
        fact: fact?.id ?? null,
      },
    ],
    kind: null,
    field: null,
    value: null,
    problem: fact ? null : 'no fact names anybody at this place any more; the name is hidden all the same',
    about: [],
  };
}
