import type { Resolvers } from '../../__generated__/resolvers.ts';
import { factFields } from '../fact-fields.ts';

export const meeting: Resolvers = {
  Meeting: {
    ...factFields,
    title: ({ row }) => row.title,
    date: ({ row }) => row.date,
    chair: ({ row }) => row.chair,
    attendees: ({ row }) => row.attendees,
    observers: ({ row }) => row.observers,
    recorder: ({ row }) => row.recorder,
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
