/** From the references to one thing to its properties. Counts and names follow from evidence alone. */
import type { NodeKind, NodeOf } from '../ontology-types.ts';
import { numberKey } from './documents.ts';
import type { StoredFact } from './fact-ids.ts';
import { forceOf } from './force.ts';
import { groupBy } from './groups.ts';
import type { Moment } from './intervals.ts';
import { nameKeys, personKeys, pinyinOfName, pinyinOfPerson, plain } from './names.ts';
import type { Reference } from './references.ts';
import type { DocumentThing, PersonThing, PostThing, Thing, UnitThing } from './things.ts';

/** Kinds that a derivation writes, besides the jurisdiction's own node. */
type Written<K extends NodeKind> = Omit<NodeOf<K>, 'id' | 'derivedBy' | 'jurisdiction'>;

/** A derived node. `properties` null: it belongs to a higher jurisdiction, which alone writes them. */
export type DerivedNode = {
  id: string;
  kind: NodeKind;
  owner: string;
  properties: Record<string, unknown> | null;
};

/** When a fact says what it says; of what a document does to another, when that takes effect. */
export type WhenOf = (fact: StoredFact) => Moment;

/** The node of a thing, from all references to it. */
export function nodeOf(thing: Thing, references: readonly Reference[], whenOf: WhenOf): DerivedNode {
  const properties = propertiesOf(thing, references, whenOf);
  return { id: thing.id, kind: thing.kind, owner: thing.owner, properties };
}

function propertiesOf(
  thing: Thing,
  references: readonly Reference[],
  whenOf: WhenOf,
): Record<string, unknown> {
  switch (thing.kind) {
    case 'Official':
    case 'Person':
      return person(thing, references);
    case 'Unit':
      return unit(thing, references, whenOf);
    case 'Post':
      return post(thing);
    case 'Document':
      return document(thing, references, whenOf);
    case 'Group':
    case 'Place':
      return { name: thing.name, ...nameKeys(thing.name) };
  }
}

function person({ name }: PersonThing, references: readonly Reference[]): Written<'Person'> {
  const genders = references.flatMap(({ fact, text }) => genderIn(fact, text) ?? []).sort();
  const [gender] = genders;
  return {
    name,
    pinyin: pinyinOfPerson(name),
    ...personKeys(name),
    ...(gender === undefined ? {} : { gender }),
    ...countsOf(references),
  };
}

function genderIn(fact: StoredFact, name: string): 'f' | 'm' | undefined {
  if (!('gender' in fact)) return undefined;
  const named = fact.kind === 'commendation' ? fact.recipient : fact.person;
  return named === name ? fact.gender : undefined;
}

function unit(
  { normal, type, seat }: UnitThing,
  references: readonly Reference[],
  whenOf: WhenOf,
): Written<'Unit'> {
  const names = byFrequency(references.map(({ text }) => plain(text)));
  const [name = normal] = names;
  const uses = groupBy(references, ({ text }) => plain(text));
  const seen = (bound: keyof Moment, pick: 0 | -1) =>
    names.map(
      (one) =>
        (uses.get(one) ?? [])
          .flatMap(({ fact }) => whenOf(fact)[bound] ?? [])
          .sort()
          .at(pick) ?? '',
    );
  return {
    name,
    names,
    namesFirstSeen: seen('earliest', 0),
    namesLastSeen: seen('latest', -1),
    seat,
    pinyin: pinyinOfName(name),
    ...nameKeys(name),
    type,
    ...countsOf(references),
  };
}

function post({ name, unit: of }: PostThing): Written<'Post'> {
  const unitName = of?.normal ?? null;
  return { name, unit: of?.id ?? null, unitName, fullName: `${unitName ?? ''}${name}`, ...nameKeys(name) };
}

/** Of several printings the first that states a field decides; a document nobody prints is known by citation. */
function document(
  { number, key }: DocumentThing,
  references: readonly Reference[],
  whenOf: WhenOf,
): Written<'Document'> {
  const facts = references.map(({ fact }) => fact);
  const printings = facts
    .filter((fact) => fact.kind === 'document')
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const first = <T>(of: (printing: StoredFact<'document'>) => T | null): T | null =>
    printings.map(of).find((value) => value !== null) ?? null;
  const date = first((printing) => printing.date);
  const in_force_from = first((printing) => printing.in_force_from);
  const valid_until = first((printing) => printing.valid_until);
  const deeds = facts.flatMap((fact) =>
    fact.kind === 'citation' && numberKey(fact.target) === key
      ? [{ relation: fact.relation, when: whenOf(fact) }]
      : [],
  );
  return {
    number: first((printing) => printing.number) ?? number,
    numberKey: key,
    title: first(({ title }) => title),
    issuers: first(({ issuers }) => (issuers.length > 0 ? issuers : null)) ?? [],
    date,
    record: first(({ record }) => record),
    in_force_from,
    valid_until,
    citedOnly: facts.every((fact) => fact.kind === 'citation' && fact.document !== number),
    ...forceOf({ date, from: in_force_from, until: valid_until }, deeds),
  };
}

/** In how many places the thing is named, and how many tasks it leads. */
function countsOf(references: readonly Reference[]): { mentions: number; tasksLed: number } {
  const places = new Set(references.map(({ from, fact }) => from ?? `${fact.id} implied`));
  const led = new Set(references.filter(({ role }) => role === 'lead').map(({ fact }) => fact.id));
  return { mentions: places.size, tasksLed: led.size };
}

/** Most frequent first; of equals the longer, then by code point. */
function byFrequency(names: readonly string[]): string[] {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times.entries()]
    .sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
    .map(([name]) => name);
}
