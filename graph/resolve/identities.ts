/**
 * Who the mentions of persons are: one name is one official, except where evidence or people's judgements keep
 * mentions apart. Each decision yields to the ones before it: people's, the newest first; then what speaks
 * against; then what binds.
 */
import { groupBy } from './groups.ts';
import { clustersOf, type Decision } from './judgements/clusters.ts';
import type { PlacedJudgement } from './judgements/placing.ts';
import { bondsIn, conflictsIn, decisionsOf, heldBack, type Numbered, numbered } from './name-decisions.ts';
import type { NameMention } from './name-mentions.ts';
import type { Conflict } from './namesakes.ts';
import { officialThing, type PersonThing, personThing } from './things.ts';

/** One person and all mentions that are decided to be theirs. */
export type Identity = { thing: PersonThing; mentions: NameMention[] };

/** What is known of one name, or of several that people judged to be one person's. */
export type NameGroup = {
  identities: Identity[];
  /** Mentions that may be any one's of those: no evidence says whose. */
  undetermined: NameMention[];
  /** What keeps them apart, in force. */
  conflicts: (Omit<Conflict, 'a' | 'b'> & { a: NameMention; b: NameMention })[];
  /** People's judgements that a later one, or another of the same day, holds against. */
  overruled: PlacedJudgement[];
};

/** All names that stand for somebody, doubted ones only where people judged whose they are. */
export function identitiesIn(
  mentions: readonly NameMention[],
  placed: readonly PlacedJudgement[],
  home: string,
): NameGroup[] {
  const judged = new Set(
    placed.flatMap(({ judgement, mentions: all }) =>
      all.flat().flatMap(({ key, doubt }) => (doubt && judgement.verdict !== 'same' ? [] : [key])),
    ),
  );
  const standing = mentions.filter(({ key, as, doubt }) => judged.has(key) || (as === 'official' && !doubt));
  const nameOf = namesJoined(placed);
  const groups = groupBy(standing, ({ name }) => nameOf.get(name) ?? name);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => {
      const keys = new Set(group.map(({ key }) => key));
      const own = placed.filter(({ mentions: all }) => all.flat().some(({ key }) => keys.has(key)));
      return groupOf(group, own, home);
    });
}

/** Names that a judgement joins go by the least of them, until it is known who they are. */
function namesJoined(placed: readonly PlacedJudgement[]): ReadonlyMap<string, string> {
  const joins = placed.map(({ mentions }) => mentions.flat().map(({ name }) => name));
  const names = [...new Set(joins.flat())].sort();
  const pairs = joins.flatMap((all) =>
    all
      .slice(1)
      .map(
        (name): Decision => ({ verdict: 'same', a: names.indexOf(all[0] ?? name), b: names.indexOf(name) }),
      ),
  );
  const clusters = clustersOf(names.length, pairs);
  return new Map(names.map((name, at) => [name, names[clusters.of(at)] ?? name]));
}

function groupOf(group: readonly NameMention[], placed: readonly PlacedJudgement[], home: string): NameGroup {
  const all = numbered(group);
  const against = conflictsIn(all);
  if (against.length + placed.length === 0) return onePerson(group, home);

  const held = heldBack(placed, all);
  const free = against.filter(({ a, b }) => !held.has(a) && !held.has(b));
  const people = placed.map((one) => ({ ...one, decisions: decisionsOf(one, all) }));
  const first = [
    ...people.flatMap(({ decisions }) => decisions),
    ...free.map(({ a, b }): Decision => ({ verdict: 'different', a, b })),
  ];
  const apart = clustersOf(group.length, first);
  const kept = first.filter(({ verdict }, at) => verdict === 'different' && apart.inForce[at]);
  const { bonds, idle } = bondsIn(all, kept, held);
  const clusters = clustersOf(group.length, [...first, ...bonds]);

  const persons = personsAmong(all, clusters.of, { kept, held, idle });
  const known = new Set(persons.flat());
  const ends = new Set(kept.flatMap(({ a, b }) => mentionsAt(group, [a, b])));
  const isOverruled = (decision: Decision) => apart.inForce[first.indexOf(decision)] === false;
  return {
    identities: named(persons, ends, placed, home),
    undetermined: group.filter((mention) => !known.has(mention)),
    conflicts: free.flatMap(({ a, b, ...why }) => {
      const [one, other] = [group[a], group[b]];
      return one && other && clusters.of(a) !== clusters.of(b) ? [{ ...why, a: one, b: other }] : [];
    }),
    overruled: people
      .filter(({ decisions }) => decisions.some(isOverruled))
      .map(({ judgement, mentions }) => ({ judgement, mentions })),
  };
}

const mentionsAt = (group: readonly NameMention[], numbers: readonly number[]) =>
  numbers.flatMap((number) => group[number] ?? []);

/**
 * The clusters that are somebody: any, where nothing keeps mentions apart; else those that something keeps apart,
 * and those that a unit tells of.
 */
function personsAmong(
  { group }: Numbered,
  clusterOf: (item: number) => number,
  decided: { kept: readonly Decision[]; held: ReadonlySet<number>; idle: ReadonlySet<string> },
): NameMention[][] {
  const { kept, held, idle } = decided;
  const anchored = new Set(kept.flatMap(({ a, b }) => [clusterOf(a), clusterOf(b)]));
  const tells = ({ units }: NameMention) => units.length > 0 && !units.some((unit) => idle.has(unit));
  const clusters = groupBy(
    [...group.keys()].filter((item) => !held.has(item)),
    clusterOf,
  );
  return [...clusters]
    .map(([root, items]) => ({ root, mentions: mentionsAt(group, items) }))
    .filter(({ root, mentions }) => anchored.size === 0 || anchored.has(root) || mentions.some(tells))
    .map(({ mentions }) => mentions);
}

function onePerson(group: readonly NameMention[], home: string): NameGroup {
  const [first] = group;
  const thing = officialThing(home, first?.name ?? '', null);
  return {
    identities: first ? [{ thing, mentions: [...group] }] : [],
    undetermined: [],
    conflicts: [],
    overruled: [],
  };
}

/** Persons by name; where several bear one, each goes by what tells it apart. */
function named(
  persons: readonly NameMention[][],
  ends: ReadonlySet<NameMention>,
  placed: readonly PlacedJudgement[],
  home: string,
): Identity[] {
  const all = persons.map((mentions) => ({ mentions, name: nameOf(mentions, placed) }));
  return all.map(({ mentions, name }) => {
    const others = all
      .filter((one) => one.name === name && one.mentions !== mentions)
      .map((one) => one.mentions);
    const sign = others.length === 0 ? null : signOf(mentions, others, ends);
    const isOfficial = mentions.some(({ as }) => as === 'official');
    const unit = sign ?? (isOfficial ? null : (mentions[0]?.units[0] ?? null));
    return { thing: (isOfficial ? officialThing : personThing)(home, name, unit), mentions };
  });
}

/** Of several names the one that the judgement which joins them puts first. */
function nameOf(mentions: readonly NameMention[], placed: readonly PlacedJudgement[]): string {
  const own = new Set(mentions.map(({ key }) => key));
  const joining = placed
    .filter(
      ({ judgement, mentions: all }) =>
        judgement.verdict === 'same' && all.flat().every(({ key }) => own.has(key)),
    )
    .toSorted((a, b) => (a.judgement.id < b.judgement.id ? -1 : 1));
  return joining[0]?.mentions[0]?.[0]?.name ?? mentions[0]?.name ?? '';
}

/** What tells one of several namesakes apart: a unit that no other has, else the gender, else a place. */
function signOf(
  mentions: readonly NameMention[],
  others: readonly (readonly NameMention[])[],
  ends: ReadonlySet<NameMention>,
): string {
  const units = (all: readonly NameMention[]) => all.flatMap((one) => one.units).sort();
  const taken = new Set(others.flatMap(units));
  const own = [...units(mentions.filter((one) => ends.has(one))), ...units(mentions)].find(
    (unit) => !taken.has(unit),
  );
  if (own !== undefined) return own;
  const gender = mentions.find((one) => one.gender !== null)?.gender;
  const isShared = others.some((all) => all.some((one) => one.gender === gender));
  const [first] = mentions;
  return gender && !isShared ? gender : `${first?.gazette}-${first?.start}`;
}
