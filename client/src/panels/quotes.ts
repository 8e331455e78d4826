/** From the spans of a fact and the lines of its gazette to what a person reads: sentences with the span marked, rows by column. Pure. */
import type { SpansFragment } from '../api/__generated__/graphql.ts';

export interface Piece {
  text: string;
  marked: boolean;
}

/** A run of lines as the API sends it. */
export interface PassageLines {
  fromLine: number;
  start: number;
  lines: readonly string[];
}

/** One cell of a printed row under its column's printed head. */
export interface Cell {
  head: string;
  pieces: readonly Piece[];
}

export type Quote =
  | { form: 'prose'; line: number | null; pieces: readonly Piece[] }
  | { form: 'row'; line: number; cells: readonly Cell[] };

interface Span {
  start: number;
  end: number;
}

/** Layout that the recogniser left in the lines: tags and emphasis. */
export const layout = /<[^>\n]*>|\*\*/g;

/** The text from `start` on, cut at the spans' edges, without layout. */
export function markSpans(text: string, start: number, spans: readonly Span[]): Piece[] {
  const hidden = new Set<number>();
  for (const tag of text.matchAll(layout)) {
    for (let index = tag.index; index < tag.index + tag[0].length; index += 1) hidden.add(index);
  }
  const pieces: Piece[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (hidden.has(index)) continue;
    const place = start + index;
    const marked = spans.some((span) => place >= span.start && place < span.end);
    const last = pieces.at(-1);
    const letter = text.charAt(index);
    if (last !== undefined && last.marked === marked) last.text += letter;
    else pieces.push({ text: letter, marked });
  }
  return pieces;
}

/** Cells of a row stand apart by tabs, or by bars. */
export function cellsOf(line: string): { text: string; offset: number }[] | null {
  const bar = line.includes('\t') ? '\t' : /^\s*\|.*\|/.test(line) ? '|' : null;
  if (bar === null) return null;
  let offset = 0;
  return line.split(bar).map((text) => {
    const cell = { text, offset };
    offset += text.length + 1;
    return cell;
  });
}

/**
 * The lines that the value spans stand on, with the spans marked; rows under the heads of `header`. Where one of
 * the spans names the person or unit in question, that name alone is marked.
 */
export function quotesOf(
  evidence: readonly SpansFragment[],
  passages: readonly PassageLines[],
  header: string | null,
  name: string | null = null,
): Quote[] {
  const values = evidence.filter((span) => span.role === 'VALUE');
  const named = name === null ? [] : values.flatMap((span) => spanOfName(span, name));
  const quotes: Quote[] = [];
  for (const passage of passages) {
    let start = passage.start;
    passage.lines.forEach((text, index) => {
      const end = start + text.length;
      const touching = values.filter((span) => span.start < end && span.end > start);
      const marked = named.length > 0 ? named : touching;
      if (touching.length > 0) {
        const line = passage.fromLine + index;
        const cells = cellsOf(text);
        quotes.push(
          cells === null
            ? { form: 'prose', line, pieces: markSpans(text, start, marked) }
            : { form: 'row', line, cells: rowOf(cells, start, { touching, marked }, header) },
        );
      }
      start = end + 1;
    });
  }
  return quotes;
}

/** Where a name stands inside a span, layout spaces of the text apart; nothing where it does not. */
function spanOfName(span: SpansFragment, name: string): Span[] {
  const letters = [...name].map((letter) => letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const found = new RegExp(letters.join('\\s*')).exec(span.quote);
  return found === null
    ? []
    : [{ start: span.start + found.index, end: span.start + found.index + found[0].length }];
}

function rowOf(
  cells: readonly { text: string; offset: number }[],
  start: number,
  spans: { touching: readonly Span[]; marked: readonly Span[] },
  header: string | null,
): Cell[] {
  const heads = header === null ? [] : (cellsOf(header) ?? []).map((cell) => plain(cell.text));
  return cells
    .map((cell, index) => ({
      head: heads.length === cells.length ? (heads[index] ?? '') : '',
      pieces: markSpans(cell.text, start + cell.offset, spans.marked),
      touched: spans.touching.some(
        (span) => span.start < start + cell.offset + cell.text.length && span.end > start + cell.offset,
      ),
    }))
    .filter((cell) => cell.touched)
    .map(({ head, pieces }) => ({ head, pieces }));
}

/** A text without its layout. */
export function plain(text: string): string {
  return text.replaceAll(layout, '').replace(/\s+/g, ' ').trim();
}

/** What stands where the gazette's text is not on this machine: the stored quotes, each once. */
export function storedQuotes(evidence: readonly SpansFragment[]): Quote[] {
  const values = evidence.filter((span) => span.role === 'VALUE');
  const outer = values.filter(
    (span) =>
      !values.some(
        (other) =>
          other !== span &&
          other.gazette.key === span.gazette.key &&
          other.start <= span.start &&
          other.end >= span.end &&
          other.end - other.start > span.end - span.start,
      ),
  );
  const lines = new Map<number | null, Piece[]>();
  for (const span of outer) {
    const pieces = lines.get(span.line) ?? [];
    if (pieces.length > 0) pieces.push({ text: ' … ', marked: false });
    pieces.push({ text: plain(span.quote), marked: true });
    lines.set(span.line, pieces);
  }
  return [...lines].map(([line, pieces]) => ({ form: 'prose', line, pieces }));
}

/** Lines to ask for: each value span's own, joined where they touch. */
export function linesToAsk(evidence: readonly SpansFragment[]): { from: number; to: number } | null {
  const spans = evidence.flatMap(({ role, line, quote }) =>
    line !== null && (role === 'VALUE' || role === 'HEADER')
      ? [{ line, breaks: quote.split('\n').length - 1 }]
      : [],
  );
  if (spans.length === 0) return null;
  const from = Math.min(...spans.map((span) => span.line));
  const to = Math.max(...spans.map((span) => span.line + span.breaks));
  return { from, to: Math.min(to, from + mostLines) };
}

/** The API is not asked for more lines than this at once. */
const mostLines = 199;
