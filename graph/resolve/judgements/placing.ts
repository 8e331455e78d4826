/** Which names people's judgements on who is who mean, found by their places. */
import type { StoredFact } from '../fact-ids.ts';
import { mentionsOf } from '../mentions.ts';
import type { NameMention } from '../name-mentions.ts';
import { plain } from '../names.ts';
import { holdsAt } from './places.ts';
import type { IdentityJudgement, Place } from './written.ts';

/** A judgement on persons: for each of its places the mentions there, the first place first. */
export type PlacedJudgement = { judgement: IdentityJudgement; mentions: NameMention[][] };

/** The judgements whose every place holds a person's name. */
export function placedOnPersons(
  judgements: readonly IdentityJudgement[],
  mentions: readonly NameMention[],
): PlacedJudgement[] {
  return judgements.flatMap((judgement): PlacedJudgement[] => {
    const found = judgement.mentions.map((place) => mentionsAt(place, mentions));
    return found.every(({ length }) => length > 0) ? [{ judgement, mentions: found }] : [];
  });
}

/** The mentions at that offset; where a better reader took another of the name's places, those of facts that hold this one. */
function mentionsAt(place: Place, mentions: readonly NameMention[]): NameMention[] {
  const named = mentions.filter(
    ({ gazette, name }) => gazette === place.gazette && name === plain(place.text),
  );
  const exact = named.filter(({ start }) => start === place.start);
  return exact.length > 0 ? exact : named.filter(({ facts }) => facts.some((fact) => holdsAt(fact, place)));
}

/** A unit's printed name at each place of a judgement; null where a place holds no unit's name. */
export function unitsMeant({ mentions }: IdentityJudgement, facts: readonly StoredFact[]): string[] | null {
  const found = mentions.map((place) =>
    facts
      .filter((fact) => holdsAt(fact, place))
      .flatMap(unitNamesIn)
      .find((name) => plain(name) === plain(place.text)),
  );
  return found.every((name) => name !== undefined) ? found.filter((name) => name !== undefined) : null;
}

const unitNamesIn = (fact: StoredFact): string[] => [
  ...mentionsOf(fact).flatMap(({ text, of }) => (of === 'Unit' ? [text] : [])),
  ...(fact.kind === 'task'
    ? fact.assignments.flatMap(({ name, type }) => (type === 'unit' ? [name] : []))
    : []),
];
