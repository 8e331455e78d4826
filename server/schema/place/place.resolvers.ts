import { liaisonsOf, type PlaceFilter, places } from '../../../graph/cypher/charge.ts';
import type { PlaceFilter as Asked, Resolvers } from '../../__generated__/resolvers.ts';
import { asOfOf, childConnection, listConnection } from '../../connection.ts';
import { jurisdictionOf } from '../fact-fields.ts';

/** A filter of the API → what the statement takes. */
export const placeFilter = (filter: Asked | null | undefined): PlaceFilter => ({
  name: filter?.name ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
});

export const place: Resolvers = {
  Query: {
    places: (_, { filter, ...args }, { graph }) => {
      const which = placeFilter(filter);
      return listConnection(graph, places, which, 'name', args);
    },
  },
  Place: {
    jurisdiction: jurisdictionOf,
    liaisons: ({ id }, args, context) => childConnection(liaisonsOf, asOfOf(args), args, id, context),
  },
};
