/**
 * A run of text less its layout, with the way back: what a person reads, and where in the file each sign of it
 * stands. Readers match on `text` and answer in raw offsets through `spanOf`.
 */
export type Passage = {
  readonly text: string;
  /** `at[i]` is the raw offset (UTF-16 code units) of `text[i]`. */
  readonly at: Uint32Array;
};

/** A piece of the gazette's decoded text: UTF-16 code units, end exclusive. */
export type Span = { start: number; end: number };

/** Raw span of `passage.text.slice(from, to)`; throws on an empty slice, which stands nowhere. */
export function spanOf(passage: Passage, from = 0, to = passage.text.length): Span {
  const start = passage.at[from];
  const last = passage.at[to - 1];
  if (start === undefined || last === undefined || to <= from) {
    throw new RangeError(`No text from ${from} to ${to} in a passage of ${passage.text.length} signs.`);
  }
  return { start, end: last + 1 };
}

/** `passage.text.slice(from, to)` as a passage of its own. */
export const slice = (passage: Passage, from: number, to = passage.text.length): Passage => ({
  text: passage.text.slice(from, to),
  at: passage.at.subarray(from, to),
});

/** Several passages read as one: the halves of a clause that a page break parted. */
export function join(parts: readonly Passage[]): Passage {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const at = new Uint32Array(parts.reduce((sum, part) => sum + part.text.length, 0));
  let length = 0;
  for (const part of parts) {
    at.set(part.at, length);
    length += part.text.length;
  }
  return { text: parts.map((part) => part.text).join(''), at };
}

const isLatin = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/**
 * 杨 盛 → 杨盛, 2024 年 → 2024年: every layout space taken out, but for one between two Latin words. Only for
 * text in which no space parts two names or two units.
 */
export function squeeze(passage: Passage): Passage {
  const { text, at } = passage;
  let space = text.indexOf(' ');
  if (space < 0) return passage;
  const kept = new Uint32Array(text.length);
  let out = '';
  let length = 0;
  let from = 0;
  const take = (to: number) => {
    out += text.slice(from, to);
    kept.set(at.subarray(from, to), length);
    length += to - from;
  };
  for (; space >= 0; space = text.indexOf(' ', space + 1)) {
    if (isLatin(text.charCodeAt(space - 1)) && isLatin(text.charCodeAt(space + 1))) continue;
    take(space);
    from = space + 1;
  }
  take(text.length);
  return { text: out, at: kept.subarray(0, length) };
}

/** The passage without white space and the given signs at both ends. */
export function trim(passage: Passage, signs = ''): Passage {
  const { text } = passage;
  const edge = (index: number) => text[index] === ' ' || signs.includes(text[index] ?? ' ');
  let from = 0;
  let to = text.length;
  while (from < to && edge(from)) from++;
  while (to > from && edge(to - 1)) to--;
  return from === 0 && to === text.length ? passage : slice(passage, from, to);
}
