/** Labels below nodes: two lines of twelve Han characters, cut with a sign that they are cut. */

/** Width of a line in Han characters; a Latin letter takes a little more than half. */
const lineWidth = 12;
const mostLines = 2;

function widthOf(letter: string): number {
  return /[\u0020-\u024f]/.test(letter) ? 0.55 : 1;
}

/** The lines of a caption. */
export function wrapLabel(caption: string, lines = mostLines): string[] {
  const wrapped: string[] = [];
  let line = '';
  let width = 0;
  for (const letter of caption.replace(/\s+/g, ' ').trim()) {
    if (width + widthOf(letter) > lineWidth) {
      if (wrapped.length === lines - 1) return [...wrapped, `${line.slice(0, -1)}…`];
      wrapped.push(line);
      line = '';
      width = 0;
    }
    line += letter;
    width += widthOf(letter);
  }
  return [...wrapped, line].filter((each) => each !== '');
}
