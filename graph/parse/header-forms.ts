/** Headers other than the usual one, which has its 文号 on a line of its own. */
import { indexOfRaw, join, rawAt, slice, squeeze, trim } from '../read/passage.ts';
import { dayOf, type Header, noHeader, titleOf } from './header-parts.ts';
import { hasText, salutation } from './header-text.ts';
import { isIssuers, opensWithIssuer, splitTitle } from './issuers.ts';
import { type Line, nextPrinted, passageOfLine } from './lines.ts';
import { NUMBER } from './number.ts';
import { appointmentList, dateLine, isWholeTitle, titleLike } from './title-lines.ts';
import { DOCUMENT_WORD } from './words.ts';

/** 某县人民政府办公室关于某事的通知某政办函〔2022〕21号 */
const titleAndNumber = new RegExp(`^(.{4,120}(?:${DOCUMENT_WORD}))[（(]?(${NUMBER})[)）]?$`, 'u');
/** 某县人民政府令, 某县人民政府令第12号, 某县人民政府令（第12号） */
const orderLine = /^\p{Script=Han}{2,16}人民政府令(?:[（(]?第\d{1,4}号[)）]?)?$/u;
const orderNumber = /第\d{1,4}号[)）]?$/;
/** 第41次, 〔2025〕第1次: the number of a meeting's minutes. */
const meetingLine =
  /^(?:[〔［[【（(]\d{4}[〕］\]】)）]年?|\d{4}年)?第[\d一二三四五六七八九十百]{1,4}次(?:会议)?$/;
/** 2025年1月9日，市长某某某主持召开某市第13届人民政府第41次常务会议。 */
const meetingText = /主持召开|主持会议|会议由/;

/** 某县人民政府办公室关于某事的通知 某政办函〔2022〕21号, with the address in one of the next lines. */
export function inOneLine(text: string, lines: readonly Line[], index: number): Header | null {
  const line = lines[index];
  if (!line || !/号[)）]?$/.test(line.bare)) return null;
  const above = titleCutAbove(lines[index - 1]);
  const match = titleAndNumber.exec(`${above?.bare ?? ''}${line.bare}`);
  if (!match?.[1] || !match[2] || !isWholeTitle(match[1])) return null;
  const next = lines.slice(index + 1, index + 20).filter(({ kind }) => kind !== 'blank');
  if (!next.slice(0, 3).some(({ bare }) => salutation.test(bare))) return null;
  const passage = join([...(above ? [above] : []), line].map((one) => passageOfLine(text, one)));
  const squeezed = squeeze(passage);
  const from = squeezed.text.indexOf(match[2]);
  const cut = indexOfRaw(passage, rawAt(squeezed, match[1].length) ?? 0);
  const number = slice(squeezed, from, from + match[2].length);
  const split = splitTitle(trim(slice(passage, 0, cut)));
  return { ...noHeader, number, ...split, from: above ? index - 1 : index, to: index + 1 };
}

/** 某县人民政府办公室关于某事的通知某政 | 办函〔2022〕21号: the line above, if a title begins in it and does not end. */
const titleCutAbove = (above: Line | undefined) =>
  titleLike(above) && opensWithIssuer(above.bare) && !isIssuers(above.bare) && !isWholeTitle(above.bare)
    ? above
    : null;

/** 某县人民政府令 / 第12号: an order, which is named by what it makes known. */
export function order(text: string, lines: readonly Line[], index: number): Header | null {
  const line = lines[index];
  if (!line || !orderLine.test(line.bare)) return null;
  const next = nextPrinted(lines, index + 1);
  const below = lines[next];
  const here = orderNumber.test(line.bare);
  if (!here && !(below && orderNumber.test(below.bare))) return null;
  const last = here ? line : (below ?? line);
  const number = squeeze(passageOfLine(text, { ...line, end: last.end }));
  const { issuers } = splitTitle(passageOfLine(text, line));
  const body = lines.slice(index + 1, index + 20).find(({ bare }) => /《[^《》]{2,60}》/.test(bare));
  const passage = body && squeeze(passageOfLine(text, body));
  const open = passage?.text.indexOf('《') ?? -1;
  const title = passage && open >= 0 ? slice(passage, open + 1, passage.text.indexOf('》')) : null;
  return { ...noHeader, number, title, issuers, from: index, to: (here ? index : next) + 1 };
}

/** 第41次 / 某市人民政府办公室 / 2025年1月24日 / 2025年1月9日，市长…主持召开…: the minutes of a meeting. */
export function minutes(text: string, lines: readonly Line[], index: number): Header | null {
  const line = lines[index];
  if (!line || !meetingLine.test(line.bare)) return null;
  const next = lines.slice(index + 1, index + 40).filter(({ kind }) => kind === 'text');
  if (!next.slice(0, 5).some(({ bare }) => meetingText.test(bare))) return null;
  return {
    ...noHeader,
    role: 'minutes',
    title: squeeze(passageOfLine(text, line)),
    from: index,
    to: index + 1,
  };
}

/** 某县人民政府 / 关于某事的通告, with text below and no 文号: issuers and title in one to four lines. */
export function unnumbered(text: string, lines: readonly Line[], index: number): Header | null {
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
  const opening = start && (/关于|印发/.test(start.bare) || appointmentList.test(start.bare));
  if (!isWholeTitle(whole) || !opening || !hasText(lines, to - 1)) return null;
  const passed = passedBelow(lines, to);
  const date = passed && dayOf(text, passed.line);
  return { ...noHeader, ...titleOf(text, taken), date, from: index, to: date ? passed.to : to };
}

/** （2023年4月28日某县第十八届人民代表大会常务委员会第十二次会议通过）, in one line or cut in two. */
function passedBelow(lines: readonly Line[], from: number): { line: Line; to: number } | null {
  const below = nextPrinted(lines, from);
  const line = lines[below];
  if (!line) return null;
  if (dateLine.test(line.bare)) return { line, to: below + 1 };
  const rest = lines[below + 1];
  const cut = rest && /^[（(][^）)]*$/u.test(line.bare) && dateLine.test(`${line.bare}${rest.bare}`);
  return cut ? { line: { ...line, end: rest.end }, to: below + 2 } : null;
}
