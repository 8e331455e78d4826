import { type Passage, squeeze } from '../read/passage.ts';
import { type Line, nextPrinted, passageOfLine } from './lines.ts';
import type { Annex, Block, Heading } from './nodes.ts';
import { YEAR_AND_NUMBER } from './number.ts';
import { ordinalOf } from './ordinal.ts';
import { paragraphsOf, type TextLine } from './paragraph.ts';
import { signatureAt } from './signature.ts';
import { tablesOf } from './table.ts';
import { DOCUMENT_WORD } from './words.ts';

/** 附件, 附件1, 附件一：, 附 件 2 alone on a line: an annex begins. */
const annexLine = /^附件(?:[\d一二三四五六七八九十]{1,3})?[:：]?$/;
/** 附件： above 1.某某目录 is the list of annexes at the end of the text, and no annex. */
const listItem = /^[-·]?\d{1,2}[.．、]/;

/** 单位：万元, between a table's title and the table. */
const unitNote = /^[（(]?单位[:：]/;

/** The blocks of a document, its annexes holding theirs. `lines` are the document's own, heads of pages taken out. */
export function blocksOf(text: string, lines: readonly Line[]): Block[] {
  const starts = lines.flatMap((line, index) => (startsAnnex(lines, line, index) ? [index] : []));
  const [first] = starts;
  return [
    ...plainBlocks(text, lines.slice(0, first ?? lines.length)),
    ...starts.map((start, index) => annexOf(text, lines.slice(start, starts[index + 1] ?? lines.length))),
  ];
}

function startsAnnex(lines: readonly Line[], line: Line, index: number): boolean {
  if (line.kind !== 'text' || !annexLine.test(line.bare)) return false;
  const next = lines[nextPrinted(lines, index + 1)];
  return next !== undefined && !listItem.test(next.bare);
}

/** The label, one to three lines of title, and what follows. */
function annexOf(text: string, lines: readonly Line[]): Annex {
  const [label, ...rest] = lines;
  const last = lines.findLast(({ kind }) => kind !== 'blank');
  if (!label || !last) throw new Error('An annex has at least its label.');
  const titleLines: Line[] = [];
  let body = 0;
  for (const [index, line] of rest.entries()) {
    if (line.kind === 'blank' && !titleEnd.test(titleLines.at(-1)?.bare ?? '')) continue;
    // What follows a gap behind a whole title is text.
    if (line.kind !== 'text' || titleLines.length === 3 || !isTitle(line)) break;
    titleLines.push(line);
    body = index + 1;
  }
  const title = titleLines.length > 0 ? joined(text, titleLines) : null;
  return {
    kind: 'annex',
    start: label.start,
    end: last.end,
    line: label.line,
    label: squeeze(passageOfLine(text, label)),
    title,
    blocks: plainBlocks(text, rest.slice(body), title),
  };
}

/** 人员名单, 任务分解表: a title that is whole. */
const titleEnd = new RegExp(
  `(?:${DOCUMENT_WORD}|[表图书单]|目录|清单|分工|职责|安排|要点|预案|计划|标准|规则|制度|情况|目标|名录)(?:[（(][^（）()]{1,20}[)）])?$`,
  'u',
);
const isTitle = ({ bare }: Line) => bare.length <= 60 && !/[。；：:]|[，,]$/.test(bare) && !ordinalOf(bare);

/** The title's lines as one passage; they stand together, so the raw text between them is layout. */
function joined(text: string, lines: readonly Line[]): Passage | null {
  const [first] = lines;
  const last = lines.at(-1);
  return first && last ? squeeze(passageOfLine(text, { ...first, end: last.end })) : null;
}

/** Text, headings, tables and signatures in their order, annexes apart. */
function plainBlocks(text: string, lines: readonly Line[], title: Passage | null = null): Block[] {
  const blocks: Block[] = [];
  let prose: TextLine[] = [];
  let rows: Line[] = [];
  let caption = title;
  const closeProse = () => {
    blocks.push(...paragraphsOf(prose));
    prose = [];
  };
  const closeRows = () => {
    blocks.push(...tablesOf(text, rows, rows.length > 0 ? caption : null));
    rows = [];
  };
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line || line.kind === 'blank') continue;
    if (line.kind === 'row') {
      closeProse();
      rows.push(line);
      continue;
    }
    closeRows();
    const signed = signatureAt(text, lines, index);
    if (signed) {
      closeProse();
      blocks.push(signed.signature);
      index = signed.to - 1;
      continue;
    }
    const passage = passageOfLine(text, line);
    if (!unitNote.test(line.bare)) caption = passage.text.length <= 60 ? squeeze(passage) : null;
    const heading = headingOf(line, passage);
    if (heading) {
      closeProse();
      blocks.push(heading);
    } else prose.push({ start: line.start, end: line.end, line: line.line, passage });
  }
  closeProse();
  closeRows();
  return blocks;
}

/** 1.《某县人民政府关于加强集市, cut off by a page inside a bracket. */
const cutOff = /[《（(“][^》）)”]*$/u;
/** 第三十四条 本办法自2021年1月1日起, cut off by a page: an article is a sentence. */
const article = /^第[一二三四五六七八九十百\d]{1,5}条.{11}/u;
/** 四、对《某县城市房屋拆迁管理办法》（县政府令第3号）予 | 以废止。: an act, cut off by a line's end. */
const actOn = /^[对将]《/u;
/** 一、《关于某事的通告》（某政发〔2012〕3号）: a document in a list, and no heading. */
const listedNumber = new RegExp(YEAR_AND_NUMBER);

/** 一、工作目标, （二）强化责任落实 and no more: numbered, short, and no sentence. */
function headingOf(line: Line, passage: Passage): Heading | null {
  const ordinal = ordinalOf(passage.text);
  const isHeading =
    ordinal &&
    passage.text.length <= 50 &&
    !/[。；;：:，,！？]/.test(passage.text.slice(ordinal.length)) &&
    !listedNumber.test(line.bare) &&
    !article.test(line.bare) &&
    !cutOff.test(line.bare) &&
    !actOn.test(passage.text.slice(ordinal.length).trimStart()) &&
    !line.bare.includes('同志');
  if (!isHeading) return null;
  return { kind: 'heading', start: line.start, end: line.end, line: line.line, passage, ordinal };
}
