import { passageOf } from './layout.ts';

/** A paragraph of a gazette's text as a reader means it: lines joined, layout and the spaces within words gone. */
export type TextParagraph = {
  /** 1-based line on which it begins. */
  line: number;
  text: string;
  /** Where in `text` each of its lines begins, and which line of the file that is. */
  breaks: number[];
  lines: number[];
};

/** A line that ends its paragraph. */
const ended = /[。；;：:！!？?]$/u;
/** A line that leaves its paragraph open, however short it is. */
const goesOn = /[，,、]$/u;
/** A line shorter than this fills no page's width: a heading, a name, an address. */
const shortest = 20;
/** Signs of one paragraph at most; a longer one is cut, so that a hit shows where it stands. */
const longest = 600;

/** 杨 盛 → 杨盛, but not the space between Latin words. */
const unspaced = (text: string): string => text.replace(/(?<=[^\x20-\x7e]) | (?=[^\x20-\x7e])/gu, '');

/** The masked text of a gazette → its paragraphs; a row of a table is one by itself. */
export function paragraphsOf(text: string): TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let open: TextParagraph | null = null;
  let start = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const own = unspaced(passageOf(text, start, start + raw.length).text);
    start += raw.length + 1;
    if (own === '') continue;
    const isRow = raw.includes('\t');
    if (!open || isRow || open.text.length + own.length > longest) {
      open = { line: index + 1, text: '', breaks: [], lines: [] };
      paragraphs.push(open);
    }
    open.breaks.push(open.text.length);
    open.lines.push(index + 1);
    open.text += own;
    if (isRow || ended.test(own) || (own.length < shortest && !goesOn.test(own))) open = null;
  }
  return paragraphs;
}
