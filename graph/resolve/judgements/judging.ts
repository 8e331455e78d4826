/** People's judgements by what they are about: one gazette's facts, a jurisdiction's names. Pure. */
import type { Fact } from '../../facts.ts';
import { type StoredFact, shortHash, withIds } from '../fact-ids.ts';
import type { Judgement } from './judgement.ts';
import { judgeFacts } from './on-facts.ts';
import { hiding, keepWithholding, withoutNames } from './withhold.ts';
import {
  type FactJudgement,
  type IdentityJudgement,
  isIdentity,
  isOnFact,
  isWithholding,
  type WithholdJudgement,
  type WrittenJudgement,
} from './written.ts';

/** A gazette as far as judgements ask. */
type Issue = { key: string; jurisdiction: string };

/** What people judged of one gazette; `digest` null: nothing. */
export type OfGazette = {
  onFacts: FactJudgement[];
  withholdings: WithholdJudgement[];
  /** Names that no text of the gazette shows. */
  withheld: string[];
  digest: string | null;
};

export type Judging = {
  ofGazette: (gazette: Issue) => OfGazette;
  /** Judgements on who is who that this jurisdiction's derivation keeps, and a digest; null: none. */
  ofJurisdiction: (code: string) => { people: IdentityJudgement[]; digest: string | null };
};

/**
 * Sorts judgements by gazettes and jurisdictions; the order of the lines makes no difference. A judgement on who is
 * who belongs to the jurisdiction of the first gazette that it names.
 */
export function judgingOf(judgements: readonly WrittenJudgement[], gazettes: readonly Issue[]): Judging {
  const places = new Map(gazettes.map(({ key, jurisdiction }) => [key, jurisdiction]));
  // `430624-2024-4` says its jurisdiction by itself.
  const homeOf = (key: string) => places.get(key) ?? /^.+?(?=-\d{4})/u.exec(key)?.[0] ?? key;
  const sorted = judgements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const withholdings = sorted.filter(isWithholding);
  const withheldIn = (code: string) =>
    withholdings.flatMap(({ mentions: [{ gazette, text }] }) => (homeOf(gazette) === code ? [text] : []));
  return {
    ofGazette: ({ key, jurisdiction }) => {
      const isHere = ({ mentions: [{ gazette }] }: FactJudgement | WithholdJudgement) => gazette === key;
      const onFacts = sorted.filter(isOnFact).filter(isHere);
      const own = withholdings.filter(isHere);
      const withheld = [
        ...new Set([...withheldIn(jurisdiction), ...own.map(({ mentions: [{ text }] }) => text)]),
      ];
      return { onFacts, withholdings: own, withheld, digest: digestOf([onFacts, own, withheld]) };
    },
    ofJurisdiction: (code) => {
      const hide = hiding(withheldIn(code));
      const people = sorted
        .filter(isIdentity)
        .filter(({ mentions: [first] }) => first !== undefined && homeOf(first.gazette) === code)
        .map((judgement) => ({
          ...judgement,
          reason: hide(judgement.reason),
          mentions: judgement.mentions.map((place) => ({ ...place, text: hide(place.text) })),
        }));
      return { people, digest: digestOf([people]) };
    },
  };
}

const digestOf = (lists: readonly (readonly unknown[])[]): string | null =>
  lists.every(({ length }) => length === 0) ? null : shortHash(JSON.stringify(lists));

/** One gazette's facts as people judged them, and those judgements with what became of each. */
export function judgedGazette(
  facts: readonly Fact[],
  { onFacts, withholdings, withheld }: OfGazette,
): { facts: StoredFact[]; judgements: Judgement[] } {
  const stored = withIds(facts);
  const judged = judgeFacts(stored, onFacts);
  if (withheld.length === 0) return judged;
  const hide = hiding(withheld);
  const hidden = judged.judgements.map((judgement) => ({
    ...judgement,
    reason: hide(judgement.reason),
    value: judgement.value && hide(judgement.value),
    problem: judgement.problem && hide(judgement.problem),
    mentions: judgement.mentions.map((mention) => ({ ...mention, text: hide(mention.text) })),
  }));
  return {
    facts: judged.facts.map((fact) => withoutNames(fact, hide)),
    judgements: [...hidden, ...withholdings.map((one) => keepWithholding(one, stored, hide))],
  };
}
