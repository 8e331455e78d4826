import { type AppointmentFilter, appointments } from '../../../graph/cypher/appointment.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { connection, pageParams } from '../../connection.ts';
import type { PostRow } from '../../rows.ts';
import { factFields, named, namedOfficial } from '../fact-fields.ts';

export const appointment: Resolvers = {
  Query: {
    appointments: async (_, { filter, order, ...args }, { graph }) => {
      const which: AppointmentFilter = {
        official: filter?.official ?? null,
        unit: filter?.unit ?? null,
        post: filter?.post ?? null,
        document: filter?.document ?? null,
        gazette: filter?.gazette ?? null,
        jurisdiction: filter?.jurisdiction ?? null,
        action: filter?.action ?? null,
        qualifier: filter?.qualifier ?? null,
        from: filter?.from ?? null,
        to: filter?.to ?? null,
        flagged: filter?.flagged ?? null,
      };
      const page = pageParams(args);
      const rows = () => graph.read(appointments.page(which, order ?? 'newest'), { ...which, ...page });
      return connection(rows, page, () => graph.one(appointments.count(which), which));
    },
  },
  Appointment: {
    ...factFields,
    action: ({ row }) => row.action,
    verb: ({ row }) => row.verb,
    personName: ({ row }) => row.person,
    official: (fact, _, context) => namedOfficial(fact, 'person', context),
    unitName: ({ row }) => row.unit,
    postName: ({ row }) => row.post,
    post: (fact, _, context) => named<PostRow>(fact, 'post', context),
    qualifiers: ({ row }) => row.qualifiers,
    term: ({ row }) => row.term,
    effective: ({ row }) => row.effective,
  },
};
