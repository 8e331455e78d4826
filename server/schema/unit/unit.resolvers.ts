import { postsOfUnit } from '../../../graph/cypher/post.ts';
import { assignmentsOfParty } from '../../../graph/cypher/task.ts';
import { type UnitFilter, units } from '../../../graph/cypher/unit.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { childConnection, connection, pageParams } from '../../connection.ts';
import { jurisdictionOf } from '../fact-fields.ts';

export const unit: Resolvers = {
  Query: {
    unit: async (_, { id }, { loaders }) => {
      const row = await loaders.node(id);
      return row?.label === 'Unit' ? row : null;
    },
    units: async (_, { filter, order, ...args }, { graph }) => {
      const which: UnitFilter = {
        name: filter?.name ?? null,
        jurisdiction: filter?.jurisdiction ?? null,
        type: filter?.type ?? null,
      };
      const page = pageParams(args);
      const rows = () => graph.read(units.page(which, order ?? 'name'), { ...which, ...page });
      return connection(rows, page, () => graph.one(units.count(which), which));
    },
  },
  Unit: {
    jurisdiction: jurisdictionOf,
    tasksSupported: ({ id }, _, { loaders }) => loaders.supportCount(id),
    posts: ({ id }, args, context) => childConnection(postsOfUnit, {}, args, id, context),
    assignments: ({ id }, { roles, ...args }, context) =>
      childConnection(assignmentsOfParty, { roles: roles ?? null }, args, id, context),
  },
  Jurisdiction: {
    parent: ({ parent }, _, { loaders }) => (parent === null ? null : loaders.jurisdiction(parent)),
  },
};
