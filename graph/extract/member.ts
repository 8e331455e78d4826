import type { Evidence, FactOf, Flag } from '../facts.ts';
import type { DocumentNode } from '../parse/nodes.ts';
import { groupsOf } from './group.ts';
import type { MemberDraft, Role } from './group-draft.ts';
import type { GroupName } from './group-name.ts';
import { evidenceOf, withoutRepeats } from './printed.ts';
import { factOf, type GazetteContext, numberOf, type Reading } from './reader.ts';
import { slipsIn } from './slip.ts';

/** The people of named bodies, one row for each seat. */
export function readMembers(document: DocumentNode, context: GazetteContext): Reading<'member'> {
  const { members, unread } = groupsOf(document, context);
  return { facts: members.map((draft) => factFrom(draft, document, context)), unread };
}

function factFrom(draft: MemberDraft, document: DocumentNode, context: GazetteContext): FactOf<'member'> {
  const { group, role, holder, flags } = draft;
  const { person, gender, position } = holder;
  const value = [...(person?.pieces ?? []), ...(position?.pieces ?? [])];
  return factOf(
    context,
    'member',
    {
      document: numberOf(document),
      group: group.text,
      role: role.text,
      person: person?.text ?? null,
      ...(gender ? { gender } : {}),
      position: position ? position.text.replace(/[，,、。;；]$/u, '') : null,
    },
    withoutRepeats([
      ...evidenceOf(context, value),
      ...roleEvidence(role, context),
      ...groupEvidence(group, context),
    ]),
    [
      ...flags,
      ...groupFlags(group),
      ...partFlags(draft),
      ...(person ? slipsIn([person.text], context.attested) : []),
    ],
  );
}

/** Where the seat is printed: beside the name, or above it. */
export const roleEvidence = ({ piece, carried, office }: Role, context: GazetteContext): Evidence[] => [
  ...evidenceOf(context, [piece], carried ? 'carried' : 'value'),
  ...(office ? evidenceOf(context, [office], 'lead-in') : []),
];

/** Where the body's name is printed. */
export const groupEvidence = ({ pieces }: GroupName, context: GazetteContext): Evidence[] =>
  pieces.flatMap(({ passage, role }) => evidenceOf(context, [passage], role));

/** A name that the text prints in no place as a whole is said to be put together. */
export const groupFlags = ({ inferred, text }: GroupName): Flag[] =>
  inferred
    ? [
        {
          code: 'inferred-name',
          reason: `The text speaks of a body without its name; ${text} is put together from what the text is about.`,
        },
      ]
    : [];

/** What a member's row says in other words than the print: a post made of a unit and its list's tail, an office's seat. */
function partFlags({ role, holder: { position } }: MemberDraft): Flag[] {
  const flags: Flag[] = [];
  if (position && position.pieces.length > 1)
    flags.push({
      code: 'shared-tail',
      reason: `The print lists several units before one title; ${position.text} puts one of them and the title together.`,
    });
  if (role.office)
    flags.push({
      code: 'seat-of-office',
      reason: `The seat is printed in a sentence on the office of the body, therefore ${role.text}.`,
    });
  return flags;
}
