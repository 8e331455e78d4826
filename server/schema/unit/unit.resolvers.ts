import { commendationsOfParty } from '../../../graph/cypher/commendation.ts';
import { membershipsOfParty } from '../../../graph/cypher/group.ts';
import { postsOfUnit } from '../../../graph/cypher/post.ts';
import { assignmentsOfParty } from '../../../graph/cypher/task.ts';
import { type UnitFilter, units } from '../../../graph/cypher/unit.ts';
import { nodes } from '../../../graph/ontology.ts';
import type { UnitFilter as Asked, Resolvers } from '../../__generated__/resolvers.ts';
import { asOfOf, childConnection, listConnection } from '../../connection.ts';
import { checkedWord } from '../../errors.ts';
import { jurisdictionOf } from '../fact-fields.ts';

/** A filter of the API → what the statement takes. */
export const unitFilter = (filter: Asked | null | undefined): UnitFilter => ({
  name: filter?.name ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
  type: checkedWord('type', filter?.type ?? null, nodes.Unit.properties.type),
});

export const unit: Resolvers = {
  Query: {
    unit: async (_, { id }, { loaders }) => {
      const row = await loaders.node(id);
      return row?.label === 'Unit' ? row : null;
    },
    units: async (_, { filter, order, ...args }, { graph }) => {
      const which = unitFilter(filter);
      return listConnection(graph, units, which, order ?? 'name', args);
    },
  },
  Unit: {
    jurisdiction: jurisdictionOf,
    tasksSupported: ({ id }, _, { loaders }) => loaders.supportCount(id),
    posts: ({ id }, args, context) => childConnection(postsOfUnit, {}, args, id, context),
    assignments: ({ id }, { roles, ...args }, context) =>
      childConnection(assignmentsOfParty, { roles: roles ?? null, ...asOfOf(args) }, args, id, context),
    memberships: ({ id }, args, context) =>
      childConnection(membershipsOfParty, asOfOf(args), args, id, context),
    commendations: ({ id }, args, context) => childConnection(commendationsOfParty, {}, args, id, context),
  },
  Jurisdiction: {
    parent: ({ parent }, _, { loaders }) => (parent === null ? null : loaders.jurisdiction(parent)),
  },
};
