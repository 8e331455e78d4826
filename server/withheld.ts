/** Names that people withhold, as the texts' reader is told of them. */
import { createHash } from 'node:crypto';
import { judgingOf } from '../graph/resolve/judgements/judging.ts';
import { hiding } from '../graph/resolve/judgements/withhold.ts';
import type { WrittenJudgement } from '../graph/resolve/judgements/written.ts';
import type { Hide } from './texts.ts';

/** Hides withheld names in texts as the load hides them in facts. */
export function hidingIn(judgements: readonly WrittenJudgement[]): Hide {
  const judging = judgingOf(judgements, []);
  return (gazette) => hiding(judging.ofGazette(gazette).withheld);
}

/** What the hiding depends on, as one word: where it changes, texts that were indexed have to be indexed anew. */
export const withheldDigest = (judgements: readonly WrittenJudgement[]): string => {
  const withheld = judgements.filter(({ verdict }) => verdict === 'withhold');
  return createHash('sha256').update(JSON.stringify(withheld)).digest('hex').slice(0, 8);
};
