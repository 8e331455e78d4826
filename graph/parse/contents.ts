import { join, slice, squeeze, trim } from '../read/passage.ts';
import { isIssueLine } from './issue.ts';
import { type Line, passageOfLine } from './lines.ts';
import type { ContentsEntry } from './nodes.ts';
import { NUMBER, normalNumber } from './number.ts';
import { DOCUMENT_WORD } from './words.ts';

/** 目 录 */
const contentsTitle = /^目录$/;
/** （湘阴政发〔2024〕11号）.....12, (汨政人〔2025〕1号) 14, （湘阴政办发〔2024〕22号）→66 */
const entryEnd = new RegExp(`[（(]${NUMBER}[^（）()]{0,40}[)）][.…·•．―—–\\-]*\\d{1,4}$`, 'u');
const bracketedNumber = new RegExp(
  `[（(](${NUMBER})[^（）()]{0,40}[)）](?:[（(]?[.…·•．―—–\\-\\d]{0,60}[)）]?)?$`,
  'u',
);
/** 2025年第 41 次常务会议纪要……………→110 */
const leaders = /(?:\.{3,}|…+|·{3,})\d{0,4}$/;

/** 湘阴县人民政府公报, 泸溪政报 */
export const gazetteTitle = /^\p{Script=Han}{2,20}(?:公报|政报)$/u;

export const isEntry = ({ bare }: Line) => entryEnd.test(bare) || leaders.test(bare);

/** The document's number that an entry of the contents, or its second line, ends on. */
export const entryNumber = ({ bare }: Line) => bracketedNumber.exec(bare)?.[1] ?? null;

/**
 * Lines of the gazette's own matter: masthead and table of contents, wherever they stand. `headerStarts` are the
 * indexes at which documents begin; matter runs from its first mark to the next of them, or to the end.
 */
export function matterOf(lines: readonly Line[], headerStarts: readonly number[]): Set<number> {
  const matter = new Set<number>();
  const first = headerStarts[0] ?? lines.length;
  for (let index = 0; index < first; index++) matter.add(index);
  for (let index = first; index < lines.length; index++) {
    const line = lines[index];
    if (!line || !contentsTitle.test(line.bare) || matter.has(index)) continue;
    const next = headerStarts.find((start) => start > index) ?? lines.length;
    const top = mastheadTop(lines, index);
    const ofGazette = top < index || lines.slice(index, next).some((one) => entryNumber(one) !== null);
    const end = ofGazette ? next : endOfEntries(lines, index);
    for (let at = top; at < end; at++) matter.add(at);
  }
  return matter;
}

/** A plan has a 目录 of its own: 1.1 编制目的……3. It ends where its dotted lines do. */
function endOfEntries(lines: readonly Line[], contents: number): number {
  let end = contents + 1;
  for (let index = end; index < lines.length; index++) {
    const line = lines[index];
    if (line?.kind === 'blank') continue;
    if (!line || !isEntry(line)) break;
    end = index + 1;
  }
  return end;
}

/** First line of the masthead above a 目录 line; scraps such as a page's corner belong to it. */
function mastheadTop(lines: readonly Line[], contents: number): number {
  let top = contents;
  let seen = 0;
  for (let index = contents - 1; index >= 0 && seen < 15; index--) {
    const bare = lines[index]?.bare ?? '';
    if (bare === '') continue;
    seen++;
    if (/[。；]/.test(bare)) break;
    if (isIssueLine({ bare }) || gazetteTitle.test(bare)) top = index;
  }
  while (top > 0 && isScrap(lines[top - 1])) top--;
  return top;
}

const isScrap = (line: Line | undefined) =>
  line !== undefined &&
  (line.kind === 'blank' ||
    (line.kind === 'text' && /^[A-Za-z]?\p{Script=Han}{0,2}$|^[A-Z ]+$/u.test(line.bare)) ||
    /政报$/.test(line.bare));

const wholeTitle = new RegExp(`(?:${DOCUMENT_WORD})$`, 'u');
const numbering = /^[-·•*]?\s?\d{1,2}\s?[.、．]\s?/;

/** Entries of the table of contents: a title in one or more lines, then its number in brackets. */
export function contentsOf(
  text: string,
  lines: readonly Line[],
  matter: ReadonlySet<number>,
): ContentsEntry[] {
  const entries: ContentsEntry[] = [];
  let title: Line[] = [];
  for (const index of [...matter].sort((a, b) => a - b)) {
    const line = lines[index];
    if (!line || line.bare === '') continue;
    if (/^【/.test(line.bare) || contentsTitle.test(line.bare)) {
      title = [];
      continue;
    }
    title.push(line);
    const number = entryNumber(line);
    if (!number) continue;
    entries.push(entryOf(text, title));
    title = [];
  }
  return entries;
}

/** Title and number of an entry; lines of the cover that a page put between the two are neither. */
function entryOf(text: string, lines: readonly Line[]): ContentsEntry {
  const last = lines.at(-1);
  const from = lines.findLastIndex((line) => /关于|印发/.test(line.bare));
  const start = lines[from] ?? last;
  if (!last || !start) throw new Error('An entry of the contents has at least one line.');
  const numberLine = squeeze(passageOfLine(text, last));
  const at = bracketedNumber.exec(numberLine.text);
  const open = at?.index ?? numberLine.text.length;
  const titleLines: Line[] = [];
  for (const line of from < 0 ? [] : lines.slice(from)) {
    if (line === last) break;
    titleLines.push(line);
    if (wholeTitle.test(titleLines.map(({ bare }) => bare).join(''))) break;
  }
  const whole = titleLines.some(({ bare }) => wholeTitle.test(bare));
  const title = squeeze(
    join([
      ...titleLines.map((line) => passageOfLine(text, line)),
      ...(whole ? [] : [slice(numberLine, 0, open)]),
    ]),
  );
  const cut = numbering.exec(title.text)?.[0].length ?? 0;
  return {
    start: start.start,
    end: last.end,
    line: start.line,
    title: title.text.length > cut ? trim(slice(title, cut)) : null,
    number: at?.[1] ? slice(numberLine, open + 1, open + 1 + at[1].length) : null,
  };
}

/** Finds the entry of the table of contents that prints a 文号, in whatever form; the first where several do. */
export function entriesByNumber(
  contents: readonly ContentsEntry[],
): (number: string) => ContentsEntry | undefined {
  const entries = new Map<string, ContentsEntry>();
  for (const entry of contents) {
    const number = entry.number && normalNumber(entry.number.text);
    if (number && !entries.has(number)) entries.set(number, entry);
  }
  return (number) => entries.get(normalNumber(number));
}
