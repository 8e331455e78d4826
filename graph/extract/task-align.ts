import { arePeople } from './person-list.ts';
import { type Column, holdsParties } from './task-columns.ts';
import type { ColumnMeaning } from './task-words.ts';
import { type Attested, isUnit, splitUnits } from './unit-list.ts';

/** What a cell holds, by its content alone. */
export type CellType = 'empty' | 'ordinal' | 'number' | 'people' | 'units' | 'short' | 'text';

/** Tells a cell's content: 12 → ordinal, 杨 盛 → people, 组织部 民政局 → units, a sentence → text. */
export function typeOf(cell: string, attested: Attested): CellType {
  const text = cell.replace(/\s+/gu, '');
  if (text === '') return 'empty';
  if (/^[（(]?\d{1,3}[)）.．、]?$/u.test(text) || /^[一二三四五六七八九十]{1,3}、?$/u.test(text))
    return 'ordinal';
  if (/^[\d.,%％—–\-~≥≤<>/+±]+(?:万|亿|元|个|家|亩|吨|套|户|人|%)*$/u.test(text)) return 'number';
  if (text.length > 160)
    return /[。；]/u.test(text) || text.split('、').length < 8 || !areUnits(cell, attested)
      ? 'text'
      : 'units';
  if (arePeople(cell, attested)) return 'people';
  if (areUnits(cell, attested)) return 'units';
  return text.length <= 24 && !/[，。；]/u.test(text) ? 'short' : 'text';
}

/** Most of a list's items are units, none is a sentence. */
function areUnits(cell: string, attested: Attested): boolean {
  const items = splitUnits(cell, attested);
  const good = items.filter((item) => isUnit(item.text, attested)).length;
  return good > 0 && good * 3 >= items.length * 2 && items.every((item) => item.text.length < 36);
}

type Scores = Partial<Record<CellType, number>>;
const party: Scores = { empty: 0, ordinal: -4, number: -4, short: -0.5, text: -6 };
const people: Scores = { ...party, people: 4, units: -3 };
const units: Scores = { ...party, people: -2.5, units: 4 };
const about: Scores = { empty: 0, ordinal: 0.2, number: 0.6, people: -2, units: -2, short: 0.5, text: 1 };
/** How well a cell's content suits a column's meaning. */
const suits: Record<ColumnMeaning, Scores> = {
  ordinal: { empty: 0, ordinal: 5, number: -2, people: -5, units: -5, short: -4, text: -6 },
  chief: people,
  leader: people,
  person: people,
  // Where one cell of units is missing, the one that leads is likelier printed.
  'lead-unit': { ...units, units: 4.6 },
  'main-unit': units,
  'support-unit': units,
  'supervise-unit': units,
  unit: units,
  content: { empty: 0, ordinal: -4, number: -2, people: -3, units: -1.5, short: 1.2, text: 3 },
  category: { empty: 0, ordinal: -2, number: -1, people: -2, units: -0.5, short: 1, text: 0.3 },
  deadline: { ...about, short: 1, number: 1, text: 0.3 },
  target: about,
  remark: { ...about, text: 0.5 },
  other: { ...about, short: 0.8 },
};

/**
 * The column of each cell of a row (null for a cell that fits none): the best overall assignment that keeps the
 * order, so that a missing, extra or shifted cell does not shift the rest.
 */
export function align(types: readonly CellType[], columns: readonly Column[]): (number | null)[] {
  const rows = types.length;
  const width = columns.length;
  const same = rows === width;
  const best: number[][] = Array.from({ length: rows + 1 }, () => new Array<number>(width + 1).fill(0));
  const score = (row: number, column: number) => best[row]?.[column] ?? 0;
  const set = (row: number, column: number, value: number) => {
    const line = best[row];
    if (line) line[column] = value;
  };
  const extra = (at: number) => (types[at] === 'empty' ? -0.1 : -3);
  const missing = -0.6;
  const gain = (cell: number, column: number) => {
    const means = columns[column]?.means ?? 'other';
    const straight = cell === column ? (same ? 0.5 : 0.4) : rows - cell === width - column ? 0.3 : 0;
    return (suits[means][types[cell] ?? 'empty'] ?? 0) + straight;
  };
  // One list broken into two cells of the same kind: the second belongs under the first one's column.
  const again = (cell: number, column: number) =>
    holdsParties(columns[column]?.means ?? 'other') &&
    types[cell] === types[cell - 1] &&
    (types[cell] === 'units' || types[cell] === 'people')
      ? 2.6
      : Number.NEGATIVE_INFINITY;
  for (let column = 1; column <= width; column++) set(0, column, column * missing);
  for (let row = 1; row <= rows; row++) {
    set(row, 0, score(row - 1, 0) + extra(row - 1));
    for (let column = 1; column <= width; column++) {
      const taken = score(row - 1, column - 1) + gain(row - 1, column - 1);
      set(
        row,
        column,
        Math.max(
          taken,
          score(row - 1, column) + extra(row - 1),
          score(row - 1, column) + again(row - 1, column - 1),
          score(row, column - 1) + missing,
        ),
      );
    }
  }
  const result = new Array<number | null>(rows).fill(null);
  for (let row = rows, column = width; row > 0 && column > 0; ) {
    if (score(row, column) === score(row - 1, column - 1) + gain(row - 1, column - 1)) {
      result[row - 1] = column - 1;
      row--;
      column--;
    } else if (score(row, column) === score(row - 1, column) + again(row - 1, column - 1)) {
      result[row - 1] = column - 1;
      row--;
    } else if (score(row, column) === score(row, column - 1) + missing) column--;
    else row--;
  }
  return result;
}
