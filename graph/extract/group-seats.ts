import { indexOfRaw, type Passage, slice, trim } from '../read/passage.ts';
import type { GroupReading, OfficeDraft, Role } from './group-draft.ts';
import type { GroupName, Mention } from './group-name.ts';
import type { GroupAt, ProseState } from './group-reference.ts';
import { addUnits } from './group-units.ts';
import { FOUNDING, HEADS, isSingleSeat, SEAT } from './group-words.ts';
import { isPost } from './person-list.ts';
import type { Printed } from './printed.ts';
import type { GazetteContext } from './reader.ts';
import { holdersIn, split } from './seat-holders.ts';
import { isUnit } from './unit-list.ts';

/** …任组长, …为成员, …兼任办公室主任 */
const act = new RegExp(
  `(?:担任|兼任|任|为|兼)((?:[\\p{Script=Han}]{0,4}办公室|办公室)?(?:${SEAT}|成员单位))(?=[，,。；;、的）)]|$)`,
  'gu',
);
/** 组长由县长担任; 办公室主任由某某兼任 */
const inverted = new RegExp(`((?:办公室)?(?:${SEAT}))(?:由|为)([^。；;]{2,200}?)(?:兼任|担任|组成)`, 'gu');

const unnamed = 'Seats are given out here, but the text names no body that they belong to.';

/** The seats that a sentence gives out, and to whom. */
export function readActs(
  sentence: Passage,
  mentions: readonly Mention[],
  groupAt: GroupAt,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  let from = 0;
  for (const match of sentence.text.matchAll(act)) {
    const role = match[1] ?? '';
    const subject = subjectOf(sentence, mentions, from, match.index);
    from = match.index + match[0].length;
    const roleFrom = from - role.length;
    seat(
      subject,
      role,
      slice(sentence, roleFrom, from),
      groupAt(match.index),
      state,
      context,
      reading,
      sentence,
    );
  }
  for (const match of sentence.text.matchAll(inverted)) {
    const [whole, role = '', subject = ''] = match;
    const at = match.index + whole.lastIndexOf(subject);
    seat(
      slice(sentence, at, at + subject.length),
      role,
      slice(sentence, match.index, match.index + role.length),
      groupAt(match.index),
      state,
      context,
      reading,
      sentence,
    );
  }
}

const opensList = new RegExp(`(?:${FOUNDING})(?:了)?(?:以|由)?|(?:^|[，,、；;]|分别|并)(?:由|以)`, 'gu');

/** Those who are seated: back from the verb to the last seat, the body's name, 由 or 以, or the first clause that names nobody. */
function subjectOf(sentence: Passage, mentions: readonly Mention[], from: number, to: number): Passage {
  let start = from;
  const body = mentions.filter(({ end, declared }) => declared && end > from && end <= to).at(-1);
  if (body) start = body.end;
  const text = sentence.text.slice(start, to);
  const verb = [...text.matchAll(opensList)].at(-1);
  if (verb) start += verb.index + verb[0].length;
  return seatedIn(trim(slice(sentence, start, to), '，,、；;。：: '));
}

/** Clauses before the last one belong to the list only where they name people, posts or units themselves. */
function seatedIn(subject: Passage): Passage {
  const clauses = split(subject, /[，,；;]/u);
  let first = clauses.length - 1;
  while (
    first > 0 &&
    seats.test(clauses[first - 1]?.text ?? '') &&
    !acts.test(clauses[first - 1]?.text ?? '')
  )
    first--;
  const from = clauses[first];
  return from ? slice(subject, Math.max(0, indexOfRaw(subject, from.start))) : subject;
}

/** A clause that ends as posts, units or their heads do. */
const seats = new RegExp(
  `(?:[长任记席员委理]|政委|${HEADS}|[局委办部室会院校站所处心司队社联])(?:[（(].*)?$`,
  'u',
);
/** 办公地点设县交通运输局, 负责日常工作: a clause with a verb of its own. */
const acts =
  /(?:办公室|办公地点|小组|委员会|指挥部|专班|机制)[^，]{0,6}设|下设|负责(?!人|同志)|成立|建立|承担|研究|做好|加强/u;

/** One seat and those who take it: the head of the office, its people, or members of the body. */
function seat(
  subject: Passage,
  printedRole: string,
  piece: Passage,
  group: GroupName | null,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
  sentence: Passage,
): void {
  if (subject.text === '' || subject.text.length > 400) return;
  if (!group) {
    reading.unread.push({
      line: context.lineAt(sentence.start),
      text: sentence.text.slice(0, 120),
      reason: unnamed,
    });
    return;
  }
  if (printedRole === '成员单位') {
    addUnits(subject, { text: printedRole, piece, carried: false }, group, context, reading);
    return;
  }
  const opened = state.office?.pieces[0]?.start ?? Number.POSITIVE_INFINITY;
  const ofOffice = opened < piece.start && /^(?:副?主任|成员)$/u.test(printedRole);
  const role = ofOffice ? `办公室${printedRole}` : printedRole.replace(/^.*(?=办公室)/u, '');
  const holders = holdersIn(subject, isSingleSeat(role), context.attested).filter(
    ({ person, position }) => person || (position && position.text.length <= 60),
  );
  if (role === '办公室主任') {
    seatDirectors(
      holders.flatMap(({ person }) => person ?? []),
      piece,
      group,
      state,
      reading,
    );
    return;
  }
  const value: Role = {
    text: role,
    piece,
    carried: false,
    office: ofOffice ? (state.office?.pieces[0] ?? null) : null,
  };
  for (const holder of holders) {
    if (!holder.person && !holder.position) continue;
    if (!holder.person && holder.position && !plausible(holder.position.text)) continue;
    reading.members.push({ group, role: value, holder, flags: [] });
  }
}

/** A post, or the people of units; 各相关责任单位 sits nowhere as a post, yet is printed as one. */
const plausible = (text: string) =>
  !/(?:确定|明确|指定|安排|选派)|\d名/u.test(text) &&
  (isPost(text) ||
    /(?:副职|人员|同志|总督学|骨干|代表|工程师|单位|部门|教导员|助理|参谋)$/u.test(text) ||
    isUnit(text, nobody));

const nobody = { unit: () => 0, person: () => 0, alike: () => [] };

function seatDirectors(
  people: readonly Printed[],
  piece: Passage,
  group: GroupName,
  state: ProseState,
  reading: GroupReading,
): void {
  const office: OfficeDraft = state.office ?? { group, unit: null, director: null, pieces: [], flags: [] };
  state.office = office;
  const [first, ...others] = people;
  if (!first) return;
  if (!reading.offices.includes(office)) reading.offices.push(office);
  office.director = first;
  office.pieces.push(piece);
  for (const director of others) reading.offices.push({ ...office, director, pieces: [...office.pieces] });
}
