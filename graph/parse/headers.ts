import { join, type Passage, slice, squeeze } from '../read/passage.ts';
import { entryNumber, isEntry } from './contents.ts';
import { DATE, isoDate } from './date.ts';
import { isIssuers, issuersIn, opensWithIssuer, splitTitle } from './issuers.ts';
import { type Line, passageOfLine } from './lines.ts';
import type { DocumentNode } from './nodes.ts';
import { NUMBER, RECORD } from './number.ts';
import { isWholeTitle, recordLine, titleAbove, titleBelow, titleLike } from './title-lines.ts';

/** What stands above a document's text, and the lines it takes: `from` to `to`, end exclusive. */
export type Header = Pick<DocumentNode, 'role' | 'number' | 'title' | 'issuers' | 'date' | 'record'> & {
  from: number;
  to: number;
};

/** 湘阴政发〔2024〕10号 alone on its line, in brackets or with its 登记号 too. */
const numberLine = new RegExp(`^[（(]?(${NUMBER})(${RECORD})?[)）]?$`, 'u');
/** 第41次, 〔2025〕第1次: the number of a meeting's minutes. */
const meetingLine =
  /^(?:[〔［[【（(]\d{4}[〕］\]】)）]年?|\d{4}年)?第[\d一二三四五六七八九十百]{1,4}次(?:会议)?$/;
/** 2025年1月9日，市长某某某主持召开某市第13届人民政府第41次常务会议。 */
const meetingText = /主持召开|主持会议|会议由/;
const day = new RegExp(DATE);
/** 各乡镇人民政府、街道办事处，县直各单位： */
const salutation = /[:：]$/;

/** Whether what follows the line is a document's text, and not the next entry of a table of contents. */
function hasText(lines: readonly Line[], index: number): boolean {
  for (let next = index + 1, seen = 0; next < lines.length && seen < 14; next++) {
    const line = lines[next];
    if (!line || line.kind === 'blank') continue;
    seen++;
    if (isEntry(line) || numberLine.test(line.bare)) return false;
    if (line.kind === 'text' && line.bare.length < 60 && !line.bare.includes('。') && entryNumber(line))
      return false;
    if (line.kind === 'row' || salutation.test(line.bare) || /[。；]/.test(line.bare)) return true;
  }
  return false;
}

/** Where a document's header begins, and all that is printed in it. */
export function headersOf(text: string, lines: readonly Line[], running: ReadonlySet<number>): Header[] {
  const headers: Header[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || running.has(index)) continue;
    const header =
      numbered(text, lines, index, running) ?? minutes(text, lines, index) ?? unnumbered(text, lines, index);
    const last = headers.at(-1);
    if (header && (!last || header.from >= last.to)) headers.push(header);
    // A title without a number above the number it belongs to: the number's header knows more.
    else if (header?.number && last && !last.number && last.from >= header.from)
      headers.splice(-1, 1, header);
  }
  return headers;
}

function numbered(
  text: string,
  lines: readonly Line[],
  index: number,
  running: ReadonlySet<number>,
): Header | null {
  const line = lines[index];
  const match = line && numberLine.exec(line.bare);
  if (!line || !match?.[1] || !hasText(lines, index)) return null;
  const passage = squeeze(passageOfLine(text, line));
  const from = passage.text.indexOf(match[1]);
  const number = slice(passage, from, from + match[1].length);
  const up = titleAbove(lines, index, running);
  const down = up.lines.length > 0 ? null : titleBelow(lines, index);
  const title = titleOf(text, down?.lines ?? up.lines);
  const inSameLine = match[2]
    ? slice(passage, from + match[1].length, from + match[1].length + match[2].length)
    : null;
  const record = inSameLine ?? inLine(text, up.record ?? down?.record ?? null, recordLine);
  return {
    role: /纪要$/.test(title.title?.text ?? '') ? 'minutes' : 'document',
    number,
    ...title,
    date: dayOf(text, up.date ?? down?.date ?? null),
    record,
    from: Math.min(...[line, ...up.lines, up.record].flatMap((one) => one?.line ?? [])) - 1,
    to: down?.to ?? index + 1,
  };
}

/** 第41次 / 某市人民政府办公室 / 2025年1月24日 / 2025年1月9日，市长…主持召开…: the minutes of a meeting. */
function minutes(text: string, lines: readonly Line[], index: number): Header | null {
  const line = lines[index];
  if (!line || !meetingLine.test(line.bare)) return null;
  const next = lines.slice(index + 1, index + 12).filter(({ kind }) => kind === 'text');
  if (!next.slice(0, 5).some(({ bare }) => meetingText.test(bare))) return null;
  return {
    role: 'minutes',
    number: null,
    title: squeeze(passageOfLine(text, line)),
    issuers: [],
    date: null,
    record: null,
    from: index,
    to: index + 1,
  };
}

/** 某县人民政府 / 关于某事的通告, with text below and no 文号: issuers and title in one to four lines. */
function unnumbered(text: string, lines: readonly Line[], index: number): Header | null {
  const line = lines[index];
  if (!titleLike(line) || !opensWithIssuer(line.bare)) return null;
  const taken: Line[] = [];
  let to = index;
  for (let next = index; next < lines.length && taken.length < 5; next++) {
    const one = lines[next];
    if (one?.kind === 'blank') continue;
    if (!titleLike(one)) break;
    taken.push(one);
    to = next + 1;
    if (isWholeTitle(taken.map(({ bare }) => bare).join(''))) break;
  }
  const whole = taken.map(({ bare }) => bare).join('');
  const start = taken.find(({ bare }) => !isIssuers(bare));
  if (!isWholeTitle(whole) || !start || !/关于|印发/.test(start.bare) || !hasText(lines, to - 1)) return null;
  return {
    role: 'document',
    number: null,
    ...titleOf(text, taken),
    date: null,
    record: null,
    from: index,
    to,
  };
}

const inLine = (text: string, line: Line | null, pattern: RegExp): Passage | null => {
  const match = line && pattern.exec(line.bare);
  if (!line || !match?.[1]) return null;
  const passage = squeeze(passageOfLine(text, line));
  const from = passage.text.indexOf(match[1]);
  return slice(passage, from, from + match[1].length);
};

const dayOf = (text: string, line: Line | null): DocumentNode['date'] => {
  const passage = line && squeeze(passageOfLine(text, line));
  const match = passage && day.exec(passage.text);
  const iso = match && isoDate(match[0]);
  return passage && match && iso
    ? { iso, passage: slice(passage, match.index, match.index + match[0].length) }
    : null;
};

function titleOf(text: string, lines: readonly Line[]): Pick<DocumentNode, 'title' | 'issuers'> {
  if (lines.length === 0) return { title: null, issuers: [] };
  const bodies: Passage[] = [];
  let rest = [...lines];
  // Issuers on lines of their own come first.
  while (rest[0] && rest.length > 1 && isIssuers(rest[0].bare)) {
    bodies.push(...issuersIn(passageOfLine(text, rest[0])));
    rest = rest.slice(1);
  }
  const { issuers, title } = splitTitle(join(rest.map((line) => passageOfLine(text, line))));
  return { title, issuers: [...bodies, ...issuers] };
}
