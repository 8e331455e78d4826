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

const sign = /[\p{L}\p{N}]/u;
const wordOf = /^[\p{L}\p{N}]+$/u;

/** The text as it may stand in print: control characters and white space gone, its width kept. */
export const printed = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]/gu, '');

/** The runs of letters and digits, in small letters: 《水法》 第2条 → 水法, 第2条. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    plain(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  ),
];

/** A word of one character is no pair: it begins or ends one. */
const lookedFor = (word: string): string =>
  [...word].length === 1 ? `(${word}* OR *${word})` : quoted(word);

/** 县教育局 → 县教, 教育, 育局, which all stand in a text that says the same in another order. */
function pairsOf(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const signs = [...word].filter((one) => wordOf.test(one));
    return signs.slice(1).map((one, index) => `${signs[index]}${one}`);
  });
}

/** What running text is searched with, and what names are. */
export type SearchQueries = { query: string; nameQuery: string };

/**
 * The full-text queries for a search: the whole as a phrase, else all its words, else all its pairs of
 * characters. Letters are also looked for as pinyin, from its beginning and within. Null where nothing
 * searchable is left.
 */
export function searchQueries(text: string): SearchQueries | null {
  const whole = unspaced(text);
  if (!sign.test(whole)) return null;
  const pinyin = pinyinOf(text);
  if (pinyin) return { query: `${pinyin}*`, nameQuery: within(pinyin) };
  const words = wordsOf(text);
  const [only] = words;
  if (words.length === 1 && only && [...only].length === 1)
    return { query: lookedFor(only), nameQuery: lookedFor(only) };
  const all = words.length > 1 ? [`(${words.map(lookedFor).join(' AND ')})^2`] : [];
  const pairs = pairsOf(words);
  const together = pairs.length > 1 ? [`(${pairs.map(quoted).join(' AND ')})`] : [];
  // 县教育局副局长: a unit's own name may stand without its level.
  const below = /^[省市州县区].{3,}$/u.test(whole) ? [`${quoted(whole.slice(1))}^2`] : [];
  const query = [`${quoted(whole)}^8`, ...all, ...below, ...together].join(' OR ');
  return { query, nameQuery: query };
}

/** Initials or a beginning; four letters and more also from within: shuiliju in xianshuiliju. */
const within = (pinyin: string): string => (pinyin.length < 4 ? `${pinyin}*` : `${pinyin}*^4 OR *${pinyin}*`);
