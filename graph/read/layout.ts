import type { Passage } from './passage.ts';

const space = (code: number) =>
  code === 0x20 ||
  (code >= 0x09 && code <= 0x0d) ||
  code === 0xa0 ||
  code === 0x3000 ||
  code === 0xfeff ||
  (code >= 0x2000 && code <= 0x200f);

/** `<p>`, `</div>`, `<br/>`, `<td colspan="2">`, but not 村规民约<居民公约>, which is text. */
const tag = /<\/?[A-Za-z][^<>\n]{0,200}>/y;

/** End of the tag that begins at `index`, or `index` where none does. */
function tagEnd(raw: string, index: number, end: number): number {
  tag.lastIndex = index;
  return tag.test(raw) && tag.lastIndex <= end ? tag.lastIndex : index;
}

/**
 * The text from `start` to `end` less tags, `**` and page breaks, each run of white space as one space, none at
 * the ends.
 */
export function passageOf(raw: string, start: number, end: number): Passage {
  const at = new Uint32Array(end - start);
  let text = '';
  let from = start;
  let length = 0;
  let gap = -1;
  // Plain signs are gathered as whole runs, since most of a line is plain.
  const flush = (to: number) => {
    if (to > from) text += raw.slice(from, to);
  };
  for (let index = start; index < end; ) {
    const code = raw.charCodeAt(index);
    const next =
      code === 0x3c
        ? tagEnd(raw, index, end)
        : code === 0x2a && raw.charCodeAt(index + 1) === 0x2a && index + 1 < end
          ? index + 2
          : index;
    if (next > index || space(code)) {
      flush(index);
      if (next === index && gap < 0) gap = index;
      index = next > index ? next : index + 1;
      from = index;
      continue;
    }
    if (gap >= 0) {
      if (length > 0) {
        text += ' ';
        at[length++] = gap;
      }
      gap = -1;
    }
    at[length++] = index++;
  }
  flush(end);
  return { text, at: at.subarray(0, length) };
}
