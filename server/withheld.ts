/** Names that people withhold, as the texts' reader is told of them. */
import { judgingOf } from '../graph/resolve/judgements/judging.ts';
import { hiding } from '../graph/resolve/judgements/withhold.ts';
import type { WrittenJudgement } from '../graph/resolve/judgements/written.ts';
import type { Hide } from './texts.ts';

/** Hides withheld names in texts as the load hides them in facts. */
export function hidingIn(judgements: readonly WrittenJudgement[]): Hide {
  const judging = judgingOf(judgements, []);
  return (gazette) => hiding(judging.ofGazette(gazette).withheld);
}
