/** Judgements on units: which normal names stand for one unit, by the rule of short forms and by people. */
import type { StoredFact } from '../fact-ids.ts';
import { groupBy } from '../groups.ts';
import type { Jurisdiction } from '../jurisdictions.ts';
import { placeOf } from '../mentions.ts';
import type { Reference } from '../references.ts';
import { readUnitName } from '../units.ts';
import { byRule, type JudgedMention, type Judgement } from './judgement.ts';
import { keepIdentity } from './on-persons.ts';
import { unitsMeant } from './placing.ts';
import type { IdentityJudgement } from './written.ts';

/** A people's judgement on units, and the normal names that it is about. */
export type UnitJudgement = { judgement: IdentityJudgement; normals: string[] };

/** The judgements whose every place names a unit of the jurisdiction. */
export function placedOnUnits(
  judgements: readonly IdentityJudgement[],
  facts: readonly StoredFact[],
  home: Jurisdiction,
): UnitJudgement[] {
  return judgements.flatMap((judgement): UnitJudgement[] => {
    const names = unitsMeant(judgement, facts)?.map((printed) => readUnitName(printed, home));
    return names?.every(({ owner }) => owner === home.code)
      ? [{ judgement, normals: names.map(({ normal }) => normal) }]
      : [];
  });
}

/** The joins of the rules as people judge them, the oldest judgement first, so that the newest has the last word. */
export function judgeJoins(
  joined: ReadonlyMap<string, string>,
  newestFirst: readonly UnitJudgement[],
): ReadonlyMap<string, string> {
  const target = new Map(joined);
  const of = (normal: string) => target.get(normal) ?? normal;
  for (const { judgement, normals } of newestFirst.toReversed()) {
    const [first = '', ...others] = normals;
    if (judgement.verdict === 'same') {
      const all = new Set([first, ...others].map(of));
      const whole = of(first);
      for (const normal of new Set([...target.keys(), ...normals])) {
        if (all.has(of(normal)) && of(normal) !== whole) target.set(normal, whole);
      }
    } else if (new Set(normals.map(of)).size < normals.length) {
      // Each but the name that stands for the unit goes by itself again.
      for (const normal of normals) if (of(normal) !== normal) target.set(normal, normal);
    }
  }
  return target;
}

/** The rules' joins as judgements, and people's. */
export function judgementsOnUnits(
  joined: ReadonlyMap<string, string>,
  placed: readonly UnitJudgement[],
  references: readonly Reference[],
  home: Jurisdiction,
): Judgement[] {
  const units = groupBy(
    references.filter(({ thing }) => thing.kind === 'Unit' && thing.owner === home.code),
    ({ thing }) => thing.id,
  );
  const read = new Map<string, string>();
  const normalOf = (printed: string) => {
    const normal = read.get(printed) ?? readUnitName(printed, home).normal;
    read.set(printed, normal);
    return normal;
  };
  const judgedNames = new Set(placed.flatMap(({ normals }) => normals));
  const byShortForm = [...units].flatMap(([id, own]) => {
    const names = new Map(
      own.toReversed().map((reference) => [normalOf(reference.text), reference] as const),
    );
    const short = [...names.keys()]
      .filter((name) => (joined.get(name) ?? name) !== name && !judgedNames.has(name))
      .sort();
    const long = short[0] === undefined ? undefined : joined.get(short[0]);
    if (long === undefined) return [];
    const reason = `${short.join(', ')} abbreviates ${long}, word by word, and no other unit's name here.`;
    const mentions = [long, ...short].flatMap((name) => names.get(name) ?? []).map(mentionOf);
    return [byRule('short-form', id, { verdict: 'same', reason, mentions, about: [id] })];
  });
  return [
    ...byShortForm,
    ...placed.map(({ judgement, normals }) => {
      const own = normals.flatMap(
        (normal) =>
          references.find(
            ({ thing, text }) =>
              thing.kind === 'Unit' && thing.owner === home.code && normalOf(text) === normal,
          ) ?? [],
      );
      return keepIdentity(judgement, {
        mentions: own.map(mentionOf),
        about: [...new Set(own.map(({ thing }) => thing.id))],
        problem: null,
      });
    }),
  ];
}

const mentionOf = ({ text, fact }: Reference): JudgedMention => ({
  gazette: fact.gazette,
  ...placeOf(text, fact),
  text,
  fact: fact.id,
});
