/** Persons: who is an official, who only a commended citizen, and which name is nobody's. */
import type { StoredFact } from './fact-ids.ts';
import { type Identity, identitiesIn, type NameGroup } from './identities.ts';
import { type PlacedJudgement, placedOnPersons } from './judgements/placing.ts';
import type { IdentityJudgement } from './judgements/written.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import { mentionKey, type NameMention, nameMentionsIn, type UnitOf } from './name-mentions.ts';
import { plain } from './names.ts';
import { type PersonThing, personThing } from './things.ts';

export type Persons = {
  /** Null where the name is doubted, no person's, or may be any of several namesakes'. */
  official: (printed: string, fact: StoredFact) => PersonThing | null;
  /** A commended person, whose unit stands beside the name; null as for officials. */
  citizen: (printed: string, fact: StoredFact<'commendation'>) => PersonThing | null;
  /** How it was decided. */
  decided: DecidedPersons;
};

export type DecidedPersons = {
  groups: NameGroup[];
  /** Mentions that are nobody's for a doubt of theirs. */
  doubted: NameMention[];
  /** Commended people whom nothing but their unit tells apart. */
  commended: Identity[];
  /** People's judgements that found their places. */
  placed: PlacedJudgement[];
};

/** Reads the names of one jurisdiction's persons. `judgements`: people's, the newest first. */
export function personsIn(
  facts: readonly StoredFact[],
  home: Jurisdiction,
  unitOf: UnitOf,
  judgements: readonly IdentityJudgement[],
): Persons {
  const { mentions, keys } = nameMentionsIn(facts, unitOf);
  const placed = placedOnPersons(judgements, mentions);
  const groups = identitiesIn(mentions, placed, home.code);
  const things = new Map<string, PersonThing>();
  const undetermined = new Set<string>();
  const inOffice = new Map<string, PersonThing>();
  for (const group of groups) {
    for (const { key } of group.undetermined) undetermined.add(key);
    for (const { thing, mentions: all } of group.identities) {
      for (const { key, name, units, facts: said } of all) {
        things.set(key, thing);
        if (said.some((fact) => 'person' in fact))
          for (const unit of units) inOffice.set(`${name} ${unit}`, thing);
      }
    }
  }
  const thingOf = (printed: string, fact: StoredFact) =>
    things.get(keys.get(mentionKey(fact, printed)) ?? '') ?? null;
  const citizen = (printed: string, fact: StoredFact<'commendation'>) => {
    const known = thingOf(printed, fact);
    if (known || undetermined.has(keys.get(mentionKey(fact, printed)) ?? '')) return known;
    const name = plain(printed);
    const unit = fact.unit === null ? null : unitOf(fact.unit);
    // An official of that very unit is praised in office; any other of the name may be somebody else.
    const official = unit === null ? undefined : inOffice.get(`${name} ${unit}`);
    return official ?? personThing(home.code, name, unit);
  };
  return {
    official: thingOf,
    citizen,
    decided: {
      groups,
      placed,
      commended: mentions.flatMap((mention) => {
        const [fact] = mention.facts;
        if (mention.as !== 'citizen' || things.has(mention.key) || fact?.kind !== 'commendation') return [];
        const thing = citizen(mention.text, fact);
        return thing ? [{ thing, mentions: [mention] }] : [];
      }),
      doubted: mentions.filter(({ key, doubt }) => doubt && !things.has(key)),
    },
  };
}

/** Where persons are not asked for. */
export const nobody: Persons = {
  official: () => null,
  citizen: () => null,
  decided: { groups: [], doubted: [], commended: [], placed: [] },
};
