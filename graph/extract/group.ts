/**
 * What a document says of its bodies (领导小组, 委员会, 指挥部, 工作专班, 机制, 编辑委员会): members, member units and
 * offices, read once and handed to the readers of the three kinds.
 */
import type { Block, DocumentNode, Paragraph } from '../parse/nodes.ts';
import { join, type Passage, slice, squeeze } from '../read/passage.ts';
import { readBodyTable, readDutyTable, readLabelledCells } from './body-table.ts';
import { emptyReading, type GroupReading, type Role } from './group-draft.ts';
import { bodyOfTitle, type GroupName, inferredName } from './group-name.ts';
import { type ProseState, readProse } from './group-prose.ts';
import { BODY } from './group-words.ts';
import { blocksWithin, type GazetteContext } from './reader.ts';
import { closedRoster, type RosterState, readRosterLine } from './roster.ts';
import { barCells, isRule, readGrid } from './roster-grid.ts';
import { isUnit } from './unit-list.ts';

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
/** 某某委员会成员单位职责, 某机制成员单位任务分工, 某预案各相关单位职责分工表 */
const dutiesTitle = /(?:成员单位)?(?:具体|主要)?(?:职责|任务)(?:任务|职责)?(?:分工)?(?:表)?$/u;
/** 县指挥部成员单位具体职责如下: */
const dutiesLead = /成员单位(?:的)?(?:具体|主要|工作)?(?:职责|任务)(?:分工)?(?:如下)?[:：]$/u;
/** 县公安局:负责…, 一、市应急管理局。牵头负责… */
const dutyItem =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、])?\s?([^:：。，,；;]{2,60})[:：。]/u;

function readDocument(document: DocumentNode, context: GazetteContext): GroupReading {
  const reading = emptyReading();
  const own = document.role === 'imprint' ? null : bodyOfTitle(document.title, 'header');
  const state: ProseState = {
    group: own,
    office: null,
    known: own ? [own] : [],
    main: null,
    named: (bare, at) => own ?? (bare.length < 8 ? inferredName(document, at) : null),
  };
  let roster: RosterState = closedRoster;
  let duties: Duties | null = null;
  let annex: Passage | null = null;
  const bars: Paragraph[] = [];
  const closeBars = () => {
    readBars(bars.splice(0), state, context, reading);
  };
  for (const { block, annex: within } of blocksWithin(document.blocks)) {
    if (within && within.title !== annex) {
      closeBars();
      annex = within.title;
      state.group = bodyOfTitle(annex, 'header') ?? own ?? state.group;
      roster = closedRoster;
      duties = annex && dutiesTitle.test(squeeze(annex).text) ? dutiesOf(annex) : null;
    }
    const drawn =
      block.kind === 'paragraph' && block.lines.some(({ passage }) => passage.text.startsWith('|'));
    if (drawn) {
      bars.push(block);
      continue;
    }
    closeBars();
    if (block.kind === 'signature') continue;
    if (block.kind === 'table') {
      roster = closedRoster;
      readTable(block, annex, state, context, reading);
    } else if (block.kind === 'heading') {
      roster = closedRoster;
      const title = slice(block.passage, block.ordinal?.length ?? 0);
      if (bodyLine.test(squeeze(title).text)) state.group = bodyOfTitle(title, 'header') ?? state.group;
    } else {
      for (const line of logicalLines(block)) {
        const next = readRosterLine(line, roster, state.group, context, reading);
        if (next) {
          roster = next;
          continue;
        }
        roster = closedRoster;
        if (duties && readDutyItem(line, duties, context, reading)) continue;
        const caption = captionOf(line, document, context);
        if (caption) state.group = caption;
        else readProse(line, state, context, reading);
        if (dutiesLead.test(line.text) && state.group)
          duties = { group: state.group, role: membersWord(line) };
      }
    }
  }
  closeBars();
  return reading;
}

/** A line alone that names a body: 编辑委员会, 某某领导小组成员名单. */
function captionOf(line: Passage, document: DocumentNode, { tree }: GazetteContext): GroupName | null {
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

/** A list of what each member of a body has to do. */
type Duties = { group: GroupName; role: Role };

const membersWord = (passage: Passage): Role => {
  const from = passage.text.lastIndexOf('成员单位');
  return { text: '成员单位', piece: slice(passage, from, from + 4), carried: true };
};

/** The body whose members' duties a title announces. */
function dutiesOf(title: Passage): Duties | null {
  const text = squeeze(title);
  if (!text.text.includes('成员单位')) return null;
  const group = bodyOfTitle(slice(text, 0, text.text.search(dutiesTitle)), 'header');
  return group && { group, role: membersWord(text) };
}

function readDutyItem(
  line: Passage,
  { group, role }: Duties,
  context: GazetteContext,
  reading: GroupReading,
): boolean {
  const match = dutyItem.exec(line.text);
  if (!match?.[1]) return false;
  const from = match.index + match[0].indexOf(match[1]);
  const head = slice(line, from, from + match[1].length);
  const units = head.text.split('、');
  if (!units.every((unit) => isUnit(unit.replace(/\s/gu, ''), context.attested))) return false;
  let at = 0;
  for (const unit of units) {
    const piece = slice(head, at, at + unit.length);
    at += unit.length + 1;
    reading.units.push({
      group,
      role,
      unit: { text: squeeze(piece).text, pieces: [piece] },
      flags: [],
    });
  }
  return true;
}

/** Printed lines, those that a break cut joined again: a line that opens with a label or a name stands alone. */
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

function readTable(
  table: Extract<Block, { kind: 'table' }>,
  annex: Passage | null,
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  if (readBodyTable(table, context, reading)) return;
  const caption = table.caption ?? annex;
  const text = caption ? squeeze(caption) : null;
  const about = text && dutiesTitle.test(text.text) ? slice(text, 0, text.text.search(dutiesTitle)) : null;
  const ofCaption: GroupName | null = about
    ? { text: about.text, pieces: [{ passage: about, role: 'header' }], inferred: false }
    : null;
  if (
    readDutyTable(
      table,
      bodyOfTitle(about, 'header') ?? state.main ?? ofCaption ?? state.group,
      context,
      reading,
    )
  )
    return;
  readLabelledCells(table, caption, context, reading);
  const group = bodyOfTitle(caption, 'header');
  if (group && table.headers.length === 0 && /名单|成员|组成|$/u.test(text?.text ?? ''))
    readGrid(
      table.rows.map(({ cells }) => cells.map(({ passage }) => passage)),
      group,
      context,
      reading,
      (cell) => readProse(cell, state, context, reading),
    );
}

function readBars(
  blocks: readonly Paragraph[],
  state: ProseState,
  context: GazetteContext,
  reading: GroupReading,
): void {
  const rows = blocks
    .flatMap(({ lines }) => lines)
    .filter(({ passage }) => !isRule(passage.text))
    .map(({ passage }) => barCells(passage));
  if (state.group && rows.length > 0)
    readGrid(rows, state.group, context, reading, (cell) => readProse(cell, state, context, reading));
}
