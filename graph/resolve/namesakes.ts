/**
 * What speaks for and against two mentions of one name being one official. Within a jurisdiction they are one
 * unless the evidence speaks against it: two units in one list, two genders, posts that exclude each other.
 */
import { exclusion } from './exclusive-posts.ts';
import type { StoredFact } from './fact-ids.ts';
import { groupBy } from './groups.ts';
import type { NameMention } from './name-mentions.ts';

/** Two of the mentions, by their numbers, and the rule that keeps them apart, with its reason in words. */
export type Conflict = { a: number; b: number; rule: string; reason: string };
/** Mentions, by their numbers, that are one official wherever no conflict says otherwise. */
export type Bond = { items: number[]; unit: string | null };

/** Pairs of mentions of one name that cannot be one official, in the order of the mentions. */
export function conflictsAmong(mentions: readonly NameMention[]): Conflict[] {
  const items = mentions.map((mention, item) => ({ mention, item }));
  const within = (keysOf: (fact: StoredFact) => string | null) => [
    ...groupBy(
      items.flatMap((one) =>
        [...new Set(one.mention.facts.flatMap((fact) => keysOf(fact) ?? []))].map((key) => ({ key, ...one })),
      ),
      ({ key }) => key,
    ).values(),
  ];
  const found = [
    ...within(listOf).flatMap((list) => pairsIn(list, twoUnits)),
    ...pairsIn(
      items.filter(({ mention }) => mention.gender !== null),
      twoGenders,
    ),
    ...within(timeOf).flatMap((time) => pairsIn(time, twoPowers)),
  ];
  // Of several reasons for one pair the first stands for all.
  return [...new Map(found.toReversed().map((one) => [`${one.a} ${one.b}`, one])).values()].sort(
    (one, other) => one.a - other.a || one.b - other.b,
  );
}

type Numbered = { mention: NameMention; item: number };
type Found = { rule: string; reason: string } | null;

const pairsIn = (
  all: readonly Numbered[],
  judge: (one: NameMention, other: NameMention) => Found,
): Conflict[] =>
  all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): Conflict[] => {
      const found = judge(one.mention, other.mention);
      return found ? [{ a: one.item, b: other.item, ...found }] : [];
    }),
  );

/** One list that gives a name two units names two people. */
function twoUnits(one: NameMention, other: NameMention): Found {
  if (one.units.length === 0 || other.units.length === 0) return null;
  if (one.units.some((unit) => other.units.includes(unit))) return null;
  return {
    rule: 'two-units-in-one-list',
    reason: `One list names ${one.name} of ${one.units.join(', ')} and ${other.name} of ${other.units.join(', ')}.`,
  };
}

const listOf = (fact: StoredFact) =>
  fact.kind === 'member' ? JSON.stringify([fact.gazette, fact.document, fact.group]) : null;

function twoGenders(one: NameMention, other: NameMention): Found {
  if (one.gender === other.gender) return null;
  return {
    rule: 'two-genders',
    reason: `${one.name} is printed as a woman in one place and as a man in another.`,
  };
}

/** 县人大常委会副主任 in one list of a document and 副县长 in another: no one person is both at that time. */
function twoPowers(one: NameMention, other: NameMention): Found {
  const [why] = one.posts.flatMap((a) => other.posts.flatMap((b) => exclusion(a, b) ?? []));
  return why === undefined
    ? null
    : { rule: 'exclusive-posts', reason: `${why}, and one document names ${one.name} in both.` };
}

/** What one document sees or makes at its day; a notice that removes and appoints speaks of two times. */
function timeOf(fact: StoredFact): string | null {
  if (!('document' in fact) || fact.document === null) return null;
  if (fact.kind === 'member' || fact.kind === 'portfolio') return `seen ${fact.gazette} ${fact.document}`;
  return fact.kind === 'appointment' && fact.action === 'appoint'
    ? `appointed ${fact.gazette} ${fact.document}`
    : null;
}

/** What binds mentions of one name: a unit that they share; then the acts of one notice on the name. */
export function bondsAmong(mentions: readonly NameMention[]): Bond[] {
  const items = mentions.map((mention, item) => ({ mention, item }));
  const byUnit = groupBy(
    items.flatMap(({ mention, item }) => mention.units.map((unit) => ({ unit, item }))),
    ({ unit }) => unit,
  );
  const byNotice = groupBy(
    items.flatMap(({ mention, item }) =>
      mention.facts.flatMap((fact) =>
        fact.kind === 'appointment' && fact.document !== null
          ? [{ notice: `${fact.gazette} ${fact.document}`, item }]
          : [],
      ),
    ),
    ({ notice }) => notice,
  );
  return [
    ...[...byUnit]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([unit, all]) => ({ items: all.map(({ item }) => item), unit })),
    ...[...byNotice]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, all]) => ({ items: all.map(({ item }) => item), unit: null })),
  ];
}
