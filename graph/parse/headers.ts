import { slice, squeeze } from '../read/passage.ts';
import { inOneLine, minutes, order, unnumbered } from './header-forms.ts';
import { dayOf, type Header, inLine, titleOf } from './header-parts.ts';
import { hasText, numberLine } from './header-text.ts';
import { type Line, passageOfLine } from './lines.ts';
import { recordLine, titleAbove, titleBelow } from './title-lines.ts';

/** Where a document's header begins, and all that is printed in it. */
export function headersOf(text: string, lines: readonly Line[], running: ReadonlySet<number>): Header[] {
  const headers: Header[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.kind !== 'text' || running.has(index)) continue;
    const header =
      inOneLine(text, lines, index) ??
      numbered(text, lines, index, running) ??
      order(text, lines, index) ??
      minutes(text, lines, index) ??
      unnumbered(text, lines, index);
    const last = headers.at(-1);
    if (header && last && isAttached(header, last)) continue;
    if (header && (!last || header.from >= last.to)) headers.push(header);
    // A title without a number above the number it belongs to: the number's header knows more.
    else if (header?.number && last && !last.number && last.from >= header.from)
      headers.splice(-1, 1, header);
  }
  return headers;
}

/** 关于印发《某县人民政府关于某事的意见》的通知, and below it 某县人民政府关于某事的意见: the text that is passed on. */
function isAttached(header: Header, before: Header): boolean {
  const title = header.title?.text;
  return (
    header.number === null && title !== undefined && (before.title?.text.includes(`${title}》`) ?? false)
  );
}

/** 1.《关于某事的通知》（某 | 政发〔2009〕12号）: the rest of a number that is cited, and none of a document's own. */
const closesBracket = (lines: readonly Line[], index: number) =>
  /^[^（(]*[）)]$/u.test(lines[index]?.bare ?? '') && /[（(][^（）()]*$/u.test(lines[index - 1]?.bare ?? '');

/** 湘阴政发〔2024〕10号, with the title above or below. */
function numbered(
  text: string,
  lines: readonly Line[],
  index: number,
  running: ReadonlySet<number>,
): Header | null {
  const line = lines[index];
  const match = line && numberLine.exec(line.bare);
  if (!line || !match?.[1] || closesBracket(lines, index) || !hasText(lines, index)) return null;
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
    from: Math.min(
      ...[line, ...up.lines, up.record].flatMap((one) => (one ? lines.lastIndexOf(one, index) : [])),
    ),
    to: down?.to ?? index + 1,
  };
}
