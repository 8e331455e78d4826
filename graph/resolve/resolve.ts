/** Every name of one jurisdiction's facts, resolved: who is who, and which name refers to what. */
import { joinShortForms } from './abbreviations.ts';
import type { StoredFact } from './fact-ids.ts';
import type { Judgement } from './judgements/judgement.ts';
import { judgementsOnPersons, keepIdentity } from './judgements/on-persons.ts';
import { judgeJoins, judgementsOnUnits, placedOnUnits } from './judgements/on-units.ts';
import { type IdentityJudgement, newestFirst } from './judgements/written.ts';
import { type Jurisdiction, rankOf } from './jurisdictions.ts';
import { type Reference, referencesOf } from './references.ts';
import { type Who, whoIsWho } from './who.ts';

export type Resolved = {
  who: Who;
  references: Reference[];
  /** The rules' and people's, on persons and units, in the order of their ids. */
  judgements: Judgement[];
};

/**
 * Reads the facts twice: each name by itself first, then with the short forms joined that the first reading
 * found. Things of a higher jurisdiction are named by many counties, none of which sees the others' names, so
 * theirs go by what each name says alone. `judgements` are people's on who is who.
 */
export function resolve(
  facts: readonly StoredFact[],
  home: Jurisdiction,
  judgements: readonly IdentityJudgement[] = [],
): Resolved {
  const people = newestFirst(judgements);
  const onUnits = placedOnUnits(people, facts, home);
  const joined = judgeJoins(rankOf(home) > 0 ? new Map() : shortFormsIn(facts, home), onUnits);
  const who = whoIsWho(facts, home, joined, people);
  const references = referencesOf(facts, who);
  const placed = new Set([
    ...onUnits.map(({ judgement }) => judgement.id),
    ...who.decided.placed.map(({ judgement }) => judgement.id),
  ]);
  return {
    who,
    references,
    judgements: [
      ...judgementsOnPersons(who.decided),
      ...judgementsOnUnits(joined, onUnits, references, home),
      ...people.filter(({ id }) => !placed.has(id)).map(unplaced),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function shortFormsIn(facts: readonly StoredFact[], home: Jurisdiction): ReadonlyMap<string, string> {
  const alone = whoIsWho(facts, home, new Map(), null);
  const normals = referencesOf(facts, alone).flatMap(({ thing }) =>
    thing.kind === 'Unit' && thing.owner === home.code && thing.type !== 'collective' ? [thing.normal] : [],
  );
  return joinShortForms(normals);
}

/** Reported, never silently ignored: one of its places holds no such name. */
const unplaced = (judgement: IdentityJudgement): Judgement =>
  keepIdentity(judgement, {
    mentions: judgement.mentions.map(({ gazette, start, text }) => ({
      gazette,
      start,
      end: start + text.length,
      text,
      fact: null,
    })),
    about: [],
    problem:
      'not all its places hold a name of a person or a unit of this jurisdiction; nobody is joined across jurisdictions',
  });
