/**
 * A run of text less its layout, with the way back: what a person reads, and where in the file each sign of it
 * stands. Readers match on `text` and answer in raw offsets through `spanOf`. Most passages are printed without a
 * break, so the way back is the place of the first sign, and of each sign behind a break.
 */
export type Passage = {
  readonly text: string;
  /** Raw offset (UTF-16 code units) of the first sign. */
  readonly start: number;
  /** Signs that do not stand right behind the sign before them, in the order of the text. */
  readonly jumps: readonly Jump[];
};

/** `text[index]` stands at the raw offset `raw`, as do the signs behind it up to the next jump. */
export type Jump = { readonly index: number; readonly raw: number };

/** A piece of the gazette's decoded text: UTF-16 code units, end exclusive. */
export type Span = { start: number; end: number };

const unbroken: readonly Jump[] = [];

/** No text, which stands nowhere. */
export const emptyPassage: Passage = { text: '', start: 0, jumps: unbroken };

/** How many jumps lie before the sign at `index`, its own included. */
function jumpsUpTo(jumps: readonly Jump[], index: number): number {
  let low = 0;
  let high = jumps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((jumps[middle]?.index ?? 0) <= index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Raw offset of `passage.text[index]`; undefined where the text has no such sign. */
export function rawAt({ text, start, jumps }: Passage, index: number): number | undefined {
  if (index < 0 || index >= text.length) return undefined;
  const jump = jumps.length > 0 ? jumps[jumpsUpTo(jumps, index) - 1] : undefined;
  return jump ? jump.raw + index - jump.index : start + index;
}

/** The place in `passage.text` of the sign at a raw offset, -1 where the passage does not hold it. */
export function indexOfRaw({ text, start, jumps }: Passage, raw: number): number {
  let from = 0;
  let first = start;
  for (const { index, raw: next } of jumps) {
    if (raw >= first && raw - first < index - from) return from + raw - first;
    from = index;
    first = next;
  }
  return raw >= first && raw - first < text.length - from ? from + raw - first : -1;
}

/** Raw span of `passage.text.slice(from, to)`; throws on an empty slice, which stands nowhere. */
export function spanOf(passage: Passage, from = 0, to = passage.text.length): Span {
  const start = rawAt(passage, from);
  const last = rawAt(passage, to - 1);
  if (start === undefined || last === undefined || to <= from) {
    throw new RangeError(`No text from ${from} to ${to} in a passage of ${passage.text.length} signs.`);
  }
  return { start, end: last + 1 };
}

/** `passage.text.slice(from, to)` as a passage of its own. */
export function slice(passage: Passage, from: number, to = passage.text.length): Passage {
  const text = passage.text.slice(from, to);
  const { jumps } = passage;
  // As for a string, places beyond the ends mean the ends, and negative ones count from the end.
  const first = from < 0 ? Math.max(0, passage.text.length + from) : from;
  const start = rawAt(passage, first) ?? 0;
  if (jumps.length === 0 || text === '') return { text, start, jumps: unbroken };
  const within = jumps.slice(jumpsUpTo(jumps, first), jumpsUpTo(jumps, first + text.length - 1));
  return { text, start, jumps: within.map(({ index, raw }) => ({ index: index - first, raw })) };
}

/** Several passages read as one: the halves of a clause that a page break parted. */
export function join(parts: readonly Passage[]): Passage {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const jumps: Jump[] = [];
  let text = '';
  let start = 0;
  let next = 0;
  for (const part of parts) {
    if (part.text === '') continue;
    if (text === '') start = part.start;
    else if (part.start !== next) jumps.push({ index: text.length, raw: part.start });
    for (const { index, raw } of part.jumps) jumps.push({ index: text.length + index, raw });
    text += part.text;
    const jump = jumps.at(-1);
    next = jump ? jump.raw + text.length - jump.index : start + text.length;
  }
  return { text, start, jumps };
}

const isLatin = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/**
 * 杨 盛 → 杨盛, 2024 年 → 2024年: every layout space taken out, but for one between two Latin words. Only for
 * text in which no space parts two names or two units.
 */
export function squeeze(passage: Passage): Passage {
  const { text } = passage;
  let space = text.indexOf(' ');
  if (space < 0) return passage;
  const parts: Passage[] = [];
  let from = 0;
  for (; space >= 0; space = text.indexOf(' ', space + 1)) {
    if (isLatin(text.charCodeAt(space - 1)) && isLatin(text.charCodeAt(space + 1))) continue;
    parts.push(slice(passage, from, space));
    from = space + 1;
  }
  if (from === 0) return passage;
  parts.push(slice(passage, from));
  return join(parts);
}

/** The passage without white space and the given signs at both ends. */
export function trim(passage: Passage, signs = ''): Passage {
  const { text } = passage;
  let from = 0;
  let to = text.length;
  while (from < to && isEdge(text, from, signs)) from++;
  while (to > from && isEdge(text, to - 1, signs)) to--;
  return from === 0 && to === text.length ? passage : slice(passage, from, to);
}

const isEdge = (text: string, index: number, signs: string) =>
  text[index] === ' ' || (signs !== '' && signs.includes(text[index] ?? ' '));
