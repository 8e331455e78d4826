/**
 * The mentions of one name, or of several that people joined, by number, and the decisions about pairs of them:
 * what people judged, what speaks against one bearer, and what binds to one.
 */
import { groupBy } from './groups.ts';
import type { Decision } from './judgements/clusters.ts';
import type { PlacedJudgement } from './judgements/placing.ts';
import type { NameMention } from './name-mentions.ts';
import { bondsAmong, type Conflict, conflictsAmong } from './namesakes.ts';

/** Mentions by number: their place in the group. `byName`: the mentions of each name, and their numbers. */
export type Numbered = {
  group: readonly NameMention[];
  numbersOf: (mentions: readonly NameMention[]) => number[];
  byName: { mentions: NameMention[]; numbers: number[] }[];
};

export function numbered(group: readonly NameMention[]): Numbered {
  const byKey = new Map(group.map(({ key }, number) => [key, number]));
  const numbersOf = (mentions: readonly NameMention[]) => mentions.flatMap(({ key }) => byKey.get(key) ?? []);
  const names = groupBy(group, ({ name }) => name);
  const byName = [...names.values()].map((mentions) => ({ mentions, numbers: numbersOf(mentions) }));
  return { group, numbersOf, byName };
}

/** What the gazettes say against one bearer of a name. */
export const conflictsIn = ({ byName }: Numbered): Conflict[] =>
  byName.flatMap(({ mentions, numbers }) =>
    conflictsAmong(mentions).map((one) => ({ ...one, a: numbers[one.a] ?? 0, b: numbers[one.b] ?? 0 })),
  );

/**
 * What binds mentions to one person, where `kept` holds them apart in part: all of a name that is not divided,
 * else those of one unit. `idle`: a unit in which both of two namesakes sit tells nothing of a third mention.
 */
export function bondsIn(
  { group, byName }: Numbered,
  kept: readonly Decision[],
  held: ReadonlySet<number>,
): { bonds: Decision[]; idle: ReadonlySet<string> } {
  const isDivided = (items: readonly number[]) =>
    kept.some(({ a, b }) => items.includes(a) && items.includes(b));
  const idle = new Set<string>();
  const bound = byName.flatMap(({ mentions, numbers }) => {
    const trusted = numbers.filter((item) => !group[item]?.doubt && !held.has(item));
    const all = bondsAmong(mentions).map(({ items, unit }) => ({
      unit,
      items: items.flatMap((item) => numbers[item] ?? []).filter((item) => trusted.includes(item)),
    }));
    for (const { items, unit } of all) if (unit !== null && isDivided(items)) idle.add(unit);
    return isDivided(numbers)
      ? all.filter(({ unit, items }) => unit === null || !isDivided(items)).map(({ items }) => items)
      : [trusted];
  });
  const bonds = bound.flatMap((items) =>
    items.slice(1).map((item, at): Decision => ({ verdict: 'same', a: items[at] ?? item, b: item })),
  );
  return { bonds, idle };
}

/** A judgement as decisions about pairs; an unsure one decides nothing. */
export function decisionsOf(
  { judgement: { verdict }, mentions }: PlacedJudgement,
  { numbersOf }: Numbered,
): Decision[] {
  if (verdict === 'unsure') return [];
  const places = mentions.map(numbersOf);
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
export function heldBack(placed: readonly PlacedJudgement[], { numbersOf }: Numbered): ReadonlySet<number> {
  const held = new Set<number>();
  const sure = new Set<number>();
  for (const { judgement, mentions } of placed) {
    if (judgement.verdict !== 'unsure') for (const item of numbersOf(mentions.flat())) sure.add(item);
    else for (const item of numbersOf(mentions.slice(1).flat())) if (!sure.has(item)) held.add(item);
  }
  return held;
}
