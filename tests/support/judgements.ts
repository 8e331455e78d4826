/** Judgements with readable defaults, for tests: name only what the test is about. */
import type { Fact } from '../../graph/facts.ts';
import { withIds } from '../../graph/resolve/fact-ids.ts';
import type { Place, WrittenJudgement } from '../../graph/resolve/judgements/written.ts';
import { parseJudgement } from '../../graph/resolve/judgements/written.ts';
import { jurisdictionOf } from '../../graph/resolve/jurisdictions.ts';
import { placeOf } from '../../graph/resolve/mentions.ts';
import { type Resolved, resolve } from '../../graph/resolve/resolve.ts';

const made = { reason: 'Read by hand.', by: 'a reader', when: '2026-01-02' };

export const judgement = (given: Record<string, unknown>): WrittenJudgement =>
  parseJudgement({ ...made, ...given });

/** The place at which a fact prints a text. */
export function placeIn(fact: Fact, text: string): Place {
  const [stored] = withIds([fact]);
  if (!stored) throw new Error('There is no fact.');
  return { gazette: fact.gazette, start: placeOf(text, stored).start, text };
}

/** The facts of one county, resolved under these judgements. */
export function resolved(facts: readonly Fact[], judgements: readonly WrittenJudgement[] = []): Resolved {
  const identity = judgements.flatMap((one) =>
    one.verdict === 'same' || one.verdict === 'different' || one.verdict === 'unsure' ? [one] : [],
  );
  const stored = withIds(facts).sort((a, b) => (a.id < b.id ? -1 : 1));
  return resolve(stored, jurisdictionOf('430624'), identity);
}

/** Each person's id, and how many of these facts name them. */
export function personsIn({ references }: Resolved): Record<string, number> {
  const ids = references.flatMap(({ thing }) =>
    thing.kind === 'Official' || thing.kind === 'Person' ? [thing.id] : [],
  );
  return Object.fromEntries(
    [...new Set(ids)].sort().map((id) => [id, ids.filter((one) => one === id).length]),
  );
}
