import type { Evidence, FactOf, Flag, Unread } from '../facts.ts';
import type { DocumentNode, Paragraph, Row, Table } from '../parse/nodes.ts';
import { type Passage, spanOf, squeeze } from '../read/passage.ts';
import { listsOf } from './convention.ts';
import { isoDeadline } from './deadline.ts';
import { isTieTable } from './liaison-table.ts';
import {
  blocksWithin,
  evidence,
  factOf,
  type GazetteContext,
  nothing,
  numberOf,
  type Reader,
} from './reader.ts';
import { slipsIn } from './slip.ts';
import { looksLikeName } from './surnames.ts';
import { type Column, columnsOf, isHeader, readingOf } from './task-columns.ts';
import { readDutyLine } from './task-duty.ts';
import { type Block, type Draft, readProse, type Stretch } from './task-prose.ts';
import {
  type CellPart,
  type CellParty,
  type RowDraft,
  readDuties,
  readRows,
  type TableRow,
} from './task-table.ts';
import { taskCaption } from './task-words.ts';

type Task = FactOf<'task'>;
type Party = Task['assignments'][number];

/** The tasks of a document: rows of its tables, items of its prose, and units' standing duties. */
export const readTasks: Reader<'task'> = (document, context) => {
  if (document.role === 'imprint') return nothing;
  const texts = textsOf(document);
  const tables = readTables(document, context);
  // What minutes charge people with is a decision of the meeting.
  const prose = document.role === 'minutes' ? [] : readTexts(document, texts, context);
  const facts = [...tables, ...prose];
  return { facts, unread: mentionsOf(document, texts, facts) };
};

/** A paragraph or heading of a document as one line of text, or a break where a table or annex parts the text. */
type Text = Block & { passage: Passage; paragraph: Paragraph | null };

function textsOf(document: DocumentNode): Text[] {
  const texts: Text[] = [];
  const apart = () => texts.push({ text: '', breaks: true, passage: squeezeNothing, paragraph: null });
  let annex: unknown = null;
  for (const { block, annex: within } of blocksWithin(document.blocks)) {
    if (within !== annex) apart();
    annex = within;
    if (block.kind === 'table' || block.kind === 'signature') apart();
    else {
      const passage = squeeze(block.passage);
      texts.push({
        text: passage.text,
        breaks: false,
        passage,
        paragraph: block.kind === 'paragraph' ? block : null,
      });
    }
  }
  return texts;
}

const squeezeNothing: Passage = { text: '', at: new Uint32Array(0) };

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
  // The item's number belongs to its sentence.
  const spans = first && draft.seq ? [{ ...first, start: 0 }, ...rest] : draft.content;
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
      ...(subtype ? { subtype } : {}),
    },
    [
      ...spans.flatMap((one) => spanIn(context, texts, one)),
      ...draft.clauses.flatMap((one) => spanIn(context, texts, one)),
      ...(draft.rule ? spanIn(context, texts, draft.rule, 'rule') : []),
    ],
    flagsOf(draft.parties, context),
  );
}

const assignmentOf = ({ name, type, role, term, inferred }: Party): Party => ({
  name,
  type,
  role,
  term,
  inferred,
});

/** Doubts about the names themselves. */
function flagsOf(parties: readonly (Party & { interleaved?: string })[], context: GazetteContext): Flag[] {
  const people = parties.filter((party) => party.type === 'person').map((party) => party.name);
  const unread = [...new Set(people)].filter(
    (name) => !looksLikeName(name) && context.attested.person(name) < 2,
  );
  const mixed = parties.flatMap((party) => (party.interleaved ? [party] : []));
  return [
    ...(mixed.length > 0
      ? [
          {
            code: 'interleaved',
            reason: `Printed as ${mixed[0]?.interleaved}: two names read by columns, both found elsewhere in this gazette.`,
          },
        ]
      : []),
    ...unread.map((name) => ({
      code: 'unlikely-name',
      reason: `${name} stands where a name should and reads as none; kept as written.`,
    })),
    ...slipsIn(people, context.attested),
  ];
}

function readTables(document: DocumentNode, context: GazetteContext): Task[] {
  const facts: Task[] = [];
  let caption = '';
  let above: Table | null = null;
  for (const { block, annex } of blocksWithin(document.blocks)) {
    if (block.kind === 'heading' || block.kind === 'paragraph') {
      // 单位：万元 between a table and its title says how it counts.
      if (block.passage.text.length < 70 && !/^单\s?位\s?[:：]/u.test(block.passage.text))
        caption = block.passage.text;
      above = null;
    } else if (block.kind === 'table' && isTieTable(block, annex?.title ?? null)) {
      // 企业名称 / 联点县级领导 / 帮扶单位 ties people to places and sets no task.
      above = null;
    } else if (block.kind === 'table') {
      facts.push(...readTable(document, block, above, captionOf(block, caption), context));
      above = block.headers.length > 0 || !above ? block : above;
    }
  }
  return facts;
}

const captionOf = (table: Table, above: string) =>
  [table.caption?.text ?? '', above].find((text) => text !== '' && !/^单\s?位\s?[:：]/u.test(text)) ?? '';

/** A table's rows under the headers they stand under; one that goes on without a header keeps the last one's. */
function readTable(
  document: DocumentNode,
  table: Table,
  above: Table | null,
  caption: string,
  context: GazetteContext,
): Task[] {
  const captioned = taskCaption.test(caption);
  const rowTexts = (row: Row) => row.cells.map((cell) => cell.passage.text);
  const headerOf = (from: Table | null, index: number) => from?.headers[index]?.[0];
  let header = headerOf(table, 0) ?? headerOf(above, (above?.headers.length ?? 0) - 1);
  const rows = table.rows.flatMap((row) => {
    header = headerOf(table, row.header) ?? header;
    if (isHeader(rowTexts(row))) {
      header = { ...row };
      return [];
    }
    return header ? [{ row, header }] : [];
  });
  const first = rows[0];
  const reading = first ? readingOf(columnsOf(rowTexts(first.header)), captioned) : null;
  if (!first || !reading) return [];
  const headers = new Map<Row, readonly Column[]>();
  const columnsUnder = (own: Row) => {
    const columns = headers.get(own) ?? columnsOf(rowTexts(own));
    headers.set(own, columns);
    return columns;
  };
  const laid: TableRow[] = rows.map(({ row, header: own }) => {
    const columns = columnsUnder(own);
    return { cells: rowTexts(row), columns: readingOf(columns, captioned)?.columns ?? columns };
  });
  const drafts = (reading.of === 'tasks' ? readRows : readDuties)(laid, context.attested);
  return drafts.map((draft) => rowFact(document, draft, rows, context, reading.of === 'duties'));
}

type Printed = { row: Row; header: Row };

function rowFact(
  document: DocumentNode,
  draft: RowDraft,
  rows: readonly Printed[],
  context: GazetteContext,
  duty: boolean,
): Task {
  const passageOf = (part: CellPart): Passage | undefined => rows[part.row]?.row.cells[part.cell]?.passage;
  const text = (part: CellPart | null) => {
    const passage = part ? passageOf(part) : undefined;
    return part && passage
      ? squeeze({
          text: passage.text.slice(part.start, part.end),
          at: passage.at.subarray(part.start, part.end),
        }).text.trim()
      : null;
  };
  const span = (part: CellPart | null, role?: Evidence['role']): Evidence[] => {
    const passage = part ? passageOf(part) : undefined;
    if (!part || !passage || part.end <= part.start) return [];
    return [evidence(context, spanOf(passage, part.start, Math.min(part.end, passage.text.length)), role)];
  };
  const whole = (party: CellParty): CellPart => ({
    row: party.row,
    cell: party.cell,
    start: 0,
    end: passageOf({ ...party, start: 0, end: 0 })?.text.length ?? 0,
  });
  const chief = draft.chief ? [assignmentOf(draft.chief)] : [];
  const assignments = [...draft.parties.map(assignmentOf), ...chief];
  const seq = text(draft.seq)?.replace(/[（()）.．、\s]/gu, '') ?? null;
  const section = text(draft.section);
  const deadline = text(draft.deadline);
  const heading: CellPart | null = draft.section
    ? { ...draft.section, end: passageOf(draft.section)?.text.length ?? draft.section.end }
    : null;
  return factOf(
    context,
    'task',
    {
      document: numberOf(document),
      seq: seq || null,
      content: text(draft.content) ?? '',
      ...listsOf(assignments, 'table'),
      form: 'table',
      assignments,
      category: text(draft.category),
      ...(draft.chief ? { project: section, project_chief: draft.chief.name } : section ? { section } : {}),
      ...(draft.target ? { target: text(draft.target) } : {}),
      ...(deadline ? { deadline, deadline_date: isoDeadline(deadline) } : {}),
      ...(duty ? { subtype: 'duty' } : {}),
    },
    distinct([
      ...span(draft.content),
      ...span(draft.seq),
      ...span(draft.category),
      ...span(draft.target),
      ...span(draft.deadline),
      ...draft.parties.flatMap((party) => span(whole(party), party.carried ? 'carried' : 'value')),
      ...span(heading, 'lead-in'),
      ...headersFor(draft, rows, context),
    ]),
    [...draft.doubts, ...flagsOf(draft.parties, context)],
  );
}

/** The header cells that name what the parties are. */
function headersFor(draft: RowDraft, rows: readonly Printed[], context: GazetteContext): Evidence[] {
  const terms = new Set(draft.parties.map((party) => party.term));
  return (rows[draft.row]?.header.cells ?? []).flatMap((cell) =>
    cell.passage.text !== '' && terms.has(cell.passage.text.replace(/\s+/gu, ''))
      ? [evidence(context, spanOf(cell.passage), 'header')]
      : [],
  );
}

function distinct(spans: readonly Evidence[]): Evidence[] {
  const seen = new Set<string>();
  return spans.filter(({ start, end, role }) => {
    const key = `${start}-${end}-${role}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const trigger = /牵头|责任单位|责任部门|配合单位|按职责分工|按职能分工/u;

/** Lines that speak of responsibility and assign no task, each with the reason. */
function mentionsOf(document: DocumentNode, texts: readonly Text[], facts: readonly Task[]): Unread[] {
  const reason =
    document.role === 'minutes'
      ? 'Charged in the minutes of a meeting, which is a decision and no task.'
      : 'Mentions who is responsible and assigns no task of its own.';
  const covered = facts.flatMap((fact) => fact.evidence);
  return texts.flatMap(({ paragraph }) =>
    (paragraph?.lines ?? []).flatMap((line) =>
      trigger.test(line.passage.text) &&
      !covered.some(({ start, end }) => start < line.end && end > line.start)
        ? [{ line: line.line, text: line.passage.text.slice(0, 120), reason }]
        : [],
    ),
  );
}
