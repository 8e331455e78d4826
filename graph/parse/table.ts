import { passageOf } from '../read/layout.ts';
import type { Passage } from '../read/passage.ts';
import type { Line } from './lines.ts';
import type { Cell, Row, Table } from './nodes.ts';
import { HEADER_WORD } from './words.ts';

function rowOf(text: string, line: Line, header: number): Row {
  const cells = line.cells.map(({ start, end, covered = false }, column): Cell => {
    const passage = passageOf(text, start, end);
    return { kind: 'cell', start, end, line: line.line, column, passage, covered };
  });
  return { kind: 'row', start: line.start, end: line.end, line: line.line, cells, header };
}

const textsOf = (row: Row) => row.cells.map(({ passage }) => passage.text.replaceAll(' ', ''));

/**
 * 序号 / 任务分解 / 牵头单位 is a header; 3 / 完成目标任务分解。 / 财政局 is not: in a header every cell is short, none
 * is a number or a sentence, and at least half hold a word of headers, two of them at the least.
 */
function isHeader(row: Row): boolean {
  const cells = textsOf(row).filter((cell) => cell !== '');
  if (
    cells.length < 2 ||
    !cells.every((cell) => cell.length <= 30 && !/[。；]|^\d+(?:[.、]\d*)?$/.test(cell))
  )
    return false;
  const named = cells.filter((cell) => cell.length <= 16 && HEADER_WORD.test(cell)).length;
  return named >= 2 && 2 * named >= cells.length;
}

/** 县市区 / 乡镇 / 村 under 水厂位置: a second row of a header, which leaves the wide columns empty. */
const isSecondRow = (row: Row) => {
  const cells = textsOf(row);
  const filled = cells.filter((cell) => cell !== '');
  if (cells[0] !== '' || filled.length === 0 || filled.length === cells.length) return false;
  return filled.every(
    (cell) => cell.length <= 12 && !/[。；]/.test(cell) && (!/\d/.test(cell) || HEADER_WORD.test(cell)),
  );
};

const signOf = (row: Row) =>
  textsOf(row)
    .filter((cell) => cell !== '')
    .join('|');

/**
 * Rows that stand together as one table. A header printed again, on the next page, begins no new table; one with
 * other words does. `caption` is the title above the first of them.
 */
export function tablesOf(text: string, lines: readonly Line[], caption: Passage | null): Table[] {
  const tables: { headers: Row[][]; rows: Row[]; all: Row[]; sign: string | null }[] = [];
  for (const [index, line] of lines.entries()) {
    const row = rowOf(text, line, -1);
    let table = tables.at(-1);
    const above = table?.headers.at(-1);
    if (table && above?.length === 1 && table.all.at(-1) === above[0] && isSecondRow(row)) {
      above.push(row);
      table.all.push(row);
      continue;
    }
    const first = index === 0 || (table?.all.length ?? 0) === 0;
    if (isHeader(row) && (first || table?.sign !== null)) {
      const sign = signOf(row);
      if (!table || (table.sign !== sign && !akin(table.sign ?? '', sign))) {
        table = { headers: [], rows: [], all: [], sign };
        tables.push(table);
      }
      table.headers.push([row]);
      table.all.push(row);
      continue;
    }
    if (!table) {
      table = { headers: [], rows: [], all: [], sign: null };
      tables.push(table);
    }
    table.all.push(row);
    table.rows.push({ ...row, header: table.headers.length - 1 });
  }
  return tables.map(({ headers, rows, all }, index) => ({
    kind: 'table',
    start: all[0]?.start ?? 0,
    end: all.at(-1)?.end ?? 0,
    line: all[0]?.line ?? 0,
    headers,
    rows,
    caption: index === 0 ? caption : null,
  }));
}

/** 目标任务 for 任务目标, a column more or less: headers of one table as the recogniser saw them on two pages. */
function akin(one: string, other: string): boolean {
  const a = new Set(one.split('|'));
  const b = new Set(other.split('|'));
  const shared = [...a].filter((cell) => b.has(cell)).length;
  return shared >= 2 && 3 * shared >= 2 * Math.min(a.size, b.size);
}
