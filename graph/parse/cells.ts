/** How recognisers print a table's row: cells parted by tabs, by bars, or as HTML. */
import type { Span } from '../read/passage.ts';

const opensWithBar = /^(?:<\/?[A-Za-z][^<>]{0,200}>|[\s*-])*\|/;
const onlyLayout = /^(?:<\/?[A-Za-z][^<>]{0,200}>|[\s*])*$/;

/** | 序号 | 任务 | 牵头单位 |, - | | | |, **| 序号 | 任务 |**; null for a line that opens with no bar. */
export function barCells(raw: string, start: number): Span[] | null {
  if (!opensWithBar.test(raw)) return null;
  const cells = partedAt('|', raw, start);
  // Outside of the outer bars stands nothing.
  cells.shift();
  const last = cells.at(-1);
  if (last && onlyLayout.test(raw.slice(last.start - start))) cells.pop();
  return cells.length > 1 ? cells : null;
}

/** The cells of a row that its recogniser parts by this sign. */
export function partedAt(sign: string, raw: string, start: number): Span[] {
  const cells: Span[] = [];
  let from = 0;
  for (let at = raw.indexOf(sign); at >= 0; at = raw.indexOf(sign, from)) {
    cells.push({ start: start + from, end: start + at });
    from = at + 1;
  }
  cells.push({ start: start + from, end: start + raw.length });
  return cells;
}

/** Where a cell stands; `covered` by one that spans down from a row above, it is empty. */
export type CellSpan = Span & { covered?: true };
/** A row of an HTML table, from `<tr>` to `</tr>`, with its cells. */
export type HtmlRow = Span & { cells: CellSpan[] };

const rowOrTable = /<table\b|<tr\b[^>]*>([\s\S]*?)<\/tr\s*>/gi;
const cell = /<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]\s*>|<t[dh]\b|$)/gi;
const spanned = (attributes: string, name: string) =>
  Math.min(Number(new RegExp(`${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1), 100);

/** Rows of HTML tables in their order; a cell that spans rows or columns leaves empty cells where it reaches. */
export function htmlRows(text: string): HtmlRow[] {
  if (!/<tr\b/i.test(text)) return [];
  const rows: HtmlRow[] = [];
  /** How many rows more each column is covered from above. */
  let covered: number[] = [];
  for (const match of text.matchAll(rowOrTable)) {
    const [whole, inner] = match;
    if (inner === undefined) {
      covered = [];
      continue;
    }
    const from = match.index + whole.indexOf('>') + 1;
    const cells: CellSpan[] = [];
    const skipCovered = () => {
      for (let left = covered[cells.length] ?? 0; left > 0; left = covered[cells.length] ?? 0) {
        covered[cells.length] = left - 1;
        cells.push({ start: from, end: from, covered: true });
      }
    };
    for (const one of inner.matchAll(cell)) {
      const [all, attributes = '', content = ''] = one;
      skipCovered();
      const start = from + one.index + all.length - content.length;
      const below = spanned(attributes, 'rowspan') - 1;
      for (let wide = spanned(attributes, 'colspan'), at = 0; at < wide; at++) {
        covered[cells.length] = below;
        cells.push(at === 0 ? { start, end: start + content.length } : { start, end: start });
      }
    }
    skipCovered();
    rows.push({ start: match.index, end: match.index + whole.length, cells });
  }
  return rows;
}
