import { decisionsOfMeeting, type MeetingFilter, meetings } from '../../../graph/cypher/meeting.ts';
import type { MeetingFilter as Asked, Resolvers } from '../../__generated__/resolvers.ts';
import { childConnection, listConnection } from '../../connection.ts';
import { factFields } from '../fact-fields.ts';

/** A filter of the API → what the statement takes. */
export const meetingFilter = (filter: Asked | null | undefined): MeetingFilter => ({
  text: filter?.text ?? null,
  party: filter?.party ?? null,
  gazette: filter?.gazette ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
  from: filter?.from ?? null,
  to: filter?.to ?? null,
  flagged: filter?.flagged ?? null,
});

export const meeting: Resolvers = {
  Query: {
    meetings: (_, { filter, order, ...args }, { graph }) => {
      const which = meetingFilter(filter);
      return listConnection(graph, meetings, which, order ?? 'newest', args);
    },
  },
  Meeting: {
    ...factFields,
    title: ({ row }) => row.title,
    date: ({ row }) => row.date,
    chair: ({ row }) => row.chair,
    attendees: ({ row }) => row.attendees,
    observers: ({ row }) => row.observers,
    recorder: ({ row }) => row.recorder,
    decisions: ({ id }, args, context) => childConnection(decisionsOfMeeting, {}, args, id, context),
  },
  Decision: {
    ...factFields,
    meeting: ({ row }) => row.meeting,
    seq: ({ row }) => row.seq,
    subject: ({ row }) => row.subject,
    leaders: ({ row }) => row.leaders,
    leadUnits: ({ row }) => row.lead_units,
    supportUnits: ({ row }) => row.support_units,
  },
};
