import type { Fact, Unread } from '../facts.ts';
import { triggers } from './lexicon.ts';
import type { GazetteContext } from './reader.ts';

const trigger = new RegExp(triggers.map(({ word }) => word).join('|'), 'u');

/**
 * Every line that bears a trigger word and lies in no evidence of any fact, with the reason its reader gave, else
 * `unread`: nothing is dropped in silence.
 */
export function unreadOf(
  context: GazetteContext,
  facts: readonly Fact[],
  reasons: readonly Unread[],
): Unread[] {
  const read = new Set<number>();
  for (const { evidence } of facts) {
    for (const { start, end } of evidence) {
      const last = context.lineAt(end - 1);
      for (let line = context.lineAt(start); line <= last; line++) read.add(line);
    }
  }
  const told = new Map(reasons.map((one) => [one.line, one]));
  return context.text.split('\n').flatMap((raw, index) => {
    const line = index + 1;
    if (read.has(line) || !trigger.test(raw)) return [];
    return [told.get(line) ?? { line, text: raw.trim().slice(0, 120), reason: 'unread' }];
  });
}
