import { passageOf } from '../read/layout.ts';
import type { Passage } from '../read/passage.ts';
import { barCells, type CellSpan, htmlRows, partedAt } from './cells.ts';
import type { Place } from './nodes.ts';

/** A printed line. `bare` is its text without any layout or space, for the tests of structure. */
export type Line = Place & {
  readonly raw: string;
  readonly kind: 'blank' | 'row' | 'text';
  readonly bare: string;
  /** Where the cells of a row stand; empty for a line that is none. */
  readonly cells: readonly CellSpan[];
};

/** Tags, bold marks and every space, full-width ones included; the star and the rule under a document's red head. */
const layout = /<\/?[A-Za-z][^<>\n]{0,200}>|\*\*|[\s\u3000\ufeff\u2000-\u200f★☆━]+/g;
/** `---\t----`, `|---|---|`: the ruler under a table's header; a row without a word is none either. */
const ruler = /^[\s|:\-—\t]*$/;

/** Splits the text into lines; a page break parts lines as a line feed does, and a row of HTML is one line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 1;
  const take = (end: number) => {
    for (const raw of text.slice(start, end).split('\n')) {
      lines.push(lineOf(raw, start, number++));
      start += raw.length + 1;
    }
    // The row of HTML that follows stands in the same line of the file.
    number--;
    start = end;
  };
  for (const row of htmlRows(text)) {
    take(row.start);
    const raw = text.slice(row.start, row.end);
    const bare = raw.replace(layout, '');
    const kind = bare === '' ? 'blank' : 'row';
    lines.push({ raw, bare, kind, cells: row.cells, start: row.start, end: row.end, line: number });
    number += raw.split('\n').length - 1;
    start = row.end;
  }
  take(text.length);
  return lines;
}

function lineOf(raw: string, start: number, line: number): Line {
  const bare = raw.replace(layout, '');
  const place = { raw, bare, start, end: start + raw.length, line };
  const drawn = raw.includes('\t') || raw.includes('|');
  if (bare === '' || (drawn && ruler.test(raw))) return { ...place, kind: 'blank', cells: [] };
  if (!drawn) return { ...place, kind: 'text', cells: [] };
  const cells = raw.includes('\t') ? partedAt('\t', raw, start) : barCells(raw, start);
  return { ...place, kind: cells ? 'row' : 'text', cells: cells ?? [] };
}

/** Index of the first line from `from` on that is not blank; -1 where none follows. */
export function nextPrinted(lines: readonly Line[], from: number): number {
  for (let index = from; index < lines.length; index++) if (lines[index]?.kind !== 'blank') return index;
  return -1;
}

/** The line's own text as a passage. */
export const passageOfLine = (text: string, line: Line): Passage => passageOf(text, line.start, line.end);
