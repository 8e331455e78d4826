import { maskSign } from '../facts.ts';
import { inColumns, type Masked, rules } from './personal-data.ts';

/** ０-９, Ａ-Ｚ, ａ-ｚ and ＠ are one sign each in either width, so offsets hold. */
const fullWidth = /[０-９Ａ-Ｚａ-ｚ＠]/g;
const toHalfWidth = (sign: string) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0);

const digit = /[\d０-９]/g;
/** A year, a sum or an age beside an address is none of its numbers; 三组十二号 is. */
const addressNumber =
  /(?<![\d０-９.])[\d０-９]+(?![\d０-９.])(?!\s*(?:年|月|日|元|万|亿|人|岁|%|〕))|[一二三四五六七八九十百]+(?=[组号栋幢队室楼]|单元)/g;
const letterOrDigit = /[A-Za-z0-9０-９Ａ-Ｚａ-ｚ]/g;

/** The signs that stand for a thing of each kind. */
const signs: Record<Masked['what'], RegExp> = {
  telephone: digit,
  account: digit,
  identity: /[\d０-９XxＸｘ]/g,
  mail: letterOrDigit,
  messenger: letterOrDigit,
  address: addressNumber,
};

const hide = (text: string, { what }: Masked) =>
  text.replace(signs[what], (hidden) => maskSign.repeat(hidden.length));

function* found(text: string): Generator<Masked> {
  const half = text.replace(fullWidth, toHalfWidth);
  for (const { what, pattern } of rules) {
    for (const match of half.matchAll(pattern)) {
      const end = match.index + match[0].length;
      yield { start: end - (match[1] ?? match[0]).length, end, what };
    }
  }
  yield* inColumns(half);
}

/** Places without overlap, each with what was found in it. */
function merged(all: readonly Masked[]): { place: Masked; parts: Masked[] }[] {
  const places: { place: Masked; parts: Masked[] }[] = [];
  for (const one of [...all].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = places.at(-1);
    if (last && one.start < last.place.end) {
      last.place.end = Math.max(last.place.end, one.end);
      last.parts.push(one);
    } else places.push({ place: { ...one }, parts: [one] });
  }
  return places;
}

/**
 * The text with every digit of a telephone, fax, identity or account number, of a mail or messenger address and of
 * a home address replaced by `maskSign`, and the places where that was done, in order and without overlap.
 */
export function mask(text: string): { text: string; masked: Masked[] } {
  const masked: Masked[] = [];
  let out = '';
  let from = 0;
  for (const { place, parts } of merged([...found(text)])) {
    const shown = text.slice(place.start, place.end);
    let hidden = shown;
    for (const part of parts) {
      const [start, end] = [part.start - place.start, part.end - place.start];
      hidden = hidden.slice(0, start) + hide(hidden.slice(start, end), part) + hidden.slice(end);
    }
    // An address without a number hides nothing.
    if (hidden !== shown) masked.push(place);
    out += text.slice(from, place.start) + hidden;
    from = place.end;
  }
  return { text: out + text.slice(from), masked };
}
