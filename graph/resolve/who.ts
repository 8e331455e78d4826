/** Who is who in one jurisdiction: from a printed name, in its fact, to the thing it refers to. */

import { runTogether } from './abbreviations.ts';
import { issuerOf, numberKey, ownSignsOf } from './documents.ts';
import type { StoredFact } from './fact-ids.ts';
import type { IdentityJudgement } from './judgements/written.ts';
import { type Jurisdiction, levelWord, stemOf } from './jurisdictions.ts';
import { plain } from './names.ts';
import { type DecidedPersons, nobody, personsIn } from './persons.ts';
import { type PostName, postName, readPosition, withSeat } from './posts.ts';
import {
  type DocumentThing,
  documentThing,
  type NamedThing,
  namedThing,
  type PersonThing,
  type PostThing,
  postThing,
  type UnitThing,
  unitThing,
} from './things.ts';
import { notLevels } from './unit-words.ts';
import { readUnitName, seatOf, typeOf } from './units.ts';

export type Who = {
  unit: (printed: string) => UnitThing;
  /** Null where the name is doubted, no person's, or may be any of several namesakes'. */
  official: (printed: string, fact: StoredFact) => PersonThing | null;
  citizen: (printed: string, fact: StoredFact<'commendation'>) => PersonThing | null;
  /** How it was decided who bears which name. */
  decided: DecidedPersons;
  /** A post whose unit and name stand apart. */
  post: (unit: string | null, post: string) => PostThing;
  /** All posts that a position names, each with its unit's printed name. */
  position: (printed: string) => { post: PostThing; unit: string | null }[];
  document: (number: string) => DocumentThing;
  /** A document without a number goes by its title. */
  untitled: (fact: StoredFact<'document'>) => DocumentThing | null;
  named: (kind: 'Group' | 'Place', printed: string) => NamedThing;
};

/**
 * Reads names as one jurisdiction's facts use them. Pure: the same set of facts in any order says the same.
 * `joined` gives a unit's normal name the name that stands for it; `judgements` are people's on
 * persons; null: units alone are asked for, and nobody is anybody.
 */
export function whoIsWho(
  facts: readonly StoredFact[],
  home: Jurisdiction,
  joined: ReadonlyMap<string, string>,
  judgements: readonly IdentityJudgement[] | null,
): Who {
  const ownSigns = ownSignsOf(facts, home);
  const owners = printedOwners(facts, home);
  const units = new Map<string, UnitThing>();
  const known = new Set(joined.keys());
  const unit = (printed: string) => {
    const read = units.get(printed);
    if (read) return read;
    const { owner, normal, type } = readUnitName(printed, home);
    const whole = owner === home.code ? (joined.get(normal) ?? normal) : normal;
    const isMany = type === 'collective' || (owner === home.code && runTogether(whole, known) !== null);
    const thing = unitThing(
      owner,
      whole,
      isMany ? 'collective' : typeOf(whole),
      seatOf({ owner, normal }, home),
    );
    units.set(printed, thing);
    return thing;
  };
  const post = ({ unit: unitName, post: name }: PostName) =>
    postThing(home.code, postName(name), unitName === null ? null : unit(unitName));
  return {
    unit,
    ...(judgements === null ? nobody : personsIn(facts, home, (printed) => unit(printed).normal, judgements)),
    post: (unitName, name) => post(withSeat({ unit: unitName, post: postName(name) })),
    position: (printed) => readPosition(printed).map((name) => ({ post: post(name), unit: name.unit })),
    document: (number) => {
      const key = numberKey(number);
      return documentThing(owners.get(key) ?? issuerOf(number, home, ownSigns), key, number);
    },
    untitled: ({ title }) => (title === null ? null : documentThing(home.code, plain(title), null)),
    named: (kind, printed) => namedThing(kind, home.code, withoutHome(plain(printed), home)),
  };
}

/** Numbers that a gazette prints with their issuers tell whose they are. */
function printedOwners(facts: readonly StoredFact[], home: Jurisdiction): ReadonlyMap<string, string> {
  return new Map(
    facts.flatMap((fact) => {
      if (fact.kind !== 'document' || fact.number === null) return [];
      const [issuer] = fact.issuers;
      return issuer === undefined
        ? []
        : [[numberKey(fact.number), readUnitName(issuer, home).owner] as const];
    }),
  );
}

/** 泸溪县林长制工作委员会, 县林长制工作委员会 → 林长制工作委员会. */
function withoutHome(name: string, home: Jurisdiction): string {
  const front = [home.name, stemOf(home), levelWord(home) ?? ''].find(
    (one) => one !== '' && name.startsWith(one) && name.length >= one.length + 4 && !notLevels.test(name),
  );
  return front === undefined ? name : name.slice(front.length);
}
