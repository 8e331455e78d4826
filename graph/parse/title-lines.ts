import { isEntry } from './contents.ts';
import { DATE } from './date.ts';
import { isIssuers, opensWithIssuer } from './issuers.ts';
import type { Line } from './lines.ts';
import { RECORD } from './number.ts';
import { DOCUMENT_WORD } from './words.ts';

/** XYDR-2024-00003, 登记号：XYDR-2024-00003 */
export const recordLine = new RegExp(
  `^[（(]?(?:统一|规范性文件)?(?:登记号|登记编号)?[:：]?(${RECORD})[)）]?$`,
);
/** (2021年11月12日), （2024年3月1日某县人民政府常务会议通过） */
export const dateLine = new RegExp(`^[（(](${DATE})(?:[\\p{Script=Han}\\d]{0,60})?[)）]$`, 'u');
const wholeDay = new RegExp(`^${DATE}$`);
const titleEnd = new RegExp(`(?:${DOCUMENT_WORD})(?:[（(][^（）()]{1,20}[)）])?[》〉]?$`, 'u');
const opens = /关于|印发|转发|批转|^《/;

/** Whether the text ends as titles of documents do: 关于某事的通知. */
export const isWholeTitle = (bare: string) =>
  (opens.test(bare) && titleEnd.test(bare)) || appointmentList.test(bare);
/** 某县人民代表大会常务委员会任免名单 */
export const appointmentList = /(?:任免|任命|任职|免职)(?:人员)?名单$/;

/** A line that may be part of a title: no sentence, no row, no day, no address. */
export const titleLike = (line: Line | undefined): line is Line =>
  line?.kind === 'text' &&
  line.bare.length <= 90 &&
  !/[。；;：:]|[，,]$/.test(line.bare) &&
  !wholeDay.test(line.bare) &&
  !isEntry(line);

/** The printed lines that make a title, and those among them that hold a day or a 登记号. */
export type TitleLines = { lines: Line[]; date: Line | null; record: Line | null };

/** The lines above a number that make its title; empty where the title stands below. */
export function titleAbove(lines: readonly Line[], index: number, running: ReadonlySet<number>): TitleLines {
  const found: TitleLines = { lines: [], date: null, record: null };
  let issued = false;
  for (let up = index - 1; up >= 0 && found.lines.length < 9; up--) {
    const line = lines[up];
    if (!line || line.kind === 'blank' || running.has(up)) continue;
    if (dateLine.test(line.bare) && found.lines.length === 0) {
      found.date = line;
      continue;
    }
    if (recordLine.test(line.bare)) {
      found.record = line;
      break;
    }
    if (!titleLike(line)) break;
    if (
      issued &&
      (!isIssuers(line.bare) || isSomebody(line) || found.lines.some((one) => one.bare === line.bare))
    )
      break;
    found.lines.unshift(line);
    if (opensWithIssuer(line.bare)) issued = true;
    else if (opens.test(line.bare) && !isIssuers(nextText(lines, up)?.bare ?? '')) break;
  }
  const title = found.lines.map(({ bare }) => bare).join('');
  // The walk may have gone past the title's first line: 一、附表 above 关于….
  while (found.lines[0] && !opensWithIssuer(found.lines[0].bare) && !opens.test(found.lines[0].bare))
    found.lines.shift();
  const whole = titleEnd.test(title) && found.lines.length > 0;
  return whole ? found : { lines: [], date: null, record: lineAbove(lines, index) };
}

/** 王小明 县林业局: the last of those whom the document above praises, and no joint issuer. */
const isSomebody = ({ raw }: Line) => {
  const parts = raw
    .replace(/<[^<>\n]{0,200}>|\*\*/g, '')
    .trim()
    .split(/[\s\u3000]+/u);
  const name = parts.slice(0, -1).join('');
  const unit = parts.at(-1) ?? '';
  return /^\p{Script=Han}{2,4}(?<![省市县区州旗盟共])$/u.test(name) && !isIssuers(name) && isIssuers(unit);
};

const nextText = (lines: readonly Line[], index: number) => {
  for (let up = index - 1; up >= 0; up--) if (lines[up]?.kind !== 'blank') return lines[up];
  return undefined;
};

/** The 登记号 that stands right above a number whose title follows. */
const lineAbove = (lines: readonly Line[], index: number) => {
  const line = nextText(lines, index);
  return line && recordLine.test(line.bare) ? line : null;
};

/** The lines below a number that make its title, up to the word that names the kind of document. */
export function titleBelow(lines: readonly Line[], index: number): TitleLines & { to: number } {
  const found: TitleLines = { lines: [], date: null, record: null };
  let to = index + 1;
  for (let down = index + 1; down < lines.length && found.lines.length < 8; down++) {
    const line = lines[down];
    if (!line || line.kind === 'blank') continue;
    if (recordLine.test(line.bare)) found.record = line;
    else if (dateLine.test(line.bare)) found.date = line;
    else if (titleLike(line)) found.lines.push(line);
    else break;
    to = down + 1;
    if (
      titleEnd.test(found.lines.map(({ bare }) => bare).join('')) &&
      found.lines.some(({ bare }) => opens.test(bare))
    )
      break;
  }
  const title = found.lines.map(({ bare }) => bare).join('');
  return opens.test(title) && titleEnd.test(title)
    ? { ...found, to }
    : { lines: [], date: null, record: found.record, to: index + 1 };
}
