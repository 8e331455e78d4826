import type { DocumentNode } from '../parse/nodes.ts';
import { groupsOf } from './group.ts';
import { groupEvidence, groupFlags } from './member.ts';
import { evidenceOf, withoutRepeats } from './printed.ts';
import { factOf, type GazetteContext, numberOf, type Reading } from './reader.ts';

/** Where bodies have their offices, and who heads them. */
export function readGroupOffices(document: DocumentNode, context: GazetteContext): Reading<'group_office'> {
  const facts = groupsOf(document, context).offices.map(({ group, unit, director, pieces, flags }) =>
    factOf(
      context,
      'group_office',
      {
        document: numberOf(document),
        group: group.text,
        unit: unit?.text ?? null,
        director: director?.text ?? null,
      },
      withoutRepeats([
        ...evidenceOf(context, [...pieces, ...(unit?.pieces ?? []), ...(director?.pieces ?? [])]),
        ...groupEvidence(group, context),
      ]),
      [...flags, ...groupFlags(group)],
    ),
  );
  return { facts, unread: [] };
}
