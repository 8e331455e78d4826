/** Persons: who is an official, who only a commended citizen, and which name is nobody's. */
import type { StoredFact } from './fact-ids.ts';
import type { Jurisdiction } from './jurisdictions.ts';
import { plain } from './names.ts';
import { namesakesIn, unitsBeside } from './namesakes.ts';
import { officialThing, type PersonThing, personThing } from './things.ts';

export type Persons = {
  /** Null where the fact flags the name as a slip: a slip makes no official of its own. */
  official: (printed: string, fact: StoredFact) => PersonThing | null;
  citizen: (printed: string, unit: string | null) => PersonThing;
};

/** Reads the names of one jurisdiction's persons. `unitOf`: a printed unit's normal name. */
export function personsIn(
  facts: readonly StoredFact[],
  home: Jurisdiction,
  unitOf: (printed: string) => string,
): Persons {
  const namesakes = namesakesIn(facts, unitOf);
  const inOffice = new Set(
    facts.flatMap((fact) =>
      'person' in fact && fact.person !== null
        ? unitsBeside(fact, unitOf).map((unit) => `${plain(fact.person ?? '')} ${unit}`)
        : [],
    ),
  );
  const officialOf = (name: string, unit: string | null) =>
    officialThing(home.code, name, namesakes.has(name) ? unit : null);
  return {
    official: (printed, fact) => {
      const name = plain(printed);
      if (isDoubted(printed, fact) || !isPersonName(name)) return null;
      const [unit = null] = 'person' in fact && fact.person === printed ? unitsBeside(fact, unitOf) : [];
      return officialOf(name, unit);
    },
    citizen: (printed, of) => {
      const name = plain(printed);
      const unit = of === null ? null : unitOf(of);
      // An official of that very unit is praised in office; any other of the name may be somebody else.
      if (unit !== null && inOffice.has(`${name} ${unit}`)) return officialOf(name, unit);
      return personThing(home.code, name, unit);
    },
  };
}

/** Two to four characters, or a name with a dot: 各牵头县级领导 among the leaders is no person. */
const isPersonName = (name: string) =>
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+·[\p{Script=Han}·]+)$/u.test(name) &&
  !/^(?:各|相关|有关)/u.test(name);

/** A flag is its fact's, and its reason quotes the name that it means. */
const isDoubted = (name: string, { flags }: StoredFact) =>
  flags.some(
    ({ code, reason, suggestion }) =>
      (code === 'suspected-slip' || code === 'unlikely-name') && suggestion !== name && reason.includes(name),
  );
