import { type PostFilter, posts } from '../../../graph/cypher/post.ts';
import type { PostFilter as Asked, Resolvers } from '../../__generated__/resolvers.ts';
import { asOfOf, listConnection } from '../../connection.ts';
import type { AppointmentRow, OfficialRow, PostRow, TenureRow, UnitRow } from '../../rows.ts';
import { jurisdictionOf, required } from '../fact-fields.ts';

/** A filter of the API → what the statement takes. */
export const postFilter = (filter: Asked | null | undefined): PostFilter => ({
  name: filter?.name ?? null,
  unit: filter?.unit ?? null,
  unitName: filter?.unitName ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
  ...asOfOf(filter),
});

export const post: Resolvers = {
  Query: {
    posts: async (_, { filter, ...args }, { graph }) => {
      const which = postFilter(filter);
      return listConnection(graph, posts, which, 'name', args);
    },
  },
  Post: {
    jurisdiction: jurisdictionOf,
    unit: async ({ unit }, _, { loaders }) =>
      unit === null ? null : ((await loaders.node(unit)) as UnitRow | null),
    tenures: ({ id }, args, { loaders }) => loaders.tenuresOfPost(asOfOf(args), id),
  },
  Tenure: {
    official: ({ official }, _, { loaders }) => required<OfficialRow>(loaders.node(official), official),
    post: ({ post }, _, { loaders }) => required<PostRow>(loaders.node(post), post),
    certainty: ({ certainty }) => certainty ?? null,
    predecessor: async ({ predecessor }, _, { loaders }) =>
      predecessor === null ? null : ((await loaders.node(predecessor)) as TenureRow | null),
    successor: async ({ successor }, _, { loaders }) =>
      successor === null ? null : ((await loaders.node(successor)) as TenureRow | null),
    startedBy: async ({ startFact }, _, { loaders }) =>
      startFact === null ? null : ((await loaders.node(startFact)) as AppointmentRow | null),
    endedBy: async ({ endFact }, _, { loaders }) =>
      endFact === null ? null : ((await loaders.node(endFact)) as AppointmentRow | null),
  },
};
