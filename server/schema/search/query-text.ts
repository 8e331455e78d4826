/**
 * What a user types → what the database is asked. User text never reaches Lucene but as a quoted phrase or as
 * a prefix of letters and digits; its operators have no meaning here.
 */

/** Width unified, control characters and lone surrogates gone. */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

const unspaced = (text: string): string => plain(text).replace(/\s+/gu, '');

/** One quoted phrase: `"县公安局"`. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, ' ').trim()}"`;

/** Any of these as phrases for a full-text index; null where one is a single character: it knows only pairs. */
export function phrasesOf(words: readonly string[]): string | null {
  const whole = words.map(unspaced);
  return whole.every((word) => /[\p{L}\p{N}]{2}/u.test(word)) ? whole.map(quoted).join(' OR ') : null;
}

/** dài zhì huī, Dai Zhihui, daizhihui → daizhihui; null where the text is not Latin. */
export function pinyinOf(text: string): string | null {
  const letters = plain(text)
    .toLowerCase()
    .replace(/ü|u:/g, 'v')
    .normalize('NFD')
    .replace(/[\p{M}\s'’]/gu, '');
  return /^[a-z]+$/.test(letters) ? letters : null;
}

const wordOf = /^[\p{L}\p{N}]+$/u;

/**
 * The full-text query for a search: the whole as a phrase, else its parts all together. A single character
 * or Latin letters are looked for as the beginning of a word. Null where nothing searchable is left.
 */
export function searchQuery(text: string): string | null {
  const pinyin = pinyinOf(text);
  if (pinyin) return `${pinyin}*`;
  const whole = unspaced(text);
  const characters = [...whole];
  if (characters.length === 1) return wordOf.test(whole) ? `${whole}*` : null;
  if (!/[\p{L}\p{N}]/u.test(whole)) return null;
  const words = plain(text).split(/\s+/u);
  const pairs = words.flatMap((word) => {
    const signs = [...word].filter((sign) => wordOf.test(sign));
    return signs.slice(1).map((sign, index) => `${signs[index]}${sign}`);
  });
  const together = pairs.map(quoted).join(' AND ');
  // 县教育局副局长: a unit's own name may stand without its level.
  const below = /^[省市州县区].{3,}$/u.test(whole) ? ` OR ${quoted(whole.slice(1))}^2` : '';
  return pairs.length > 1 ? `${quoted(whole)}^8${below} OR (${together})` : quoted(whole);
}
