import type { Jump, Passage } from './passage.ts';

/** White space of any kind. Most signs of a gazette are Han, which the first comparison tells apart. */
const isSpace = (code: number) =>
  code > 0x3000
    ? code === 0xfeff
    : code === 0x20 ||
      (code >= 0x09 && code <= 0x0d) ||
      code === 0xa0 ||
      code === 0x3000 ||
      (code >= 0x2000 && code <= 0x200f);

/** `<p>`, `</div>`, `<br/>`, `<td colspan="2">`, but not 村规民约<居民公约>, which is text. */
const tag = /<\/?[A-Za-z][^<>\n]{0,200}>/y;

/** End of the tag that begins at `index`, or `index` where none does. */
function tagEnd(raw: string, index: number, end: number): number {
  tag.lastIndex = index;
  return tag.test(raw) && tag.lastIndex <= end ? tag.lastIndex : index;
}

/** End of the piece of layout at `index`, a tag, `**` or one white space; `index` itself where text stands. */
function layoutEnd(raw: string, index: number, end: number): number {
  const code = raw.charCodeAt(index);
  if (isSpace(code)) return index + 1;
  if (code === 0x3c) return tagEnd(raw, index, end);
  const bold = code === 0x2a && index + 1 < end && raw.charCodeAt(index + 1) === 0x2a;
  return bold ? index + 2 : index;
}

/**
 * The text from `start` to `end` less tags, `**` and page breaks, each run of white space as one space, none at
 * the ends.
 */
export function passageOf(raw: string, start: number, end: number): Passage {
  const jumps: Jump[] = [];
  let first = start;
  for (let next = layoutEnd(raw, first, end); next > first && first < end; ) {
    first = next;
    next = first < end ? layoutEnd(raw, first, end) : first;
  }
  let text = '';
  // Where the stretch begins that is not in `text` yet: most passages are one stretch.
  let from = first;
  for (let index = first; index < end; ) {
    let next = layoutEnd(raw, index, end);
    if (next === index) {
      index++;
      continue;
    }
    const begin = index;
    let space = -1;
    while (next > index) {
      if (space < 0 && isSpace(raw.charCodeAt(index))) space = index;
      index = next;
      next = index < end ? layoutEnd(raw, index, end) : index;
    }
    // A single plain space is text already.
    if (index < end && index === begin + 1 && raw.charCodeAt(begin) === 0x20) continue;
    text += raw.slice(from, begin);
    from = index;
    if (index >= end) break;
    if (space >= 0) {
      if (space > begin) jumps.push({ index: text.length, raw: space });
      text += ' ';
    }
    if (space < 0 || index > space + 1) jumps.push({ index: text.length, raw: index });
  }
  if (from < end) text += raw.slice(from, end);
  return { text, start: first, jumps };
}
