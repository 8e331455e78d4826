import { besideLead, meaningOf } from './task-clause.ts';
import { type ColumnMeaning, columnLabels, type LabelMeaning, labels } from './task-words.ts';

/** A column as its header explains it. `term` is the header as printed, less its layout spaces. */
export type Column = { means: ColumnMeaning; term: string; rank: number };

/** 责任单位（牵头单位在前） → 责任单位 */
export const bareTerm = (header: string): string => header.replace(/\s+|[（(][^（()）]*[)）]/gu, '');

/** How a table speaks of tasks: rows of tasks, or rows of units with their standing duties; null for neither. */
export type TableReading = { columns: readonly Column[]; of: 'tasks' | 'duties' };

const partyMeanings = new Set<ColumnMeaning>([
  'leader',
  'person',
  'lead-unit',
  'main-unit',
  'support-unit',
  'unit',
]);
/** Whether a column of this meaning names who leads, answers or supports. */
export const holdsParties = (means: ColumnMeaning): means is LabelMeaning =>
  partyMeanings.has(means) || means === 'supervise-unit';

const loose = labels.map((one) => ({ means: one.means, pattern: new RegExp(`(?:${one.pattern})$`, 'u') }));
const others = columnLabels.map((one) => ({ ...one, pattern: new RegExp(one.pattern, 'u') }));

/** What one header cell says of its column: 牵 头 县级领导 → leader. */
export function columnOf(header: string): Column {
  const term = header.replace(/\s+/gu, '');
  if (term === '') return { means: 'other', term, rank: 0 };
  const exact = meaningOf(term);
  if (exact) return { means: exact, term, rank: 0 };
  const plain = bareTerm(term);
  const named = meaningOf(plain);
  if (named) return { means: named, term: plain, rank: 0 };
  const other = others.find((one) => one.pattern.test(term));
  // 50 项工作, 100 个要点: of a series, the finest is the task's own text
  const series = /^(\d{1,4})[项个条大件]/u.exec(term);
  const rank = series ? 6 + Math.log10(Number(series[1]) + 1) : (other?.rank ?? 0);
  // A long word such as 高新区责任人 says by its end what it is; 责任单位及主要负责人 was exact.
  const ending = term.length <= 16 ? loose.find((one) => one.pattern.test(term)) : undefined;
  if (ending && holdsParties(ending.means)) return { means: ending.means, term, rank: 0 };
  return other ? { means: other.means, term, rank } : { means: 'other', term, rank: 0 };
}

/** Whether a row heads columns: short cells, at least two of known meaning, one of them of parties or duties. */
export function isHeader(cells: readonly string[]): boolean {
  const filled: string[] = [];
  for (const cell of cells) {
    // Most rows tell by one cell that they head nothing.
    if (/[。；]/.test(cell)) return false;
    const text = cell.replace(/\s+/gu, '');
    if (text.length > 26) return false;
    if (text !== '') filled.push(text);
  }
  if (filled.length < 2) return false;
  const columns = filled.map(columnOf);
  const known = columns.filter((one) => one.means !== 'other').length;
  const named = filled.filter((cell) => meaningOf(cell) !== null || /^序号$|职责|任务/u.test(cell)).length;
  return known * 2 >= filled.length && named >= 1 && known >= 2;
}

/**
 * The columns of a header row. A cell left empty belongs to the one on its left (任务分解 over a category and the
 * task's text). Of the columns that could hold the task's text one is `content`, the others say more about it.
 */
export function columnsOf(header: readonly string[]): Column[] {
  const cells = [...header];
  while (cells.at(-1)?.trim() === '') cells.pop();
  const columns = cells.map(columnOf);
  const printed = columns.map((one) => (isLabel(one.means) ? one.means : null));
  columns.forEach((column, index) => {
    const left = columns[index - 1];
    if (column.term === '' && left && (left.means === 'content' || left.means === 'category')) {
      columns[index] = { ...left };
      columns[index - 1] = { ...left, means: 'category', rank: 0 };
    } else if (isLabel(column.means)) {
      columns[index] = { ...column, means: besideLead(column.means, printed) ?? column.means };
    }
  });
  const best = Math.max(...columns.map((one) => (one.means === 'content' ? one.rank : -1)));
  let chosen = false;
  return columns.map((column) => {
    if (column.means !== 'content') return column;
    if (column.rank === best && !chosen) {
      chosen = true;
      return column;
    }
    return { ...column, means: chosen ? 'target' : 'category' };
  });
}

/**
 * Of two columns that may hold the task's text, 重点任务 and 具体举措, the one that is printed once for several rows
 * is their category.
 */
export function settle(columns: readonly Column[], rows: readonly (readonly string[])[]): Column[] {
  const chosen = columns.findIndex((one) => one.means === 'content');
  const full = rows.filter((row) => row.length === columns.length);
  if (chosen < 0 || full.length < 3) return [...columns];
  const empty = (index: number) =>
    full.filter((row) => (row[index] ?? '').trim() === '').length / full.length;
  if (empty(chosen) < 0.35) return [...columns];
  const finer = columns.findIndex(
    (one, index) => index > chosen && one.rank >= 4 && one.means === 'target' && empty(index) < 0.15,
  );
  if (finer < 0) return [...columns];
  return columns.map((one, index) =>
    index === finer ? { ...one, means: 'content' } : index === chosen ? { ...one, means: 'category' } : one,
  );
}

const isLabel = (
  means: ColumnMeaning,
): means is Exclude<ColumnMeaning, 'ordinal' | 'content' | 'category' | 'remark' | 'other'> =>
  !['ordinal', 'content', 'category', 'remark', 'other'].includes(means);

/**
 * Whether columns make a table of tasks: they name parties and hold the tasks' text; `captioned` says that the
 * line above the table calls it one of tasks, which makes up for a text column's missing name. A column of units
 * beside one of their duties makes a table of duties.
 */
export function readingOf(columns: readonly Column[], captioned: boolean): TableReading | null {
  const has = (...means: ColumnMeaning[]) => columns.some((one) => means.includes(one.means));
  if (columns.some((one) => /编码|赋权/u.test(one.term))) return null;
  const content = columns.find((one) => one.means === 'content');
  const duties = content !== undefined && /职责/u.test(content.term);
  if (duties && !has('leader', 'lead-unit') && has('unit', 'support-unit', 'category')) {
    const units = columns.find((one) => ['unit', 'support-unit', 'category'].includes(one.means));
    return {
      of: 'duties',
      columns: columns.map((one) => (one === units ? { ...one, means: 'unit' } : one)),
    };
  }
  if (!has('leader', 'lead-unit', 'main-unit', 'unit')) return null;
  if (content) return { columns, of: 'tasks' };
  if (!captioned) return null;
  const stand =
    columns.find((one) => one.means === 'target') ?? columns.find((one) => one.means === 'category');
  if (!stand) return null;
  return { of: 'tasks', columns: columns.map((one) => (one === stand ? { ...one, means: 'content' } : one)) };
}
