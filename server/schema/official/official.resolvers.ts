import { appointmentsOfOfficial } from '../../../graph/cypher/appointment.ts';
import { liaisonsOf, portfoliosOfOfficial } from '../../../graph/cypher/charge.ts';
import { commendationsOfParty } from '../../../graph/cypher/commendation.ts';
import { membershipsOfParty } from '../../../graph/cypher/group.ts';
import { type OfficialFilter, officials } from '../../../graph/cypher/official.ts';
import { assignmentsOfParty } from '../../../graph/cypher/task.ts';
import type { OfficialFilter as Asked, Resolvers } from '../../__generated__/resolvers.ts';
import { asOfOf, childConnection, listConnection } from '../../connection.ts';
import { jurisdictionOf } from '../fact-fields.ts';

/** A filter of the API → what the statement takes. */
export const officialFilter = (filter: Asked | null | undefined): OfficialFilter => ({
  name: filter?.name ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
  unit: filter?.unit ?? null,
  post: filter?.post ?? null,
  ...asOfOf(filter),
});

export const official: Resolvers = {
  Query: {
    official: async (_, { id }, { loaders }) => {
      const row = await loaders.node(id);
      return row?.label === 'Official' ? row : null;
    },
    officials: async (_, { filter, order, ...args }, { graph }) => {
      const which = officialFilter(filter);
      return listConnection(graph, officials, which, order ?? 'name', args);
    },
  },
  Official: {
    jurisdiction: jurisdictionOf,
    mentionCount: ({ mentions }) => mentions,
    appointments: ({ id }, args, context) => childConnection(appointmentsOfOfficial, {}, args, id, context),
    tenures: ({ id }, args, { loaders }) => loaders.tenuresOfOfficial(asOfOf(args), id),
    assignments: ({ id }, { roles, ...args }, context) =>
      childConnection(assignmentsOfParty, { roles: roles ?? null, ...asOfOf(args) }, args, id, context),
    memberships: ({ id }, args, context) =>
      childConnection(membershipsOfParty, asOfOf(args), args, id, context),
    portfolios: ({ id }, args, context) =>
      childConnection(portfoliosOfOfficial, asOfOf(args), args, id, context),
    liaisons: ({ id }, args, context) => childConnection(liaisonsOf, asOfOf(args), args, id, context),
  },
  Person: {
    jurisdiction: jurisdictionOf,
    commendations: ({ id }, args, context) => childConnection(commendationsOfParty, {}, args, id, context),
  },
};
