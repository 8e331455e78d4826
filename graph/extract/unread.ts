import type { Fact, Unread } from '../facts.ts';
import { triggers } from './lexicon.ts';
import { blocksWithin, type GazetteContext } from './reader.ts';

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
  const told = new Map(
    [...contentsLines(context), ...headLines(context), ...reasons].map((one) => [one.line, one]),
  );
  return context.text.split('\n').flatMap((raw, index) => {
    const line = index + 1;
    if (read.has(line) || !trigger.test(raw)) return [];
    return [told.get(line) ?? { line, text: raw.trim().slice(0, 120), reason: 'unread' }];
  });
}

/** Lines of the table of contents name documents that are read where they stand. */
function contentsLines({ tree, text, lineAt }: GazetteContext): Unread[] {
  return tree.contents.flatMap(({ start, end }) => {
    const first = lineAt(start);
    return Array.from({ length: lineAt(end - 1) - first + 1 }, (_, index) => ({
      line: first + index,
      text: text.slice(start, end).replace(/\s+/g, ' ').slice(0, 120),
      reason: 'an entry of the table of contents',
    }));
  });
}

/** Headings and the header rows of tables name what stands below them, and say nothing themselves. */
function headLines({ tree }: GazetteContext): Unread[] {
  const told = (place: { line: number }, text: string, reason: string) => ({
    line: place.line,
    text: text.slice(0, 120),
    reason,
  });
  return tree.documents.flatMap(({ blocks }) =>
    [...blocksWithin(blocks)].flatMap(({ block }) => {
      if (block.kind === 'heading') return [told(block, block.passage.text, 'a heading')];
      if (block.kind !== 'table') return [];
      return block.headers.flat().map((row) => {
        const text = row.cells.map(({ passage }) => passage.text).join(' ');
        return told(row, text, 'the header of a table of something else');
      });
    }),
  );
}
