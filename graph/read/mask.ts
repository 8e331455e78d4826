import { maskSign } from '../facts.ts';
import type { Span } from './passage.ts';

/** What masking hides. */
export type Masked = Span & { what: 'telephone' | 'identity' | 'mail' | 'address' };

type Rule = { what: Masked['what']; pattern: RegExp };

/**
 * One rule for each form in which a gazette prints personal data. Sums, dates, table codes and 文号 match none:
 * a number must have the length of its kind and no digit, letter, point or unit of money beside it.
 */
const rules: readonly Rule[] = [
  // 邮箱：office@example.com
  { what: 'mail', pattern: /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,24}){1,4}/g },
  // 身份证号 430624199001011234
  {
    what: 'identity',
    pattern:
      /(?<![\dA-Za-z])[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g,
  },
  // 王军 13900000000, 139 0000 0000
  {
    what: 'telephone',
    pattern: /(?<![\dA-Za-z.])1[3-9]\d(?:[-—– ]?\d{4}){2}(?![\dA-Za-z]|\.\d|\s*(?:万|亿|元))/g,
  },
  // 0730-5170000, （0730）5170000, 0730—5170000
  {
    what: 'telephone',
    pattern:
      /(?<![\dA-Za-z.])[(（]?0[1-9]\d{1,2}[)）]?[-—–－ ]{0,2}\d{7,8}(?![\dA-Za-z]|\.\d|\s*(?:万|亿|元))/g,
  },
  // 传真：5170000, 联系电话：5170000、5170001, 24小时值班电话 2221234
  {
    what: 'telephone',
    pattern:
      /(?:电\s*话|传\s*真|手\s*机|热\s*线|联系方式|QQ群?|微信)号?码?\s*(?:[(（][^)）\n]{0,12}[)）])?\s*[:：为是]?\s*\d[\d\-—–－ 、/，,]{4,40}\d/g,
  },
  // 家庭住址：某镇某村3组12号
  { what: 'address', pattern: /(?:家庭|现|常|居)?住\s*址\s*[:：][^。；;\n\t]{2,60}/g },
];

const digit = /\d/g;

/** Columns of a table headed 联系电话 or 手机, of the header row in force. */
const telephoneHead = /电\s*话|手\s*机|联系方式|身份证/;
const telephoneCell = /^[\d\-—–－、/ ]{6,40}$/;

/** Numbers that stand under such a header and are too short to be known by themselves: 2221234. */
function* tableNumbers(text: string): Generator<Masked> {
  if (!telephoneHead.test(text)) return;
  let columns: number[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const cells = line.includes('\t') ? line.split('\t') : [];
    const heads = cells.flatMap((cell, column) => (telephoneHead.test(cell) ? [column] : []));
    if (heads.length > 0) columns = heads;
    else if (cells.length === 0 && line.trim() !== '') columns = [];
    let at = start;
    for (const [column, cell] of cells.entries()) {
      if (columns.includes(column) && telephoneCell.test(cell.trim())) {
        yield { start: at, end: at + cell.length, what: 'telephone' };
      }
      at += cell.length + 1;
    }
    start += line.length + 1;
  }
}

function* found(text: string): Generator<Masked> {
  for (const { what, pattern } of rules) {
    for (const match of text.matchAll(pattern)) {
      yield { start: match.index, end: match.index + match[0].length, what };
    }
  }
  yield* tableNumbers(text);
}

/**
 * The text with every digit of a telephone, fax, identity or account number, and of a mail or home address,
 * replaced by `maskSign`, and the places where that was done, in order and without overlap.
 */
export function mask(text: string): { text: string; masked: Masked[] } {
  const all = [...found(text)].sort((a, b) => a.start - b.start || b.end - a.end);
  const masked: Masked[] = [];
  for (const one of all) {
    const last = masked.at(-1);
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else masked.push({ ...one });
  }
  let out = '';
  let from = 0;
  for (const { start, end, what } of masked) {
    const hidden = text.slice(start, end);
    out += text.slice(from, start);
    out += what === 'mail' ? hidden.replace(/[A-Za-z0-9]/g, maskSign) : hidden.replace(digit, maskSign);
    from = end;
  }
  return { text: out + text.slice(from), masked };
}
