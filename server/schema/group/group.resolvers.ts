import { membershipsOfGroup } from '../../../graph/cypher/group.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import { childConnection } from '../../connection.ts';
import type { UnitRow } from '../../rows.ts';
import { factFields, jurisdictionOf, named, namedOfficial } from '../fact-fields.ts';

export const group: Resolvers = {
  Group: {
    jurisdiction: jurisdictionOf,
    memberships: ({ id }, args, context) => childConnection(membershipsOfGroup, {}, args, id, context),
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
  },
};
