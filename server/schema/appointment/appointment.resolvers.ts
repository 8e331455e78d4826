import { type AppointmentFilter, appointments } from '../../../graph/cypher/appointment.ts';
import { rows } from '../../../graph/ontology.ts';
import type { AppointmentFilter as Asked, Resolvers } from '../../__generated__/resolvers.ts';
import { listConnection } from '../../connection.ts';
import { checkedWord } from '../../errors.ts';
import type { PostRow } from '../../rows.ts';
import { factFields, named, namedOfficial } from '../fact-fields.ts';

const qualifiers = rows.appointment.fields.qualifiers.many;

/** A filter of the API → what the statement takes. */
export const appointmentFilter = (filter: Asked | null | undefined): AppointmentFilter => ({
  official: filter?.official ?? null,
  unit: filter?.unit ?? null,
  post: filter?.post ?? null,
  document: filter?.document ?? null,
  gazette: filter?.gazette ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
  action: filter?.action ?? null,
  qualifier: checkedWord('qualifier', filter?.qualifier ?? null, qualifiers),
  from: filter?.from ?? null,
  to: filter?.to ?? null,
  flagged: filter?.flagged ?? null,
});

export const appointment: Resolvers = {
  Query: {
    appointments: async (_, { filter, order, ...args }, { graph }) => {
      const which = appointmentFilter(filter);
      return listConnection(graph, appointments, which, order ?? 'newest', args);
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
