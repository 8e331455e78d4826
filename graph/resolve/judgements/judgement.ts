/** A judgement as the graph keeps it: what a rule or a person decided, about which mentions, when and why. */
import type { NodeOf } from '../../ontology-types.ts';
import type { NameMention } from '../name-mentions.ts';

/** `about`: ids of the officials and units that it is about; of an unsure one, the candidates. */
export type Judgement = Omit<NodeOf<'Judgement'>, 'jurisdiction' | 'derivedBy' | 'gazette'> & {
  about: readonly string[];
};
export type JudgedMention = Judgement['mentions'][number];

/** The parts that only a judgement on a fact has. */
export const noFact = { kind: null, field: null, value: null } as const;

/** A rule's judgement; its id says which rule and on what, and its day is the load's. */
export const byRule = (
  rule: string,
  on: string,
  said: Pick<Judgement, 'verdict' | 'reason' | 'mentions' | 'about'>,
): Judgement => ({
  id: `judgement:${rule}:${on}`,
  rule,
  by: null,
  when: null,
  ...noFact,
  problem: null,
  ...said,
});

/** A person's name at its place, as a judgement names it. */
export const judged = ({ gazette, start, end, text, facts }: NameMention): JudgedMention => ({
  gazette,
  start,
  end,
  text,
  fact: facts[0]?.id ?? null,
});
