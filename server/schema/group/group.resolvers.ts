import { type GroupFilter, groups, membershipsOfGroup } from '../../../graph/cypher/group.ts';
import type { GroupFilter as Asked, Resolvers } from '../../__generated__/resolvers.ts';
import { asOfOf, childConnection, listConnection } from '../../connection.ts';
import type { GroupRow, UnitRow } from '../../rows.ts';
import { factFields, jurisdictionOf, named, namedOfficial } from '../fact-fields.ts';

/** A filter of the API → what the statement takes. */
export const groupFilter = (filter: Asked | null | undefined): GroupFilter => ({
  name: filter?.name ?? null,
  text: filter?.text ?? null,
  member: filter?.member ?? null,
  document: filter?.document ?? null,
  jurisdiction: filter?.jurisdiction ?? null,
  ...asOfOf(filter),
});

export const group: Resolvers = {
  Query: {
    groups: (_, { filter, ...args }, { graph }) => {
      const which = groupFilter(filter);
      return listConnection(graph, groups, which, 'name', args);
    },
  },
  Group: {
    jurisdiction: jurisdictionOf,
    memberships: ({ id }, args, context) =>
      childConnection(membershipsOfGroup, asOfOf(args), args, id, context),
  },
  Membership: {
    ...factFields,
    kind: ({ row }) => row.kind,
    role: ({ row }) => ('role' in row ? row.role : null),
    personName: ({ row }) => ('person' in row ? row.person : 'director' in row ? row.director : null),
    official: (fact, _, context) =>
      namedOfficial(fact, fact.row.kind === 'group_office' ? 'director' : 'person', context),
    position: ({ row }) => ('position' in row ? row.position : null),
    unitName: ({ row }) => ('unit' in row ? row.unit : null),
    unit: (fact, _, context) => named<UnitRow>(fact, 'unit', context),
    groupName: ({ row }) => row.group,
    group: (fact, _, context) => named<GroupRow>(fact, 'group', context),
  },
};
