import type { Evidence, FactOf } from '../facts.ts';
import type { DocumentNode, Row, Table } from '../parse/nodes.ts';
import { type Passage, slice, spanOf, squeeze } from '../read/passage.ts';
import { assignmentOf, listsOf } from './convention.ts';
import { isoDeadline } from './deadline.ts';
import { isTieTable } from './liaison-table.ts';
import { blocksWithin, evidence, factOf, type GazetteContext, numberOf } from './reader.ts';
import {
  bareTerm,
  type Column,
  columnsOf,
  holdsParties,
  isHeader,
  readingOf,
  settle,
} from './task-columns.ts';
import { doubtsAbout } from './task-doubts.ts';
import {
  type CellPart,
  type CellParty,
  type RowDraft,
  readDuties,
  readRows,
  type TableRow,
} from './task-table.ts';
import { firstLeads, taskCaption } from './task-words.ts';

type Task = FactOf<'task'>;

/** The tasks of a document's tables. `rule` is where the document says that the first of a list leads. */
export function readTaskTables(
  document: DocumentNode,
  context: GazetteContext,
  rule: Passage | null,
): Task[] {
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
      facts.push(...readTable(document, block, above, captionOf(block, caption), context, rule));
      above = block.headers.length > 0 || !above ? block : above;
    }
  }
  return facts.map(flagRepeats(facts));
}

/** A text that a recogniser printed again in the row of another task: which of the two it belongs to, it cannot say. */
function flagRepeats(facts: readonly Task[]): (task: Task) => Task {
  const first = new Map<string, number>();
  for (const { content, target, line } of facts)
    for (const text of [content, target])
      if (text && text.length > 20 && !first.has(text)) first.set(text, line);
  return (task) => {
    const seen = [task.content, task.target].flatMap((text) => {
      const line = text ? first.get(text) : undefined;
      return line !== undefined && line !== task.line ? [line] : [];
    });
    const reason = `Part of this row's text is printed in the row of line ${seen[0]} as well.`;
    return seen.length > 0 ? { ...task, flags: [...task.flags, { code: 'repeated-text', reason }] } : task;
  };
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
  rule: Passage | null,
): Task[] {
  const captioned = taskCaption.test(caption);
  const rowTexts = (row: Row) => row.cells.map((cell) => cell.passage.text);
  const headerOf = (from: Table | null, index: number) => from?.headers[index]?.[0];
  const own = headerOf(table, 0);
  const upper = headerOf(above, (above?.headers.length ?? 0) - 1);
  // 2024年完成情况 / 2025年目标 under 主管领导 / 责任单位: a second row of the header above, which stands alone.
  const second =
    own !== undefined &&
    upper?.cells.length === own.cells.length &&
    !columnsOf(rowTexts(own)).some(({ means }) => holdsParties(means)) &&
    readingOf(columnsOf(rowTexts(own)), captioned) === null;
  let header = second ? upper : (own ?? upper);
  const rows = table.rows.flatMap((row) => {
    header = second ? header : (headerOf(table, row.header) ?? header);
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
    const columns = headers.get(own) ?? settle(columnsOf(rowTexts(own)), table.rows.map(rowTexts));
    headers.set(own, columns);
    return columns;
  };
  const laid: TableRow[] = rows.map(({ row, header: own }) => {
    const columns = columnsUnder(own);
    return {
      cells: rowTexts(row),
      columns: readingOf(columns, captioned)?.columns ?? columns,
      covered: new Set(row.cells.flatMap((cell, at) => (cell.covered ? [at] : []))),
    };
  });
  if (reading.of === 'duties')
    return readDuties(laid, context.attested).map((draft) => rowFact(document, draft, rows, context, 'duty'));
  return readRows(laid, context.attested).map((draft) => {
    const printed = ruleOf(rows[draft.row]?.header) ?? rule;
    const governed = printed && governs(draft) ? { ...draft, parties: firstLeading(draft.parties) } : draft;
    return rowFact(document, governed, rows, context, governed === draft ? null : printed);
  });
}

/** 责任单位（排第一位的为牵头单位）: the header cell that makes the rule. */
const ruleOf = (header: Row | undefined): Passage | null =>
  header?.cells.find((cell) => firstLeads.test(cell.passage.text))?.passage ?? null;

/** The rule is for lists of several in which no unit is printed as leading. */
const governs = ({ parties }: RowDraft) =>
  parties.filter(isResponsible).length > 1 &&
  !parties.some((party) => party.type === 'unit' && party.role === 'lead');
const isResponsible = (party: CellParty) => party.type === 'unit' && party.role === 'responsible';

function firstLeading(parties: readonly CellParty[]): CellParty[] {
  const first = parties.find(isResponsible);
  return parties.map((party) => (party === first ? { ...party, role: 'lead', inferred: true } : party));
}

type Printed = { row: Row; header: Row };

function rowFact(
  document: DocumentNode,
  draft: RowDraft,
  rows: readonly Printed[],
  context: GazetteContext,
  rule: Passage | 'duty' | null,
): Task {
  const passageOf = (part: CellPart): Passage | undefined => rows[part.row]?.row.cells[part.cell]?.passage;
  const text = (part: CellPart | null) => {
    const passage = part ? passageOf(part) : undefined;
    return part && passage ? squeeze(slice(passage, part.start, part.end)).text.trim() : null;
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
      ...(rule === 'duty' ? { subtype: 'duty' } : {}),
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
      ...(rule && rule !== 'duty' ? [evidence(context, spanOf(rule), 'rule')] : []),
    ]),
    [...draft.doubts, ...doubtsAbout(draft.parties, context)],
  );
}

/** The header cells that name what the parties are. */
function headersFor(draft: RowDraft, rows: readonly Printed[], context: GazetteContext): Evidence[] {
  const terms = new Set(draft.parties.map((party) => party.term));
  return (rows[draft.row]?.header.cells ?? []).flatMap((cell) =>
    cell.passage.text !== '' &&
    (terms.has(cell.passage.text.replace(/\s+/gu, '')) || terms.has(bareTerm(cell.passage.text)))
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
