/** Tables as text: CSV that a spreadsheet opens, and JSON lines. */

export type Cell = string | number | boolean | null | readonly string[];
export type Row = Readonly<Record<string, Cell>>;

/** What a spreadsheet would run as a formula stays text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const csvCell = (cell: Cell): string => {
  if (cell === null) return '';
  const text = typeof cell === 'object' ? cell.join('、') : String(cell);
  const safe = typeof cell === 'number' ? text : harmless(text);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** UTF-8 with a byte-order mark, so that a spreadsheet reads Chinese. */
export const csvHead = (columns: readonly string[]): string => `\uFEFF${columns.map(csvCell).join(',')}\r\n`;
export const csvLine = (columns: readonly string[], row: Row): string =>
  `${columns.map((column) => csvCell(row[column] ?? null)).join(',')}\r\n`;

export const jsonLine = (row: Row): string => `${JSON.stringify(row)}\n`;
