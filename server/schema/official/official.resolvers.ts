import { appointmentsOfOfficial } from '../../../graph/cypher/appointment.ts';
import { type OfficialFilter, officials } from '../../../graph/cypher/official.ts';
import { assignmentsOfParty } from '../../../graph/cypher/task.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { childConnection, connection, pageParams } from '../../connection.ts';
import { jurisdictionOf } from '../fact-fields.ts';

export const official: Resolvers = {
  Query: {
    official: async (_, { id }, { loaders }) => {
      const row = await loaders.node(id);
      return row?.label === 'Official' ? row : null;
    },
    officials: async (_, { filter, order, ...args }, { graph }) => {
      const which: OfficialFilter = {
        name: filter?.name ?? null,
        jurisdiction: filter?.jurisdiction ?? null,
        unit: filter?.unit ?? null,
        post: filter?.post ?? null,
      };
      const page = pageParams(args);
      const rows = () => graph.read(officials.page(which, order ?? 'name'), { ...which, ...page });
      return connection(rows, page, () => graph.one(officials.count(which), which));
    },
  },
  Official: {
    jurisdiction: jurisdictionOf,
    mentionCount: ({ mentions }) => mentions,
    appointments: ({ id }, args, context) => childConnection(appointmentsOfOfficial, {}, args, id, context),
    tenures: ({ id }, { asOf, certainOnly }, { loaders }) =>
      loaders.tenuresOfOfficial({ asOf: asOf ?? null, certainOnly: certainOnly ?? false }, id),
    assignments: ({ id }, { roles, ...args }, context) =>
      childConnection(assignmentsOfParty, { roles: roles ?? null }, args, id, context),
  },
  Person: { jurisdiction: jurisdictionOf },
};
