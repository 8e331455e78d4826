import { join, type Passage, squeeze, trim } from '../read/passage.ts';
import type { GroupReading, MemberDraft, Role } from './group-draft.ts';
import type { GroupName } from './group-name.ts';
import { addUnits } from './group-units.ts';
import { HEADS, isSingleSeat } from './group-words.ts';
import { isPost } from './person-list.ts';
import { printed } from './printed.ts';
import type { GazetteContext } from './reader.ts';
import { type Label, labelOf, peopleOf, strangeLabelOf, unitsLabelOf } from './roster-line.ts';
import { holdersIn } from './seat-holders.ts';

/** A roster as far as it has been read: the seat that holds, and the last one seated. */
export type RosterState = { role: Role | null; last: MemberDraft | null };

export const closedRoster: RosterState = { role: null, last: null };

/**
 * One line of a roster: a label with people, a further name under the seat above, or the rest of a post that the
 * line above broke off. Null where the line belongs to no roster, which then is closed.
 */
export function readRosterLine(
  line: Passage,
  state: RosterState,
  group: GroupName | null,
  context: GazetteContext,
  reading: GroupReading,
): RosterState | null {
  const units = unitsLabelOf(line);
  if (units && (state.role || units.role.text.replace(/\s/gu, '') === '成员单位')) {
    if (group) addUnits(units.rest, roleOf(units), group, context, reading);
    return group ? state : null;
  }
  const label = labelOf(line) ?? (state.role && strange(line, context));
  if (label) return readLabelled(label, state, group, line, context, reading);
  if (!state.role || !group) return null;
  return readFurther(line, state, state.role, group, context, reading);
}

/** 县水利局局长, 县水利局主要负责同志 */
const headsEnd = new RegExp(`(?:${HEADS})$`, 'u');
const isHeadOf = (position: string) => isPost(position) || headsEnd.test(position);

const roleOf = ({ role }: Label): Role => ({ text: squeeze(role).text, piece: role, carried: false });

/** A label of no lexicon counts where a person follows it: 副 任: 印某某. */
function strange(line: Passage, context: GazetteContext): Label | null {
  const label = strangeLabelOf(line);
  return label &&
    line.text.length < 40 &&
    peopleOf(label.rest, context.attested)?.every(({ person }) => person)
    ? label
    : null;
}

function readLabelled(
  label: Label,
  state: RosterState,
  group: GroupName | null,
  line: Passage,
  context: GazetteContext,
  reading: GroupReading,
): RosterState | null {
  if (label.before && state.last) goOn(state.last, label.before);
  if (!group) {
    reading.unread.push({
      line: context.lineAt(line.start),
      text: line.text.slice(0, 120),
      reason: 'Seats are given out here, but the text names no body that they belong to.',
    });
    return null;
  }
  const role = roleOf(label);
  const known = labelOf(line) !== null;
  if (label.rest.text === '') return { role, last: null };
  const people = peopleOf(label.rest, context.attested);
  const holders = people ?? holdersIn(squeeze(label.rest), isSingleSeat(role.text), context.attested);
  if (
    !people &&
    holders.some(
      ({ person, position }) =>
        (!person && (!position || !isHeadOf(position.text))) || (position?.text.length ?? 0) > 50,
    )
  )
    return null;
  let last: MemberDraft | null = null;
  for (const holder of holders) {
    last = {
      group,
      role,
      holder,
      flags: known
        ? []
        : [{ code: 'unknown-label', reason: `${role.text} is no known seat of a body; kept as written.` }],
    };
    reading.members.push(last);
  }
  return { role, last };
}

function readFurther(
  line: Passage,
  state: RosterState,
  role: Role,
  group: GroupName,
  context: GazetteContext,
  reading: GroupReading,
): RosterState | null {
  const text = trim(line);
  if (/[。；！？]/u.test(text.text.slice(0, -1)) || text.text.length > 90) return null;
  const bare = text.text.replace(/\s/gu, '');
  if (/同志|兼任|担任|下设|办公室设|调整/u.test(bare)) return null;
  const brokenOff = /[、，,]$/u.test(state.last?.holder.position?.text ?? '');
  const people = brokenOff && isPost(bare) ? null : peopleOf(text, context.attested);
  const isRoster = people?.every(
    ({ person, position }) =>
      person && (position || state.last === null || state.last.holder.position === null),
  );
  const carried: Role = { ...role, carried: true };
  if (people && isRoster) {
    const drafts = people.map((holder): MemberDraft => ({ group, role: carried, holder, flags: [] }));
    reading.members.push(...drafts);
    return { role, last: drafts.at(-1) ?? null };
  }
  if (brokenOff && state.last && bare.length <= 30) {
    goOn(state.last, text);
    return state;
  }
  // 11个乡镇的党委书记、乡镇长: members by post
  if (isSingleSeat(role.text) || bare.length > 60 || !isPost(bare.replace(/。$/u, ''))) return null;
  const drafts = holdersIn(squeeze(text), false, context.attested).map(
    (holder): MemberDraft => ({ group, role: carried, holder, flags: [] }),
  );
  reading.members.push(...drafts);
  return { role, last: drafts.at(-1) ?? state.last };
}

/** The post goes on in the next line. */
function goOn(last: MemberDraft, rest: Passage): void {
  last.holder.position = printed(join([...(last.holder.position?.pieces ?? []), rest]));
}
