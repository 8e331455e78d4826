/**
 * What a document says of its bodies (领导小组, 委员会, 指挥部, 工作专班, 机制, 编辑委员会): members, member units and
 * offices, read once and handed to the readers of the three kinds.
 */
import type { DocumentNode, Heading, Paragraph } from '../parse/nodes.ts';
import { join, type Passage, rawAt, slice, squeeze, trim } from '../read/passage.ts';
import { emptyReading, type GroupReading } from './group-draft.ts';
import {
  dutiesOfHeading,
  dutiesOfLead,
  dutiesOfTitle,
  type GroupDuties,
  readDutyItem,
} from './group-duties.ts';
import { bodyOfTitle, type GroupName, inferredName } from './group-name.ts';
import { readProse } from './group-prose.ts';
import type { ProseState } from './group-reference.ts';
import { readGroupTable } from './group-tables.ts';
import { BODY, SEAT } from './group-words.ts';
import { blocksWithin, type GazetteContext } from './reader.ts';
import { closedRoster, type RosterState, readRosterLine } from './roster.ts';

/** One reading a document, kept as long as its tree. */
const readings = new WeakMap<DocumentNode, GroupReading>();

/** All that the document says of its bodies. */
export function groupsOf(document: DocumentNode, context: GazetteContext): GroupReading {
  const known = readings.get(document);
  if (known) return known;
  const reading = document.role === 'minutes' ? emptyReading() : readDocument(document, context);
  readings.set(document, reading);
  return reading;
}

const bodyLine = new RegExp(`(?:${BODY})(?:成员|组成人员|人员|领导成员)?(?:名单)?$`, 'u');
/** （一）综合协调组, 3.医疗救护组: a team of the body, which has people of its own. */
const teamLine = /^(?!.*(?:小组|党组|机构|班组|分组)$)\p{Script=Han}{2,12}组$/u;
/** 一、组长, （二）副组长（2名） */
const seatLine = new RegExp(`^(${SEAT})(?:[（(][^）)]{1,8}[）)])?[:：]?$`, 'u');

/** （二）组成人员 goes on about the body of the headings above. */
const ofPeople = /人员|成员|名单|机构|组织/u;

/** What is known while a document is read from block to block. */
type Progress = ProseState & {
  roster: RosterState;
  duties: GroupDuties | null;
  annex: Passage | null;
  /** The level of the heading that named the body spoken of; one as high that names none ends it. */
  level: number | null;
};

function readDocument(document: DocumentNode, context: GazetteContext): GroupReading {
  const reading = emptyReading();
  const own = document.role === 'imprint' ? null : bodyOfTitle(document.title, 'header');
  const state: Progress = {
    group: own,
    office: null,
    known: own ? [own] : [],
    main: null,
    named: (bare, at) => own ?? (bare.length < 8 ? inferredName(document, at) : null),
    roster: closedRoster,
    duties: null,
    annex: null,
    level: null,
  };
  for (const { block, annex } of blocksWithin(document.blocks)) {
    const entered = annex !== null && annex.title !== state.annex;
    if (entered) enterAnnex(annex.title, own, state);
    if (block.kind === 'table') {
      state.roster = closedRoster;
      readGroupTable(block, state.annex, state, context, reading);
    } else if (block.kind === 'heading') readHeading(block, own, state);
    else if (block.kind === 'paragraph')
      for (const line of logicalLines(block)) readLine(line, document, state, context, reading);
  }
  return reading;
}

function enterAnnex(title: Passage | null, own: GroupName | null, state: Progress): void {
  state.annex = title;
  state.group = bodyOfTitle(title, 'header') ?? own ?? state.group;
  state.level = null;
  state.roster = closedRoster;
  state.duties = dutiesOfTitle(title);
}

/** 1.地方财政收入工作组 names the body of what follows; 一、组长 the seat. */
function readHeading({ passage, ordinal }: Heading, own: GroupName | null, state: Progress): void {
  const title = trim(slice(passage, ordinal?.length ?? 0));
  const text = squeeze(title).text;
  const seat = seatLine.exec(text)?.[1];
  const role = seat ? { text: seat, piece: title, carried: false } : null;
  state.roster = role ? { role, last: null } : closedRoster;
  const body = bodyLine.test(text) ? bodyOfTitle(title, 'header') : null;
  if (body) {
    state.group = body;
    state.level = ordinal?.level ?? null;
  } else if (
    state.level !== null &&
    ordinal &&
    ordinal.level <= state.level &&
    !seat &&
    !ofPeople.test(text)
  ) {
    state.group = bodyOfTitle(state.annex, 'header') ?? own;
    state.level = null;
  }
  if (teamLine.test(text))
    state.group = { text, pieces: [{ passage: squeeze(title), role: 'header' }], inferred: false };
  state.duties = dutiesOfHeading(squeeze(title), state.main ?? state.group);
}

function readLine(
  line: Passage,
  document: DocumentNode,
  state: Progress,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const next = readRosterLine(line, state.roster, state.group, context, reading);
  state.roster = next ?? closedRoster;
  if (next || (state.duties && readDutyItem(line, state.duties, context, reading))) return;
  const caption = captionOf(line, document, context);
  if (caption) state.group = caption;
  else {
    const before = sizeOf(reading);
    readProse(line, state, context, reading);
    if (sizeOf(reading) === before && seatWord.test(line.text)) tellUnread(line, context, reading);
  }
  const announced =
    line.text.length < 30 && line.text.includes('单位')
      ? dutiesOfHeading(squeeze(line), state.main ?? state.group)
      : null;
  state.duties = dutiesOfLead(line, state.group) ?? announced ?? state.duties;
}

const sizeOf = ({ members, units, offices, unread }: GroupReading) =>
  members.length + units.length + offices.length + unread.length;

const seatWord = /组\s?长|成\s?员|办公室设/u;

/** A line that speaks of seats or members and names nobody is told, where no other reader takes it. */
function tellUnread(line: Passage, { lineAt }: GazetteContext, { unread }: GroupReading): void {
  const at = rawAt(line, line.text.search(seatWord)) ?? line.start;
  unread.push({
    line: lineAt(at),
    text: line.text.slice(0, 120),
    reason: 'Speaks of the seats or members of a body and names none of them.',
  });
}

/** A line alone that names a body: 编辑委员会, 某某领导小组成员名单. */
function captionOf(line: Passage, document: DocumentNode, { tree }: GazetteContext): GroupName | null {
  if (line.text.length > 80) return null;
  const text = squeeze(line);
  if (text.text.length > 50 || /[，。；：:、]/u.test(text.text) || !bodyLine.test(text.text)) return null;
  const full = bodyOfTitle(text, 'header');
  const { title } = tree.masthead;
  if (full || document.role !== 'imprint' || !title) return full;
  // 编辑委员会 of a gazette is that of the gazette's own title.
  return {
    text: `${squeeze(title).text}${text.text}`,
    pieces: [
      { passage: title, role: 'header' },
      { passage: text, role: 'header' },
    ],
    inferred: true,
  };
}

/** Printed lines, those that a break cut joined again: a line that opens with a label stands alone. */
function logicalLines({ lines, passage }: Paragraph): Passage[] {
  if (lines.length === 1) return [passage];
  const logical: Passage[][] = [];
  for (const line of lines) {
    const opens = /^[-·•]?\s?(?:\p{Script=Han}\s?){1,8}[:：]/u.test(line.passage.text);
    if (opens || logical.length === 0) logical.push([line.passage]);
    else logical.at(-1)?.push(line.passage);
  }
  return logical.map((parts) => join(parts));
}
