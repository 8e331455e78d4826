import { type Passage, slice, squeeze, trim } from '../read/passage.ts';
import type { GroupReading, OfficeDraft, Role } from './group-draft.ts';
import { type GroupName, type Mention, mentionsIn } from './group-name.ts';
import { FOUNDING, HEADS, isSingleSeat, SEAT } from './group-words.ts';
import { isPost } from './person-list.ts';
import { type Printed, printed } from './printed.ts';
import type { GazetteContext } from './reader.ts';
import { holdersIn, split } from './seat-holders.ts';
import { isUnit, splitUnits } from './unit-list.ts';

/** What holds while sentences are read: whose body is spoken of, and whether its office is. */
export type ProseState = {
  group: GroupName | null;
  /** The text speaks of the body's office: 下设办公室. */
  office: OfficeDraft | null;
  /** The bodies named so far, the latest last. */
  known: GroupName[];
  /** The body that a document with an alias speaks of: 某委员会（以下简称县某委）. */
  main: GroupName | null;
  /** Names the body that a bare 领导小组 stands for. */
  named: (bare: string, at: Passage) => GroupName | null;
};

/** …任组长, …为成员, …兼任办公室主任 */
const act = new RegExp(
  `(?:担任|兼任|任|为|兼)((?:[\\p{Script=Han}]{0,4}办公室|办公室)?(?:${SEAT}|成员单位))(?=[，,。；;、的）)]|$)`,
  'gu',
);
/** 组长由县长担任; 办公室主任由某某兼任 */
const inverted = new RegExp(`((?:办公室)?(?:${SEAT}))(?:由|为)([^。；;]{2,200}?)(?:兼任|担任|组成)`, 'gu');
const unitsOf = /成员单位(?:包括|主要包括|有(?!关)|为|由)[:：]?([^。；;]{4,})/u;
/** 办公室设在县公安局, 办公地点设县交通运输局, 办公室（设市民政局） */
const host =
  /(?:办公室|办公地点|联席办)[（(]?(?:日常工作机构)?(?:设立在|设立于|设在|设于|设|于)(?!置|主任|副主任|立|有|若干|\d)([^，,。；;（(）)]+(?:[（(][^）)]*[）)])?)/gu;
/** 由市农业农村局承担联席会议日常工作 */
const bears = /由([^，,。；;由]{3,30}?)(?:具体)?承担[^，,。；;]{0,12}日常工作/u;
const opensOffice = /办公室|联席办/u;
const trigger = new RegExp(`${SEAT}|成员单位|办公室|办公地点|组成`, 'u');

/** Reads a paragraph of prose, sentence after sentence, into the reading. */
export function readProse(
  passage: Passage,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  if (!trigger.test(passage.text)) return;
  const text = squeeze(passage);
  state.office = null;
  for (const sentence of sentencesOf(text)) readSentence(sentence, state, context, reading);
}

function sentencesOf(passage: Passage): Passage[] {
  return [...passage.text.matchAll(/[^。]+。?/gu)].map((match) =>
    slice(passage, match.index, match.index + match[0].length),
  );
}

function readSentence(
  sentence: Passage,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const mentions = mentionsIn(sentence);
  const groupAt = groupFinder(sentence, mentions, state);
  readOffice(sentence, groupAt, state, context, reading);
  readActs(sentence, mentions, groupAt, state, context, reading);
  readUnits(sentence, groupAt, context, reading);
  for (const mention of mentions) {
    if (!mention.declared || mention.bare || isSeveral(mention)) continue;
    state.group = nameOf(sentence, mention);
    state.known.push(state.group);
    if (!state.main && /^[（(]以下(?:统称|简称)/u.test(sentence.text.slice(mention.end)))
      state.main = state.group;
  }
}

/** 6个工作专班, 各乡镇工作专班: bodies, none of them named. */
const isSeveral = ({ text }: Mention) => /[\d两二三四五六七八九十]个|^各/u.test(text);

const nameOf = (sentence: Passage, { text, start, end }: Mention): GroupName => ({
  text,
  pieces: [{ passage: slice(sentence, start, end), role: 'lead-in' }],
  inferred: false,
});

const unnamed = 'Seats are given out here, but the text names no body that they belong to.';

type GroupAt = (at: number, ofOffice?: boolean) => GroupName | null;

/**
 * The body meant at a place: the one that a list of seats leads up to (…为成员的某领导小组), else the last one
 * founded before, else the one spoken of. A body founded without a name of its own is none.
 */
function groupFinder(sentence: Passage, mentions: readonly Mention[], state: ProseState): GroupAt {
  const full = (mention: Mention): GroupName | null => {
    if (isSeveral(mention)) return null;
    if (!mention.bare) return nameOf(sentence, mention);
    const isNew = foundedBefore.test(sentence.text.slice(0, mention.start));
    if (isNew && !/^(?:领导小组|委员会|指挥部)成员/u.test(sentence.text.slice(mention.start))) return null;
    const known = [
      ...state.known,
      ...mentions
        .filter(({ bare, end, declared }) => declared && !bare && end <= mention.start)
        .map((one) => nameOf(sentence, one)),
    ];
    const end = mention.text.slice(-2);
    if (state.group?.text.includes(mention.text)) return state.group;
    return (
      known.findLast(({ text }) => text.endsWith(end)) ??
      state.group ??
      state.named(mention.text, slice(sentence, mention.start, mention.end))
    );
  };
  return (at, ofOffice = false) => {
    const after = mentions.find(({ start }) => start >= at);
    if (!ofOffice && after && leadsUp(sentence.text.slice(at, after.start)))
      return after.bare ? null : full(after);
    const before = mentions
      .filter(({ end }) => end <= at)
      .filter(
        ({ declared, end }) => declared || (ofOffice && officeBehind.test(sentence.text.slice(end, at + 3))),
      );
    const last = before.at(-1);
    return last ? full(last) : state.group;
  };
}

const foundedBefore = new RegExp(`(?:${FOUNDING})(?:了)?$`, 'u');
/** 领导小组|办公室, 工作机制|下设立办公室 */
const officeBehind = /^(?:下设|办公室|联席办|设)/u;

/** 任组长,…为副组长,…为成员|的: nothing but seats stands between, and 的 before the name. */
const leadsUp = (between: string) => /的$/u.test(between) && !/[。；;]/u.test(between);

function readOffice(
  sentence: Passage,
  groupAt: GroupAt,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const seats = [...sentence.text.matchAll(host)];
  const opened = opensOffice.exec(sentence.text);
  for (const match of seats) {
    const from = match.index + match[0].lastIndexOf(match[1] ?? '');
    const unit = trim(slice(sentence, from, from + (match[1] ?? '').length), '、 ');
    if (unit.text.length < 2 || unit.text.length > 30 || !isUnit(unit.text, context.attested)) continue;
    const group = groupAt(match.index, true);
    if (group)
      open(reading, state, group, printed(unit), slice(sentence, match.index, from + unit.text.length));
  }
  if (seats.length > 0 || !opened) return;
  const bearer = bears.exec(sentence.text);
  const group = groupAt(opened.index, true);
  const isNew = /(?:下设|设立?)$|^/u.test(sentence.text.slice(0, opened.index));
  if (!group || !isNew || (state.office && !/下设|设立/u.test(sentence.text))) return;
  const unit =
    bearer?.[1] && isUnit(bearer[1], context.attested) && /下设/u.test(sentence.text) ? bearer[1] : null;
  const at = unit && bearer ? bearer.index + 1 : 0;
  state.office = {
    group,
    unit: unit ? printed(slice(sentence, at, at + unit.length)) : null,
    director: null,
    pieces: [slice(sentence, opened.index, opened.index + opened[0].length)],
    flags: [],
  };
  if (unit) reading.offices.push(state.office);
}

function open(
  reading: GroupReading,
  state: ProseState,
  group: GroupName,
  unit: Printed,
  piece: Passage,
): void {
  state.office = { group, unit, director: null, pieces: [piece], flags: [] };
  reading.offices.push(state.office);
}

function readActs(
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
  return from ? slice(subject, Math.max(0, subject.at.indexOf(from.at[0] ?? 0))) : subject;
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
    const { start } = { start: sentence.at[0] ?? 0 };
    reading.unread.push({
      line: context.lineAt(start),
      text: sentence.text.slice(0, 120),
      reason: unnamed,
    });
    return;
  }
  if (printedRole === '成员单位') {
    addUnits(subject, { text: printedRole, piece, carried: false }, group, context, reading);
    return;
  }
  const opened = state.office?.pieces[0]?.at[0] ?? Number.POSITIVE_INFINITY;
  const ofOffice = opened < (piece.at[0] ?? 0) && /^(?:副?主任|成员)$/u.test(printedRole);
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

/** 成立由市政府办、市财政局等单位联合组成的某专班 */
const composed = /由([^，。；由]{6,}?)(?:等)?(?:单位|部门)(?:联合)?(组成)/u;

function readUnits(
  sentence: Passage,
  groupAt: GroupAt,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const parts = composed.exec(sentence.text);
  const whole = parts && groupAt(parts.index + parts[0].length);
  if (parts?.[1] && whole) {
    const end = parts.index + parts[0].length;
    const role: Role = { text: '组成', piece: slice(sentence, end - 2, end), carried: false };
    addUnits(
      slice(sentence, parts.index + 1, parts.index + 1 + parts[1].length),
      role,
      whole,
      context,
      reading,
    );
  }
  const match = unitsOf.exec(sentence.text);
  const group = match && groupAt(match.index);
  if (!match?.[1] || !group) return;
  const from = match.index + match[0].length - match[1].length;
  const list = match[1]
    .replace(/[，,](?:[^、，,]{0,6}办公室|负责|专班办公室|日常).*$/u, '')
    .replace(/组成.*$/u, '');
  const role: Role = {
    text: '成员单位',
    piece: slice(sentence, match.index, match.index + 4),
    carried: false,
  };
  addUnits(slice(sentence, from, from + list.length), role, group, context, reading);
}

/** One draft for each unit of the list. */
export function addUnits(
  list: Passage,
  role: Role,
  group: GroupName,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const text = trim(list, '。；;，,、 ');
  for (const { start, end } of splitUnits(text.text, context.attested)) {
    const unit = trim(slice(text, start, end), '等 ');
    if (unit.text !== '') reading.units.push({ group, role, unit: printed(unit), flags: [] });
  }
}
