import { align, type CellType, typeOf } from './task-align.ts';
import { gluedLabels, labelsIn, partCategory } from './task-category.ts';
import { type Named, partiesUnder, readLabels } from './task-clause.ts';
import { type Column, holdsParties, isHeader, type TableReading } from './task-columns.ts';
import { partiesOfCell, partTouching, type Spare } from './task-melted.ts';
import type { Attested } from './unit-list.ts';

/** A stretch of one cell. */
export type CellPart = { row: number; cell: number; start: number; end: number };
export type CellParty = Named & { row: number; cell: number; carried: boolean };
export type Doubt = { code: string; reason: string };
/** A task of a table before it becomes a fact. */
export type RowDraft = {
  row: number;
  seq: CellPart | null;
  content: CellPart;
  category: CellPart | null;
  section: CellPart | null;
  chief: (Named & { row: number; cell: number }) | null;
  target: CellPart | null;
  deadline: CellPart | null;
  parties: CellParty[];
  doubts: Doubt[];
};
/** A row's cells as printed, and the columns of the header it stands under. */
export type TableRow = {
  cells: readonly string[];
  columns: readonly Column[];
  /** Cells that one of a row above spans down to, as the print itself says. */
  covered: ReadonlySet<number>;
};

/** A row laid out: its cells by column. */
type Laid = { row: number; types: CellType[]; at: (number | null)[] };

/**
 * The tasks of a table's rows. Cells are read by content and laid on the header's columns; values that span rows
 * are carried down where the table shows it; a row of one cell heads a section.
 */
export function readRows(rows: readonly TableRow[], attested: Attested): RowDraft[] {
  const laid = rows.map((row, index) => layRow(row, index, attested));
  const known = labelsIn(rows.flatMap((row, index) => labelCells(row, laid[index])));
  for (const label of gluedLabels(rows.flatMap((row, index) => textCells(row, laid[index]))))
    known.add(label);
  const spans = spanningColumns(rows, laid);
  const drafts: RowDraft[] = [];
  let section: Pick<RowDraft, 'section' | 'chief'> = { section: null, chief: null };
  let above: CellParty[] = [];
  rows.forEach((row, index) => {
    if (isHeader(row.cells)) return;
    const heading = sectionOf(row, index, attested);
    if (heading) {
      section = heading;
      above = [];
      return;
    }
    const layout = laid[index];
    if (!layout) return;
    const draft = readRow(row, layout, known, attested);
    if (!draft) return;
    carryDown(draft, row, layout, above, spans);
    if (draft.parties.length === 0) return;
    above = draft.parties;
    drafts.push({ ...draft, ...section });
  });
  return drafts;
}

/** The units and standing duties of a table of duties. */
export function readDuties(rows: readonly TableRow[], attested: Attested): RowDraft[] {
  return rows.flatMap((row, index): RowDraft[] => {
    if (isHeader(row.cells)) return [];
    const layout = layRow(row, index, attested);
    const draft = readRow(row, layout, new Set(), attested);
    if (!draft || draft.parties.length === 0) return [];
    const parties = draft.parties.map((party) => ({ ...party, term: null, inferred: true }));
    return [{ ...draft, seq: null, parties, section: null, chief: null }];
  });
}

function layRow(row: TableRow, index: number, attested: Attested): Laid {
  const cells = [...row.cells];
  while (cells.at(-1)?.trim() === '') cells.pop();
  const types = cells.map((cell) => typeOf(cell, attested));
  return { row: index, types, at: parted(align(types, row.columns), row, types, attested) };
}

/**
 * 王某某 组织部 | 民政局 under 牵头领导 | 牵头单位 | 配合单位: the unit that leads has melted into the leader's cell, so
 * what was laid under its column belongs under the next one.
 */
function parted(
  at: readonly (number | null)[],
  { cells, columns }: TableRow,
  types: readonly CellType[],
  attested: Attested,
): (number | null)[] {
  const cell = at.findIndex((column) => column !== null && columns[column]?.means === 'leader');
  const column = at[cell] ?? -1;
  const [leader, next, last] = columns.slice(column, column + 3);
  const isFree =
    at[cell + 1] === column + 1 && types[cell + 1] === 'units' && !at.includes(column + 2) && cell >= 0;
  if (
    !isFree ||
    leader?.means !== 'leader' ||
    !next ||
    !last ||
    !/unit/u.test(next.means) ||
    !/unit/u.test(last.means)
  )
    return [...at];
  const named = partiesUnder(leader.means, leader.term, cells[cell] ?? '', attested);
  return meltingPoint(named) > 0 ? at.with(cell + 1, column + 2) : [...at];
}

/** The first unit behind the people of a cell; -1 where the cell holds people alone, or units first. */
const meltingPoint = (named: readonly Named[]): number =>
  named.findIndex((party, place) => place > 0 && party.type === 'unit');

/** The cells that may hold a category's label alone. */
function labelCells(row: TableRow, layout: Laid | undefined): string[] {
  return row.cells.filter((cell, index) => {
    const column = layout?.at[index];
    const means = typeof column === 'number' ? row.columns[column]?.means : undefined;
    return means === 'category' || (means === 'content' && /^\s*\d{1,2}\s*[.．]/u.test(cell));
  });
}

/** The cells that hold the tasks' own texts. */
const textCells = (row: TableRow, layout: Laid | undefined): string[] =>
  row.cells.filter((_, cell) => {
    const column = layout?.at[cell];
    return typeof column === 'number' && row.columns[column]?.means === 'content';
  });

/** Column meanings whose cells are empty in a good part of the rows: merged cells, printed once. */
function spanningColumns(rows: readonly TableRow[], laid: readonly Laid[]): Set<string> {
  const counts = new Map<string, { empty: number; all: number }>();
  rows.forEach((row, index) => {
    const layout = laid[index];
    if (!layout) return;
    const { types, at } = layout;
    if (types.filter((type) => type !== 'empty').length < 2) return;
    const last = Math.max(...at.map((column) => column ?? -1));
    row.columns.forEach(({ means }, column) => {
      const cell = at.indexOf(column);
      // A column without a cell amid others has lost it; empty cells at the end are not printed.
      if (!holdsParties(means) || (cell < 0 && column < last)) return;
      const count = counts.get(means) ?? { empty: 0, all: 0 };
      count.all++;
      if (cell < 0 || types[cell] === 'empty') count.empty++;
      counts.set(means, count);
    });
  });
  return new Set(
    [...counts].filter(([, { empty, all }]) => all > 3 && empty * 4 >= all).map(([means]) => means),
  );
}

/** (一) 实施…工程（总牵头：某某）: one cell, the first, and no other. */
function sectionOf(
  row: TableRow,
  index: number,
  attested: Attested,
): Pick<RowDraft, 'section' | 'chief'> | null {
  const first = row.cells[0] ?? '';
  const alone = row.cells.every((cell, at) =>
    at === 0 ? cell.trim() !== '' : cell.trim() === '' || cell === first,
  );
  if (!alone || /^\s*\d{1,3}\s*$/u.test(first)) return null;
  const bracket = /[（(]\s*(总[^：:）)]{1,6}[:：][^）)]+)[）)]?/u.exec(first);
  const clause = bracket ? readLabels(bracket[1] ?? '', attested) : null;
  const chief = clause?.parties.find((party) => party.role === 'chief');
  const from = bracket ? bracket.index + bracket[0].indexOf(bracket[1] ?? '') : 0;
  return {
    section: {
      row: index,
      cell: 0,
      start: 0,
      end: (bracket ? first.slice(0, bracket.index) : first).trimEnd().length,
    },
    chief: chief ? { ...chief, start: chief.start + from, end: chief.end + from, row: index, cell: 0 } : null,
  };
}

function readRow(
  row: TableRow,
  { row: index, types, at }: Laid,
  known: ReadonlySet<string>,
  attested: Attested,
): RowDraft | null {
  const cellOf = (...means: Column['means'][]) =>
    at.findIndex(
      (column, cell) =>
        column !== null && means.includes(row.columns[column]?.means ?? 'other') && types[cell] !== 'empty',
    );
  const part = (cell: number): CellPart | null =>
    cell < 0 ? null : { row: index, cell, start: 0, end: (row.cells[cell] ?? '').length };
  const seq = part(cellOf('ordinal')) ?? meltedOrdinal(row, index, at);
  const contentCell = cellOf('content');
  const doubts: Doubt[] = [];
  const parted = contentCell < 0 ? null : partCategory(row.cells[contentCell] ?? '', known);
  const within = (stretch: { start: number; end: number } | null | undefined) =>
    stretch && contentCell >= 0 ? { row: index, cell: contentCell, ...stretch } : null;
  const category = within(parted?.category) ?? part(cellOf('category'));
  const content = within(parted?.content) ?? part(finestCategory(row, types, at)) ?? part(cellOf('target'));
  if (!content) return null;
  const text = (row.cells[content.cell] ?? '').replace(/\s+/gu, '');
  if (/^(?:合计|总计|小计)/u.test(text)) return null;
  if (contentCell < 0) doubts.push(missing(termOf(row, 'content')));
  else if (parted?.category && parted.category.end - parted.category.start === content.end - content.start)
    doubts.push({
      code: 'cell-missing',
      reason: 'Only the label of a category stands where the text of the task should.',
    });
  return {
    row: index,
    seq,
    content,
    category,
    section: null,
    chief: null,
    target: part(cellOf('target')),
    deadline: part(cellOf('deadline')),
    parties: partiesOf(row, index, types, at, attested, doubts),
    doubts,
  };
}

/** 工作组 | 收入项目 before an empty 具体事项: the last label that the row bears says what it is about. */
const finestCategory = (row: TableRow, types: readonly CellType[], at: readonly (number | null)[]): number =>
  at.findLastIndex(
    (column, cell) => column !== null && row.columns[column]?.means === 'category' && types[cell] !== 'empty',
  );

/** 10 鑫源 新能源: a row's number in the cell of its name. */
function meltedOrdinal(row: TableRow, index: number, at: readonly (number | null)[]): CellPart | null {
  const ordinal = row.columns.findIndex(({ means }) => means === 'ordinal');
  const match = /^\s*(\d{1,3})(?=\s+\p{Script=Han})/u.exec(row.cells[0] ?? '');
  if (ordinal < 0 || at.includes(ordinal) || !match) return null;
  return { row: index, cell: 0, start: match[0].length - (match[1] ?? '').length, end: match[0].length };
}

const termOf = (row: TableRow, means: Column['means']) =>
  row.columns.find((one) => one.means === means)?.term ?? '';
const missing = (term: string): Doubt => ({
  code: 'cell-missing',
  reason: `The row has no cell under ${term}.`,
});

function partiesOf(
  row: TableRow,
  index: number,
  types: readonly CellType[],
  at: readonly (number | null)[],
  attested: Attested,
  doubts: Doubt[],
): CellParty[] {
  const parties: CellParty[] = [];
  const filled = new Set<number>();
  const spareLeader =
    row.columns.find(({ means }, column) => means === 'leader' && !at.includes(column)) ?? null;
  at.forEach((columnIndex, cell) => {
    const under = columnIndex === null ? undefined : row.columns[columnIndex];
    // People among units, and no cell for those who lead: the columns of the row stand in another order.
    const strayed = types[cell] === 'people' && spareLeader && (!under || /unit/u.test(under.means));
    const column = strayed ? spareLeader : under;
    if (strayed)
      doubts.push({
        code: 'cell-shifted',
        reason: `Names stand apart from ${spareLeader.term}, their column.`,
      });
    if (!column || (columnIndex === null && !strayed)) {
      if (types[cell] !== 'empty')
        doubts.push({ code: 'cell-extra', reason: 'The row has a cell that belongs under no column.' });
      return;
    }
    if (columnIndex !== null) filled.add(columnIndex);
    if (types[cell] === 'empty') return;
    const before = row.columns[(columnIndex ?? 0) - 1];
    // Units that stand under a goal have slipped out of the column of units before it.
    const slipped =
      types[cell] === 'units' && column.means === 'target' && before && /unit/u.test(before.means);
    const of = slipped ? before : column;
    if (!holdsParties(of.means)) return;
    if (slipped)
      doubts.push({ code: 'cell-shifted', reason: `Units stand under ${column.term}, next to ${of.term}.` });
    if (types[cell] === 'text' && /unit/u.test(of.means) && (row.cells[cell] ?? '').length > 120) return;
    const next = columnIndex === null ? undefined : row.columns[columnIndex + 1];
    const spare: Spare = {
      leader: spareLeader,
      next: next && holdsParties(next.means) && !at.includes(row.columns.indexOf(next)) ? next : null,
    };
    const read = partiesOfCell(row.cells[cell] ?? '', of, spare, attested);
    if (read.melted)
      doubts.push({
        code: 'cells-melted',
        reason: `What belongs under ${of.term} and ${read.melted.term} stands in one cell.`,
      });
    parties.push(...read.parties.map((party) => ({ ...party, row: index, cell, carried: false })));
  });
  row.columns.forEach((column, columnIndex) => {
    if (
      holdsParties(column.means) &&
      column.means !== 'person' &&
      !filled.has(columnIndex) &&
      columnIndex < at.length
    )
      doubts.push(missing(column.term));
  });
  const parted = partTouching(parties, attested);
  if (parted)
    doubts.push({
      code: 'names-touch',
      reason: 'Two units stand without a sign between them; as many people answer as there are units.',
    });
  return parted ?? parties;
}

/** Parties of merged cells, printed in a row above and empty here. */
function carryDown(
  draft: RowDraft,
  row: TableRow,
  { types, at }: Laid,
  above: readonly CellParty[],
  spans: ReadonlySet<string>,
): void {
  if (above.length === 0) return;
  const present = (pick: (means: Column['means']) => boolean) =>
    at.some(
      (column, cell) =>
        column !== null && pick(row.columns[column]?.means ?? 'other') && types[cell] !== 'empty',
    );
  const isPerson = (means: Column['means']) => means === 'leader' || means === 'person';
  const isUnitColumn = (means: Column['means']) => holdsParties(means) && !isPerson(means);
  const none = draft.parties.length === 0 && row.covered.size === 0;
  const take = (keep: (party: CellParty) => boolean) => {
    const taken = above.filter(keep).map((party) => ({ ...party, carried: true }));
    draft.parties.push(...taken);
    if (taken.length > 0 && !draft.doubts.some((doubt) => doubt.code === 'carried-down'))
      draft.doubts.push({
        code: 'carried-down',
        reason: 'The cell is empty here and spans from a row above.',
      });
  };
  take((party) => row.covered.has(party.cell));
  if (none) {
    if (draft.seq) take(() => true);
    return;
  }
  if (spans.has('leader') && !present((means) => means === 'leader'))
    take((party) => party.type !== 'unit' && party.role === 'lead');
  if (spans.has('person') && !present((means) => means === 'person'))
    take((party) => party.type !== 'unit' && party.role === 'responsible');
  if (['lead-unit', 'unit', 'main-unit'].some((means) => spans.has(means)) && !present(isUnitColumn))
    take((party) => party.type === 'unit');
}

export type { TableReading };
