/** Which piece of a found text answers a search, and how much of a long text is shown around it. */

export type Marked = { caption: string; matchStart: number | null; matchEnd: number | null };

/** Signs of running text shown before and behind the match. */
const before = 24;
const behind = 60;

/** Where the text, else the longest of its words, stands in another; null where none does. */
export function matchIn(text: string, searched: string, words: readonly string[]): [number, number] | null {
  const lower = text.toLowerCase();
  const wanted = [searched.toLowerCase(), ...[...words].sort((a, b) => b.length - a.length)];
  for (const one of wanted) {
    const at = one === '' ? -1 : lower.indexOf(one);
    if (at >= 0) return [at, at + one.length];
  }
  return null;
}

/** The whole text, its match marked. */
export const markedWhole = (text: string, match: [number, number] | null): Marked => ({
  caption: text,
  matchStart: match?.[0] ?? null,
  matchEnd: match?.[1] ?? null,
});

/** The text around its match, with … where it goes on. */
export function markedPiece(text: string, match: [number, number] | null): Marked {
  const [start, end] = match ?? [0, 0];
  const from = start <= before ? 0 : start - before;
  const to = text.length - end <= behind ? text.length : end + behind;
  const lead = from > 0 ? '…' : '';
  const caption = `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
  const shift = lead.length - from;
  return markedWhole(caption, match && [start + shift, end + shift]);
}

/** The line of the file on which an offset of a paragraph stands. */
export function lineAt(
  { line, breaks, lines }: { line: number | null; breaks: readonly number[]; lines: readonly number[] },
  offset: number,
): number | null {
  const at = breaks.findLastIndex((start) => start <= offset);
  return lines[at] ?? line;
}
