/** Rows as CSV that a spreadsheet opens as text: quoted, with a byte-order mark, and no cell that could be a formula. Pure. */
import type { Column, FactRow } from './fact-row.ts';

/** A cell that begins with one of these would be taken for a formula. */
const formula = /^[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** The columns in order under their heads; the last holds the doubts, so that no flagged row goes unmarked. */
export function csvOf(
  rows: readonly FactRow[],
  columns: readonly { column: Column; head: string }[],
): string {
  const head = columns.map((one) => cell(one.head)).join(',');
  const lines = rows.map((row) =>
    columns
      .map(({ column }) =>
        cell(
          column === 'doubt'
            ? row.flags.map((flag) => `${flag.code}: ${flag.reason}`).join('；')
            : (row.cells[column] ?? []).join('、'),
        ),
      )
      .join(','),
  );
  return `\uFEFF${[head, ...lines].join('\r\n')}\r\n`;
}
