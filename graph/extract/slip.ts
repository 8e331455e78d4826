import type { Flag } from '../facts.ts';
import type { Attested } from './unit-list.ts';

/**
 * Names one character off, or one too long against, a name that this gazette writes far more often: kept as
 * written, with the other as a suggestion. Two-character names differ in one character too often by nature.
 */
export function slipsIn(names: readonly string[], attested: Attested): Flag[] {
  return [...new Set(names)].flatMap((name): Flag[] => {
    if (name.length < 3) return [];
    const own = attested.person(name);
    const better = attested
      .alike(name)
      .filter((other) => attested.person(other) >= Math.max(other.length > 2 ? 3 : 5, 2 * own));
    const suggestion = better.sort((a, b) => attested.person(b) - attested.person(a))[0];
    return suggestion
      ? [
          {
            code: 'suspected-slip',
            reason: `${name} stands here, and ${suggestion} far more often in this gazette; kept as written.`,
            suggestion,
          },
        ]
      : [];
  });
}
