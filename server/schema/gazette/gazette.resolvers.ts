import { gazettes } from '../../../graph/cypher/gazette.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { badInput } from '../../errors.ts';
import { linesOf } from '../../texts.ts';
import { jurisdictionOf } from '../fact-fields.ts';

/** Lines that one passage may have. */
const mostLines = 2000;

function checkLines({ fromLine, toLine }: { fromLine: number; toLine: number }): void {
  if (fromLine < 1 || toLine < fromLine || toLine - fromLine >= mostLines)
    throw badInput(
      `A passage runs from a line, counted from 1, to a later one, over at most ${mostLines} lines; asked for were ${fromLine} to ${toLine}.`,
    );
}

export const gazette: Resolvers = {
  Query: {
    gazettes: (_, __, { graph }) => graph.read(gazettes, {}),
    gazette: (_, { key }, { loaders }) => loaders.gazetteByKey(key),
  },
  Gazette: {
    jurisdiction: jurisdictionOf,
    counts: async ({ id }, _, { loaders }) =>
      (await loaders.factCounts(id)).map(({ kind, count }) => ({ kind, count })),
    flagged: async ({ id }, _, { loaders }) =>
      (await loaders.factCounts(id)).reduce((sum, { flagged }) => sum + flagged, 0),
    passage: async (row, { fromLine, toLine }, { texts }) => {
      checkLines({ fromLine, toLine });
      const text = await texts.of(row);
      return 'missing' in text ? null : linesOf(text, fromLine, toLine);
    },
    textMissing: async (row, _, { texts }) => {
      const text = await texts.of(row);
      return 'missing' in text ? text.missing : null;
    },
    lineCount: async (row, _, { texts }) => {
      const text = await texts.of(row);
      return 'missing' in text ? null : text.lineStarts.length;
    },
    facts: async (row, { fromLine, toLine }, { loaders, texts }) => {
      checkLines({ fromLine, toLine });
      const text = await texts.of(row);
      const offsets = 'missing' in text ? { start: null, end: null } : linesOf(text, fromLine, toLine);
      return loaders.factsWithin({ id: row.id, fromLine, toLine, start: offsets.start, end: offsets.end });
    },
  },
};
