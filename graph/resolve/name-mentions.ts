/** Persons' names at their places, each with what its facts say of the bearer: unit, post, gender, list. */
import type { Flag } from '../facts.ts';
import type { StoredFact } from './fact-ids.ts';
import { mentionsOf, placeOf } from './mentions.ts';
import { plain } from './names.ts';
import { readPosition } from './posts.ts';

/** A printed unit's normal name: by what two printed names are compared. */
export type UnitOf = (printed: string) => string;

/** A post by its unit's normal name and its own. */
export type NamedPost = { unit: string; post: string };

/** A name at one place. Several facts may share it; what they say of its bearer stands together. */
export type NameMention = {
  key: string;
  gazette: string;
  start: number;
  end: number;
  /** As printed, and as it compares. */
  text: string;
  name: string;
  /** Printed as holding an office or charged with something, or as a citizen praised. */
  as: 'official' | 'citizen';
  facts: StoredFact[];
  units: string[];
  posts: NamedPost[];
  gender: 'f' | 'm' | null;
  /** The flag that doubts the name itself. */
  doubt: Flag | null;
};

/** What says which mention a fact's name is. */
export const mentionKey = (fact: StoredFact, name: string) => `${fact.id} ${plain(name)}`;

/** All names of persons, in the order of their keys, and by fact and name the key of the mention. */
export function nameMentionsIn(
  facts: readonly StoredFact[],
  unitOf: UnitOf,
): { mentions: NameMention[]; keys: ReadonlyMap<string, string> } {
  const mentions = new Map<string, NameMention>();
  const keys = new Map<string, string>();
  for (const fact of facts) {
    for (const { text, start, end, as } of namesIn(fact)) {
      const name = plain(text);
      if (!isPersonName(name)) continue;
      const said = saidOf(text, fact, unitOf);
      // Rows of one list may share a span: then their units alone tell two of one name apart.
      const apart = fact.kind === 'member' || fact.kind === 'commendation' ? said.units.join(',') : '';
      const key = `${fact.gazette} ${String(start).padStart(8, '0')} ${name} ${as} ${apart}`;
      keys.set(mentionKey(fact, text), key);
      const known = mentions.get(key);
      if (known) addTo(known, fact, said);
      else
        mentions.set(key, { key, gazette: fact.gazette, start, end, text, name, as, facts: [fact], ...said });
    }
  }
  return { mentions: [...mentions.values()].sort((a, b) => (a.key < b.key ? -1 : 1)), keys };
}

type Said = Pick<NameMention, 'units' | 'posts' | 'gender' | 'doubt'>;

function addTo(mention: NameMention, fact: StoredFact, said: Said): void {
  mention.facts.push(fact);
  mention.units = [...new Set([...mention.units, ...said.units])].sort();
  mention.posts.push(...said.posts);
  mention.gender ??= said.gender;
  // One fact that takes the name as it stands is no reason to trust it: the doubt is about the text.
  mention.doubt ??= said.doubt;
}

type Named = { text: string; start: number; end: number; as: NameMention['as'] };

/** The names of persons in a fact's fields; a task's stand among its parties. */
function namesIn(fact: StoredFact): Named[] {
  if (fact.kind === 'task') {
    return fact.assignments
      .filter(({ type }) => type === 'person')
      .map(({ name }) => ({ text: name, ...placeOf(name, fact), as: 'official' }));
  }
  return mentionsOf(fact).flatMap(({ text, start, end, of }): Named[] =>
    of === 'Official' || of === 'Person'
      ? [{ text, start, end, as: of === 'Person' ? 'citizen' : 'official' }]
      : [],
  );
}

function saidOf(text: string, fact: StoredFact, unitOf: UnitOf): Said {
  const doubt = doubtOf(text, fact);
  if (!isBearer(text, fact))
    return { units: observersUnits(text, fact, unitOf), posts: [], gender: null, doubt };
  const gender = 'gender' in fact ? (fact.gender ?? null) : null;
  const posts = postsBeside(fact, unitOf);
  const units =
    fact.kind === 'commendation'
      ? [fact.unit].flatMap((unit) => (unit === null ? [] : [unitOf(unit)]))
      : unitsBeside(fact, unitOf);
  return { units: [...new Set(units)].sort(), posts, gender, doubt };
}

const isBearer = (text: string, fact: StoredFact) =>
  ('person' in fact && fact.person === text) || (fact.kind === 'commendation' && fact.recipient === text);

/** 列席: 甲某（县财政局） names its observers with their units. */
const observersUnits = (text: string, fact: StoredFact, unitOf: UnitOf): string[] =>
  fact.kind === 'meeting'
    ? fact.observers.flatMap(({ person, unit }) => (person === text && unit !== null ? [unitOf(unit)] : []))
    : [];

/** The units that a row prints beside its person, by their normal names. */
export function unitsBeside(fact: StoredFact, unitOf: UnitOf): string[] {
  if (fact.kind === 'appointment') return fact.unit === null ? [] : [unitOf(fact.unit)];
  return positionsIn(fact).flatMap(({ unit }) => (unit === null ? [] : [unitOf(unit)]));
}

function postsBeside(fact: StoredFact, unitOf: UnitOf): NamedPost[] {
  const posts =
    fact.kind === 'appointment' && fact.post !== null
      ? [{ unit: fact.unit, post: plain(fact.post) }]
      : positionsIn(fact);
  return posts.flatMap(({ unit, post }) => (unit === null ? [] : [{ unit: unitOf(unit), post }]));
}

const positionsIn = (fact: StoredFact) =>
  (fact.kind === 'member' || fact.kind === 'portfolio') && fact.position !== null
    ? readPosition(fact.position)
    : [];

/** Two to four characters, or a name with a dot: 各牵头县级领导 among the leaders is no person. */
const isPersonName = (name: string) =>
  /^(?:\p{Script=Han}{2,4}|\p{Script=Han}+·[\p{Script=Han}·]+)$/u.test(name) &&
  !/^(?:各|相关|有关)/u.test(name);

/** A flag is its fact's, and its reason quotes the name that it means. */
const doubtOf = (name: string, { flags }: StoredFact): Flag | null =>
  flags.find(
    ({ code, reason, suggestion }) =>
      (code === 'suspected-slip' || code === 'unlikely-name') && suggestion !== name && reason.includes(name),
  ) ?? null;
