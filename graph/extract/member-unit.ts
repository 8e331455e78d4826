import type { DocumentNode } from '../parse/nodes.ts';
import { groupsOf } from './group.ts';
import { groupEvidence, groupFlags, roleEvidence } from './member.ts';
import { evidenceOf, withoutRepeats } from './printed.ts';
import { factOf, type GazetteContext, numberOf, type Reading } from './reader.ts';

/** The units that belong to named bodies: 成员单位. */
export function readMemberUnits(document: DocumentNode, context: GazetteContext): Reading<'member_unit'> {
  const facts = groupsOf(document, context).units.map(({ group, role, unit, flags }) =>
    factOf(
      context,
      'member_unit',
      { document: numberOf(document), group: group.text, role: role.text, unit: unit.text },
      withoutRepeats([
        ...evidenceOf(context, unit.pieces),
        ...roleEvidence(role, context),
        ...groupEvidence(group, context),
      ]),
      [...flags, ...groupFlags(group)],
    ),
  );
  return { facts, unread: [] };
}
