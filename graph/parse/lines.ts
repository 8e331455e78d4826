import { passageOf } from '../read/layout.ts';
import type { Passage } from '../read/passage.ts';
import type { Place } from './nodes.ts';

/** A printed line. `bare` is its text without any layout or space, for the tests of structure. */
export type Line = Place & {
  readonly raw: string;
  readonly kind: 'blank' | 'row' | 'text';
  readonly bare: string;
};

/** Tags, bold marks and every space, full-width ones included. */
const layout = /<\/?[A-Za-z][^<>\n]{0,200}>|\*\*|[\s\u3000\ufeff\u2000-\u200f]+/g;
/** `---\t----`, the ruler under a table's header. */
const ruler = /^[\s|:\-—\t]*$/;

/** Splits the text into lines; a page break parts lines as a line feed does. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let number = 1;
  for (const raw of text.split('\n')) {
    const bare = raw.replace(layout, '');
    const kind =
      bare === '' || (ruler.test(raw) && raw.includes('\t')) ? 'blank' : raw.includes('\t') ? 'row' : 'text';
    lines.push({ raw, bare, kind, start, end: start + raw.length, line: number++ });
    start += raw.length + 1;
  }
  return lines;
}

/** The line's own text as a passage. */
export const passageOfLine = (text: string, line: Line): Passage => passageOf(text, line.start, line.end);
