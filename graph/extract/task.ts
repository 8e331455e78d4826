import type { Evidence, FactOf, Unread } from '../facts.ts';
import type { DocumentNode, Paragraph } from '../parse/nodes.ts';
import { emptyPassage, type Passage, type Span, slice, spanOf, squeeze } from '../read/passage.ts';
import { assignmentOf, listsOf } from './convention.ts';
import { isoDeadline } from './deadline.ts';
import {
  blocksWithin,
  evidence,
  factOf,
  type GazetteContext,
  nothing,
  numberOf,
  type Reader,
} from './reader.ts';
import { doubtsAbout } from './task-doubts.ts';
import { readDutyLine } from './task-duty.ts';
import { type Block, type Draft, numberOf as itemNumber, readProse, type Stretch } from './task-prose.ts';
import { readTaskTables } from './task-rows.ts';
import { ruleIn } from './task-words.ts';

type Task = FactOf<'task'>;

/** The tasks of a document: rows of its tables, items of its prose, and units' standing duties. */
export const readTasks: Reader<'task'> = (document, context) => {
  if (document.role === 'imprint') return nothing;
  const texts = textsOf(document);
  const rule = texts.find(({ text }) => ruleIn(text) !== null);
  const tables = readTaskTables(document, context, rule ? sentenceOf(rule.passage) : null);
  // What minutes charge people with is a decision of the meeting.
  const prose = document.role === 'minutes' ? [] : readTexts(document, texts, context);
  const facts = [...tables, ...prose];
  return { facts, unread: mentionsOf(document, texts, facts) };
};

/** The words of a rule, without the paragraph around them. */
function sentenceOf(passage: Passage): Passage {
  const match = ruleIn(passage.text);
  return match ? slice(passage, match.index, match.index + match[0].length) : passage;
}

/** A paragraph or heading of a document as one line of text, or a break where a table or annex parts the text. */
type Text = Block & {
  passage: Passage;
  paragraph: Paragraph | null;
  /** The level of a heading's number, null for what heads nothing. */
  heads: number | null;
  /** The headings it stands under, the highest first; annexes and tables end them. */
  under: readonly Text[];
};

function textsOf(document: DocumentNode): Text[] {
  const texts: Text[] = [];
  let under: readonly Text[] = [];
  const apart = () => {
    under = [];
    texts.push({ text: '', breaks: true, passage: emptyPassage, paragraph: null, heads: null, under });
  };
  let annex: unknown = null;
  for (const { block, annex: within } of blocksWithin(document.blocks)) {
    if (within !== annex) apart();
    annex = within;
    if (block.kind === 'table' || block.kind === 'signature') apart();
    else {
      const passage = squeeze(block.passage);
      const heads = block.kind === 'heading' ? (block.ordinal?.level ?? null) : null;
      const above = heads === null ? under : under.filter((one) => (one.heads ?? 0) < heads);
      const paragraph = block.kind === 'paragraph' ? block : null;
      const text: Text = { text: passage.text, breaks: false, passage, paragraph, heads, under: above };
      texts.push(text);
      under = heads === null ? under : [...above, text];
    }
  }
  return texts;
}

function readTexts(document: DocumentNode, texts: readonly Text[], context: GazetteContext): Task[] {
  const drafts = readProse(texts, context.attested);
  const taken = new Set(
    drafts.flatMap((draft) => [...draft.content, ...draft.clauses].map((one) => one.block)),
  );
  const duties = texts.flatMap(({ text }, block) => {
    const draft = taken.has(block) ? null : readDutyLine(text, block, context.attested);
    return draft ? [proseFact(document, draft, texts, context, 'duty')] : [];
  });
  return [...drafts.map((draft) => proseFact(document, draft, texts, context)), ...duties];
}

/**
 * The heading an item stands under: the nearest above it whose number is of a higher order, 二、重点工作 above
 * （三）.
 */
function sectionOf(texts: readonly Text[], draft: Draft): Text | null {
  const first = draft.title ?? draft.content[0];
  if (!first) return null;
  const own = itemNumber(texts[first.block]?.text ?? '')?.level ?? null;
  return texts[first.block]?.under.findLast(({ heads }) => own === null || (heads ?? 0) < own) ?? null;
}

/** Text of a stretch, and the stretch as evidence. */
const textOf = (texts: readonly Text[], { block, start, end }: Stretch) =>
  (texts[block]?.text ?? '').slice(start, end);

function spanIn(
  context: GazetteContext,
  texts: readonly Text[],
  { block, start, end }: Stretch,
  role?: Evidence['role'],
): Evidence[] {
  const passage = texts[block]?.passage;
  if (!passage || end <= start) return [];
  return [evidence(context, spanOf(passage, start, end), role)];
}

function proseFact(
  document: DocumentNode,
  draft: Draft,
  texts: readonly Text[],
  context: GazetteContext,
  subtype?: 'duty',
): Task {
  const assignments = draft.parties.map(assignmentOf);
  const content = draft.content
    .map((one) => textOf(texts, one))
    .join('')
    .trim();
  const [first, ...rest] = draft.title ? [draft.title, ...draft.content] : draft.content;
  const section = subtype ? null : sectionOf(texts, draft);
  // The item's number belongs to the sentence that it opens, not to a later one of the same item.
  const number = draft.later && first ? numberOfItem(texts, first) : null;
  const spans = first && draft.seq && !draft.later ? [{ ...first, start: 0 }, ...rest] : draft.content;
  return factOf(
    context,
    'task',
    {
      document: numberOf(document),
      seq: draft.seq,
      content,
      ...listsOf(assignments, 'prose'),
      form: 'prose',
      assignments,
      ...(draft.deadline ? { deadline: draft.deadline, deadline_date: isoDeadline(draft.deadline) } : {}),
      ...(section ? { section: section.text } : {}),
      ...(subtype ? { subtype } : {}),
    },
    [
      ...spans.flatMap((one) => spanIn(context, texts, one)),
      ...draft.clauses.flatMap((one) => spanIn(context, texts, one)),
      ...(number ? spanIn(context, texts, number, 'lead-in') : []),
      ...(draft.rule ? spanIn(context, texts, draft.rule, 'rule') : []),
      ...(section ? [evidence(context, spanOf(section.passage), 'lead-in')] : []),
    ],
    doubtsAbout(draft.parties, context),
  );
}

/** Where the number of an item stands that holds several tasks. */
function numberOfItem(texts: readonly Text[], { block }: Stretch): Stretch | null {
  const number = itemNumber(texts[block]?.text ?? '');
  return number && { block, start: 0, end: number.end };
}

const trigger = /牵头|责任单位|责任部门|配合单位|按职责分工|按职能分工/u;

/** Lines that speak of responsibility and assign no task, each with the reason. */
function mentionsOf(document: DocumentNode, texts: readonly Text[], facts: readonly Task[]): Unread[] {
  const reason =
    document.role === 'minutes'
      ? 'Charged in the minutes of a meeting, which is a decision and no task.'
      : 'Mentions who is responsible and assigns no task of its own.';
  const covered = facts.flatMap((fact) => fact.evidence);
  const isRead = (line: Span) => covered.some(({ start, end }) => start < line.end && end > line.start);
  const sentences = texts.flatMap(({ paragraph }) =>
    (paragraph?.lines ?? []).flatMap((line) =>
      trigger.test(line.passage.text) && !isRead(line)
        ? [{ line: line.line, text: line.passage.text.slice(0, 120), reason }]
        : [],
    ),
  );
  return [...sentences, ...tableMentions(document, isRead)];
}

/** Rows with words of responsibility in tables that set no task, or without a task's text. */
function tableMentions(document: DocumentNode, isRead: (line: Span) => boolean): Unread[] {
  return [...blocksWithin(document.blocks)].flatMap(({ block }) => {
    if (block.kind !== 'table') return [];
    return [...block.headers.flat(), ...block.rows].flatMap((row) => {
      const text = row.cells.map((cell) => cell.passage.text).join(' ');
      if (!trigger.test(text) || isRead(row)) return [];
      const reason = 'Belongs to a table, or a row, that holds no text of a task beside who is responsible.';
      return [{ line: row.line, text: text.slice(0, 120), reason }];
    });
  });
}
