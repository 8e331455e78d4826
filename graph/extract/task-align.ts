import { arePeople } from './person-list.ts';
import { onceAGazette } from './remember.ts';
import { looksLikeName } from './surnames.ts';
import { readLabels, readVerbs } from './task-clause.ts';
import { type Column, holdsParties } from './task-columns.ts';
import type { ColumnMeaning } from './task-words.ts';
import { type Attested, isUnit, splitUnits } from './unit-list.ts';

/** What a cell holds, by its content alone. */
export type CellType = 'empty' | 'ordinal' | 'number' | 'people' | 'units' | 'short' | 'text';

/** Tells a cell's content: 12 → ordinal, 杨 盛 → people, 组织部 民政局 → units, a sentence → text. */
export const typeOf = onceAGazette((cell, attested): CellType => {
  const text = cell.replace(/\s+/gu, '');
  if (text === '') return 'empty';
  if (
    /^[（(]?\d{1,3}[)）.．、]?$|^第?\d{1,4}号$/u.test(text) ||
    /^[一二三四五六七八九十]{1,3}、?$/u.test(text)
  )
    return 'ordinal';
  if (/^[\d.,%％—–\-~≥≤<>/+±]+(?:万|亿|元|个|家|亩|吨|套|户|人|%)*$/u.test(text)) return 'number';
  // A list has no sentence in it; most cells are told by this alone.
  if (/[。；].|[“”《》]/u.test(text)) return 'text';
  if (text.length > 160) return text.split('、').length > 8 && areUnits(cell, attested) ? 'units' : 'text';
  const list = cell.replace(endNumber, '');
  if (arePeople(list, attested) || opensWithPeople(list, attested)) return 'people';
  if (areUnits(list, attested) || (/牵头|配合|单位[:：]/u.test(text) && saysWho(cell, attested)))
    return 'units';
  return text.length <= 24 && !/[，。；]/u.test(text) ? 'short' : 'text';
});

/** 张某 贸促会 廖某 10: the number of the next column, melted into a list of at least three. */
const endNumber = /(?<=\p{Script=Han}\s+\p{Script=Han}+\s+\p{Script=Han}+)\s+\d{1,4}\s*$/u;

/** 王某 李某 贸促会 孙某: people, and the units of the next column melted in behind them. */
function opensWithPeople(list: string, attested: Attested): boolean {
  if (!/^\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,12})+$/u.test(list)) return false;
  const [first = '', ...others] = list.split(/\s+/u);
  const unit = (one: string) => isUnit(one, attested) || attested.unit(`${one}局`) > 1;
  return (
    looksLikeName(first) &&
    attested.person(first) > 1 &&
    others.some(unit) &&
    others.every((one) => unit(one) || looksLikeName(one))
  );
}

/** 县交通运输局牵头，县财政局配合: a clause of its own in a cell. */
const saysWho = (cell: string, attested: Attested): boolean =>
  (readLabels(cell, attested) ?? readVerbs(cell, attested)) !== null;

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
  const width = columns.length + 1;
  const score = new Float64Array((rows + 1) * width);
  const move = new Uint8Array((rows + 1) * width);
  for (let column = 1; column < width; column++) {
    score[column] = column * missing;
    move[column] = moves.missing;
  }
  for (let row = 1; row <= rows; row++) {
    const extra = types[row - 1] === 'empty' ? -0.1 : -3;
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const above = at - width;
      let best = (score[above] ?? 0) + extra;
      let how: number = moves.extra;
      if (column > 0) {
        const taken = (score[above - 1] ?? 0) + gain(types, columns, row - 1, column - 1);
        const again = (score[above] ?? 0) + repeats(types, columns, row - 1, column - 1);
        const left = (score[at - 1] ?? 0) + missing;
        if (left > best) [best, how] = [left, moves.missing];
        if (again > best) [best, how] = [again, moves.again];
        if (taken >= best) [best, how] = [taken, moves.taken];
      }
      score[at] = best;
      move[at] = how;
    }
  }
  const result = new Array<number | null>(rows).fill(null);
  for (let row = rows, column = width - 1; row > 0; ) {
    const how = move[row * width + column];
    if (how === moves.taken || how === moves.again) result[row - 1] = column - 1;
    if (how !== moves.missing) row--;
    if (how === moves.taken || how === moves.missing) column--;
  }
  return result;
}

/** How a cell and a column meet: the column has no cell, the cell no column, or both go together. */
const moves = { taken: 0, extra: 1, again: 2, missing: 3 } as const;
const missing = -0.6;

/** How well a cell goes under a column; a row as long as its header is likelier straight than shifted. */
function gain(types: readonly CellType[], columns: readonly Column[], cell: number, column: number): number {
  const same = types.length === columns.length;
  const straight =
    cell === column ? (same ? 0.5 : 0.4) : types.length - cell === columns.length - column ? 0.3 : 0;
  return (suits[columns[column]?.means ?? 'other'][types[cell] ?? 'empty'] ?? 0) + straight;
}

/** One list broken into two cells of the same kind: the second belongs under the first one's column. */
function repeats(
  types: readonly CellType[],
  columns: readonly Column[],
  cell: number,
  column: number,
): number {
  const type = types[cell];
  const list = type === 'units' || type === 'people';
  return list && type === types[cell - 1] && holdsParties(columns[column]?.means ?? 'other') ? 2.6 : -99;
}
