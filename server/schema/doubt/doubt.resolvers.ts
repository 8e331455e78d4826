import {
  type ContradictionFilter,
  contradictions,
  doubtCounts,
  type FlaggedFilter,
  flagged,
} from '../../../graph/cypher/doubt.ts';
import type { FlaggedFilter as Asked, Resolvers } from '../../__generated__/resolvers.ts';
import { listConnection } from '../../connection.ts';
import type { FactRow, GazetteRow } from '../../rows.ts';
import { jurisdictionOf, required } from '../fact-fields.ts';

/** A filter of the API → what the statement takes. */
export const flaggedFilter = (filter: Asked | null | undefined): FlaggedFilter => ({
  code: filter?.code ?? null,
  gazette: filter?.gazette ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
});

/** A filter of the API → what the statement takes. */
export const contradictionFilter = (
  filter: { jurisdiction?: string | null | undefined } | null,
): ContradictionFilter => ({ jurisdiction: filter?.jurisdiction ?? null });

export const doubt: Resolvers = {
  Query: {
    flagged: async (_, { filter, ...args }, { graph }) => {
      const which = flaggedFilter(filter);
      return listConnection(graph, flagged, which, 'place', args);
    },
    doubtCounts: (_, __, { graph }) => graph.read(doubtCounts, {}),
    contradictions: async (_, { jurisdiction, ...args }, { graph }) => {
      const which = contradictionFilter({ jurisdiction });
      return listConnection(graph, contradictions, which, 'rule', args);
    },
  },
  Contradiction: {
    jurisdiction: jurisdictionOf,
    facts: async ({ facts }, _, { loaders }) => (await loaders.nodes(facts)) as FactRow[],
  },
  DoubtCount: {
    gazette: ({ gazetteId }, _, { loaders }) => required<GazetteRow>(loaders.node(gazetteId), gazetteId),
  },
};
