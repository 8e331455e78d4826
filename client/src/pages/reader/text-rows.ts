/** From the lines of a gazette and its facts to the rows a person reads. Pure. */
import type { ReaderFactFragment } from '../../api/__generated__/graphql.ts';
import { cellsOf, plain } from '../../panels/quotes.ts';

/** A span of a fact: offsets in the text, and what it contributes. */
export interface FactSpan {
  line: number | null;
  start: number;
  end: number;
  role: string;
}
export type ReaderFact = ReaderFactFragment & { evidence: readonly FactSpan[] };

export interface Passage {
  fromLine: number;
  /** Offset of the first letter of the first line. */
  start: number;
  lines: readonly string[];
}

/** How a line is set: a head stands in the middle, a row of a table on its columns. */
export type Setting = 'text' | 'head' | 'row';

export interface TextRow {
  /** 1-based line of the file. */
  line: number;
  start: number;
  text: string;
  setting: Setting;
  /** Cells of a table's row with the share of the width that each column has; empty for other lines. */
  cells: readonly { text: string; start: number; share: number }[];
  /** Facts that begin on this line. */
  facts: readonly ReaderFact[];
  /** Facts that have a span on this line. */
  touching: readonly ReaderFact[];
}

/** A head of a document stands at most this many lines from its number. */
const headReach = 8;
/** Share of the width that a column takes: it grows with the root of its cells' length, so that none starves. */
const share = { least: 5, most: 24, growth: 2 };

/** The rows of these passages, blank lines left out; the line numbers tell that they are there. */
export function textRows(passages: readonly Passage[], facts: readonly ReaderFact[]): TextRow[] {
  const lines = passages.flatMap(linesOf).filter(({ text }) => plain(text) !== '');
  const beginning = new Map<number, ReaderFact[]>();
  const touching = new Map<number, ReaderFact[]>();
  const heads = new Set<number>();
  for (const fact of facts) {
    const values = fact.evidence.filter((span) => span.role === 'VALUE');
    const [first] = values;
    if (first === undefined) continue;
    const own = rowAt(lines, first.start);
    for (const span of values) {
      for (let row = rowAt(lines, span.start); row < lines.length; row += 1) {
        const line = lines[row];
        if (line === undefined || line.start >= span.end) break;
        addTo(touching, row, fact);
        const near = Math.abs(line.line - (lines[own]?.line ?? 0)) <= headReach;
        if (fact.__typename === 'Printing' && near && covers(span, line)) heads.add(row);
      }
    }
    addTo(beginning, own, fact);
  }
  const shares = columnShares(lines.map(({ text }) => cellsOf(text)));
  return lines.map(({ line, start, text }, row) => {
    const cells = cellsOf(text) ?? [];
    return {
      line,
      start,
      text,
      setting: cells.length > 1 ? 'row' : heads.has(row) ? 'head' : 'text',
      cells: cells.map((cell, column) => ({
        text: cell.text,
        start: start + cell.offset,
        share: shares[row]?.[column] ?? share.least,
      })),
      facts: inTextOrder(beginning.get(row) ?? [], text),
      touching: touching.get(row) ?? [],
    };
  });
}

/** The row of a line, else the next one that is there. */
export function indexOfLine(rows: readonly { line: number }[], line: number): number {
  const index = rows.findIndex((row) => row.line >= line);
  return index < 0 ? rows.length - 1 : index;
}

type Line = { line: number; start: number; text: string };

function linesOf({ fromLine, start, lines }: Passage): Line[] {
  let offset = start;
  return lines.map((text, index) => {
    const line = { line: fromLine + index, start: offset, text };
    offset += text.length + 1;
    return line;
  });
}

/** The last line that begins at or before an offset, by halving. */
function rowAt(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}

function addTo(groups: Map<number, ReaderFact[]>, row: number, fact: ReaderFact): void {
  const group = groups.get(row) ?? [];
  if (!group.includes(fact)) group.push(fact);
  groups.set(row, group);
}

/** Facts of one span, such as 任…，免…, in the order in which the line names their posts. */
function inTextOrder(facts: readonly ReaderFact[], text: string): ReaderFact[] {
  const placeOf = (fact: ReaderFact) =>
    fact.__typename === 'Appointment' ? text.indexOf(`${fact.unitName ?? ''}${fact.postName ?? ''}`) : 0;
  const startOf = (fact: ReaderFact) => fact.evidence.find((span) => span.role === 'VALUE')?.start ?? 0;
  return [...facts].sort((a, b) => startOf(a) - startOf(b) || placeOf(a) - placeOf(b));
}

/** Whether a span takes most of a line: then the line says nothing else. */
function covers(span: FactSpan, { start, text }: Line): boolean {
  const from = Math.max(span.start, start);
  const to = Math.min(span.end, start + text.length);
  return to - from >= 0.5 * text.trim().length;
}

/** For each row its columns' shares: rows that follow one another with as many cells are one table. */
function columnShares(rows: readonly (readonly { text: string }[] | null)[]): (readonly number[] | null)[] {
  const shares: (readonly number[] | null)[] = [];
  let first = 0;
  rows.forEach((cells, row) => {
    const next = rows[row + 1];
    if (cells !== null && next?.length === cells.length) return;
    const table = rows.slice(first, row + 1);
    const widths = cells?.map((_, column) => {
      const lengths = table.map((each) => plain(each?.[column]?.text ?? '').length);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      return Math.min(share.most, Math.max(share.least, Math.round(share.growth * Math.sqrt(mean))));
    });
    for (const _ of table) shares.push(widths ?? null);
    first = row + 1;
  });
  return shares;
}
