/**
 * Who the mentions of persons are: one name is one official, except where evidence or people's judgements keep
 * mentions apart. Each decision yields to the ones before it: people's, the newest first; then what speaks
 * against; then what binds.
 */
import { groupBy } from './groups.ts';
import { clustersOf, type Decision } from './judgements/clusters.ts';
import type { PlacedJudgement } from './judgements/placing.ts';
import type { NameMention } from './name-mentions.ts';
import { bondsAmong, type Conflict, conflictsAmong } from './namesakes.ts';
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
  const conflicts = groupBy(group, ({ name }) => name);
  const numbers = new Map(group.map(({ key }, number) => [key, number]));
  const inGroup = (all: readonly NameMention[]) => all.flatMap(({ key }) => numbers.get(key) ?? []);
  const against = [...conflicts.values()].flatMap((named) => {
    const at = inGroup(named);
    return conflictsAmong(named).map((one) => ({ ...one, a: at[one.a] ?? 0, b: at[one.b] ?? 0 }));
  });
  if (against.length + placed.length === 0) return onePerson(group, home);

  const people = placed.map((one) => ({ ...one, decisions: decisionsOf(one, inGroup) }));
  const held = heldBack(placed, inGroup);
  const free = (decision: { a: number; b: number }) => !held.has(decision.a) && !held.has(decision.b);
  const first = [
    ...people.flatMap(({ decisions }) => decisions),
    ...against.filter(free).map(({ a, b }): Decision => ({ verdict: 'different', a, b })),
  ];
  const apart = clustersOf(group.length, first);
  const kept = first.filter(({ verdict }, at) => verdict === 'different' && apart.inForce[at]);
  const isDivided = (items: readonly number[]) =>
    kept.some(({ a, b }) => items.includes(a) && items.includes(b));

  // A unit in which both of two namesakes sit tells nothing of a third mention.
  const idle = new Set<string>();
  const bonds = [...conflicts.values()].flatMap((named) => {
    const at = inGroup(named);
    const trusted = at.filter((item) => !group[item]?.doubt && !held.has(item));
    const all = bondsAmong(named).map(({ items, unit }) => ({
      unit,
      items: items.flatMap((item) => at[item] ?? []).filter((item) => trusted.includes(item)),
    }));
    for (const { items, unit } of all) if (unit !== null && isDivided(items)) idle.add(unit);
    return isDivided(at)
      ? all.filter(({ unit, items }) => unit === null || !isDivided(items)).map(({ items }) => items)
      : [trusted];
  });
  const last = bonds.flatMap((items) =>
    items.slice(1).map((item, at): Decision => ({ verdict: 'same', a: items[at] ?? item, b: item })),
  );
  const clusters = clustersOf(group.length, [...first, ...last]);
  const anchored = new Set(kept.flatMap(({ a, b }) => [clusters.of(a), clusters.of(b)]));

  const whole = groupBy(
    [...group.keys()].filter((item) => !held.has(item)),
    clusters.of,
  );
  const of = (items: readonly number[]) => items.flatMap((item) => group[item] ?? []);
  const isSomebody = (root: number, items: readonly number[]) =>
    anchored.size === 0 ||
    anchored.has(root) ||
    of(items).some(({ units }) => units.length > 0 && !units.some((unit) => idle.has(unit)));
  const somebody = [...whole]
    .filter(([root, items]) => isSomebody(root, items))
    .map(([, items]) => of(items));
  const known = new Set(somebody.flat());
  const ends = new Set(kept.flatMap(({ a, b }) => of([a, b])));
  return {
    identities: named(somebody, ends, placed, home),
    undetermined: group.filter((mention) => !known.has(mention)),
    conflicts: against.flatMap(({ a, b, ...why }) => {
      const [one, other] = [group[a], group[b]];
      return one && other && clusters.of(a) !== clusters.of(b) && free({ a, b })
        ? [{ ...why, a: one, b: other }]
        : [];
    }),
    overruled: people
      .filter(({ decisions }) =>
        decisions.some((decision) => apart.inForce[first.indexOf(decision)] === false),
      )
      .map(({ judgement, mentions }) => ({ judgement, mentions })),
  };
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

/** A judgement as decisions about pairs; an unsure one decides nothing. */
function decisionsOf(
  { judgement: { verdict }, mentions }: PlacedJudgement,
  inGroup: (all: readonly NameMention[]) => number[],
): Decision[] {
  if (verdict === 'unsure') return [];
  const places = mentions.map(inGroup);
  // Mentions at one place are one person's in any case.
  const atOnePlace = places.flatMap((items) =>
    items.slice(1).map((item): Decision => ({ verdict: 'same', a: items[0] ?? item, b: item })),
  );
  const heads = places.flatMap(([head]) => (head === undefined ? [] : [head]));
  const pairs = heads.flatMap((a, at) =>
    heads.slice(at + 1, verdict === 'same' ? at + 2 : undefined).map((b): Decision => ({ verdict, a, b })),
  );
  return [...atOnePlace, ...pairs];
}

/** Mentions of which people are unsure, unless a later judgement is sure: all but the first of each judgement. */
function heldBack(
  placed: readonly PlacedJudgement[],
  inGroup: (all: readonly NameMention[]) => number[],
): ReadonlySet<number> {
  const held = new Set<number>();
  const sure = new Set<number>();
  for (const { judgement, mentions } of placed) {
    if (judgement.verdict !== 'unsure') for (const item of inGroup(mentions.flat())) sure.add(item);
    else for (const item of inGroup(mentions.slice(1).flat())) if (!sure.has(item)) held.add(item);
  }
  return held;
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
