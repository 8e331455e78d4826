import type { Resolvers } from '../../__generated__/resolvers.ts';
import { factFields, namedOfficial } from '../fact-fields.ts';

export const fact: Resolvers = {
  Portfolio: {
    ...factFields,
    personName: ({ row }) => row.person,
    official: (portfolio, _, context) => namedOfficial(portfolio, 'person', context),
    position: ({ row }) => row.position,
    duties: ({ row }) => row.duties,
    oversees: ({ row }) => row.oversees,
    liaises: ({ row }) => row.liaises,
    assists: ({ row }) => row.assists,
  },
  Liaison: {
    ...factFields,
    place: ({ row }) => row.place,
    leaders: ({ row }) => row.leaders,
    units: ({ row }) => row.units,
  },
  Commendation: {
    ...factFields,
    recipient: ({ row }) => row.recipient,
    recipientType: ({ row }) => row.recipient_type,
    unitName: ({ row }) => row.unit,
  },
};
