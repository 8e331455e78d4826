import {
  type ContradictionFilter,
  contradictions,
  type DoubtFilter,
  doubtCounts,
  doubts,
} from '../../../graph/cypher/doubt.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { connection, pageParams } from '../../connection.ts';
import type { GazetteRow } from '../../rows.ts';
import { required } from '../fact-fields.ts';

export const doubt: Resolvers = {
  Query: {
    doubts: async (_, { filter, ...args }, { graph }) => {
      const which: DoubtFilter = {
        code: filter?.code ?? null,
        gazette: filter?.gazette ?? null,
        jurisdiction: filter?.jurisdiction ?? null,
      };
      const page = pageParams(args);
      const rows = () => graph.read(doubts.page(which, 'place'), { ...which, ...page });
      return connection(rows, page, () => graph.one(doubts.count(which), which));
    },
    doubtCounts: (_, __, { graph }) => graph.read(doubtCounts, {}),
    contradictions: async (_, { jurisdiction, ...args }, { graph }) => {
      const which: ContradictionFilter = { jurisdiction: jurisdiction ?? null };
      const page = pageParams(args);
      const rows = () => graph.read(contradictions.page(which, 'rule'), { ...which, ...page });
      return connection(rows, page, () => graph.one(contradictions.count(which), which));
    },
  },
  DoubtCount: {
    gazette: ({ gazetteId }, _, { loaders }) => required<GazetteRow>(loaders.node(gazetteId), gazetteId),
  },
};
