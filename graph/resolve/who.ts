/** Who is who in one jurisdiction: from a printed name, in its fact, to the thing it refers to. */

import { joinShortForms } from './abbreviations.ts';
import { issuerOf, numberKey, ownSignsOf } from './documents.ts';
import type { StoredFact } from './fact-ids.ts';
import { type Jurisdiction, levelWord, rankOf, stemOf } from './jurisdictions.ts';
import { plain } from './names.ts';
import { type PostName, postName, readPosition, withSeat } from './posts.ts';
import {
  type DocumentThing,
  documentThing,
  type NamedThing,
  namedThing,
  officialThing,
  type PersonThing,
  type PostThing,
  personThing,
  postThing,
  type UnitThing,
  unitThing,
} from './things.ts';
import { readUnitName } from './units.ts';

export type Who = {
  unit: (printed: string) => UnitThing;
  /** Null where the fact flags the name as a slip: a slip makes no official of its own. */
  official: (printed: string, fact: StoredFact) => PersonThing | null;
  citizen: (printed: string, unit: string | null) => PersonThing;
  /** A post whose unit and name stand apart. */
  post: (unit: string | null, post: string) => PostThing;
  /** All posts that a position names, each with its unit's printed name. */
  position: (printed: string) => { post: PostThing; unit: string | null }[];
  document: (number: string) => DocumentThing;
  /** A document without a number goes by its title. */
  untitled: (fact: StoredFact<'document'>) => DocumentThing | null;
  named: (kind: 'Group' | 'Place', printed: string) => NamedThing;
};

/** Reads names as one jurisdiction's facts use them. Pure: the same set of facts in any order says the same. */
export function whoIsWho(facts: readonly StoredFact[], home: Jurisdiction): Who {
  const ownSigns = ownSignsOf(facts, home);
  const owners = printedOwners(facts, home);
  const joined = rankOf(home) === 0 ? joinShortForms(ownNormals(facts, home)) : new Map<string, string>();
  const unit = (printed: string) => {
    const { owner, normal, type } = readUnitName(printed, home);
    const whole = owner === home.code ? (joined.get(normal) ?? normal) : normal;
    return unitThing(owner, whole, whole === normal ? type : readUnitName(whole, home).type);
  };
  const post = ({ unit: unitName, post: name }: PostName) =>
    postThing(home.code, postName(name), unitName === null ? null : unit(unitName));
  return {
    unit,
    official: (printed, fact) => (isSlip(printed, fact) ? null : officialThing(home.code, plain(printed))),
    citizen: (printed, of) => personThing(home.code, plain(printed), of === null ? null : unit(of).normal),
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

/** The flag is the fact's: it means the name that its reason quotes, or the only person there is. */
function isSlip(name: string, fact: StoredFact): boolean {
  return fact.flags.some(
    ({ code, reason, suggestion }) =>
      code === 'suspected-slip' &&
      suggestion !== name &&
      (reason.includes(name) || ('person' in fact && fact.person === name)),
  );
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

/** Normal names of all units of the jurisdiction itself, collective ones apart. */
function ownNormals(facts: readonly StoredFact[], home: Jurisdiction): string[] {
  return facts
    .flatMap(unitNamesIn)
    .map((name) => readUnitName(name, home))
    .filter(({ owner, type }) => owner === home.code && type !== 'collective')
    .map(({ normal }) => normal);
}

function unitNamesIn(fact: StoredFact): string[] {
  const inPosition = (position: string | null) =>
    position === null ? [] : readPosition(position).flatMap(({ unit }) => unit ?? []);
  switch (fact.kind) {
    case 'document':
      return fact.issuers;
    case 'task':
      return fact.assignments.filter(({ type }) => type === 'unit').map(({ name }) => name);
    case 'member':
      return inPosition(fact.position);
    case 'portfolio':
      return [...fact.oversees, ...fact.liaises, ...fact.assists, ...inPosition(fact.position)];
    case 'liaison':
      return fact.units;
    case 'decision':
      return [...fact.lead_units, ...fact.support_units];
    case 'meeting':
      return fact.observers.flatMap(({ unit }) => unit ?? []);
    case 'commendation':
      return [fact.unit ?? [], fact.recipient_type === 'person' ? [] : fact.recipient].flat();
    case 'appointment':
    case 'member_unit':
    case 'group_office':
      return fact.unit === null ? [] : [fact.unit];
    case 'citation':
      return [];
  }
}

/** 泸溪县林长制工作委员会, 县林长制工作委员会 → 林长制工作委员会. */
function withoutHome(name: string, home: Jurisdiction): string {
  const front = [home.name, stemOf(home), levelWord(home) ?? ''].find(
    (one) => one !== '' && name.startsWith(one) && name.length >= one.length + 4,
  );
  return front === undefined ? name : name.slice(front.length);
}
