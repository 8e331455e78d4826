/** Where a text states how many there are of a thing, beside how many were read: for the report, which judges nothing. */
import type { Fact } from '../facts.ts';
import type { Annex, DocumentNode } from '../parse/nodes.ts';
import { type Span, spanOf, squeeze } from '../read/passage.ts';
import { blocksWithin } from './reader.ts';
import { type Counted, listWords, type Statement, statementsIn } from './stated-words.ts';

/** `text` is the stating line, `extracted` what was read in the part of the document of which it speaks. */
export type StatedCount = { line: number; text: string; what: Counted; stated: number; extracted: number };

/** A line of a document. `level` is that of its number, -1 of an annex's title; `annex` the one it stands in. */
type Line = Span & {
  text: string;
  level: number;
  heads: boolean;
  annex: Annex | null;
  statements: readonly Statement[];
};

/** Below every number: a heading without one. */
const unnumbered = 9;

/** The counts that one document states. */
export function statedIn(
  document: DocumentNode,
  facts: readonly Fact[],
  lineAt: (offset: number) => number,
): StatedCount[] {
  if (document.role === 'imprint') return [];
  const lines = linesIn(document);
  if (lines.every(({ statements }) => statements.length === 0)) return [];
  const within = facts.filter((fact) => standsIn(fact, document));
  return lines.flatMap((line, index) =>
    line.statements.flatMap(({ what, stated, surely }): StatedCount[] => {
      const own = within.filter((fact) => countedAs(fact) === what);
      if (own.length === 0 && !surely) return [];
      const part = partOf(lines, index, what, own) ?? document;
      const extracted = sizeOf(own.filter((fact) => standsIn(fact, part)));
      return [{ line: lineAt(line.start), text: line.text.slice(0, 120), what, stated, extracted }];
    }),
  );
}

/** Headings and paragraphs in order, each annex's title before what stands in it. */
function linesIn(document: DocumentNode): Line[] {
  const lines: Line[] = [];
  let inside: Annex | null = null;
  for (const { block, annex } of blocksWithin(document.blocks)) {
    if (annex && annex !== inside && annex.title) {
      const { text } = squeeze(annex.title);
      const statements = statementsIn(text, true);
      lines.push({ ...spanOf(annex.title), text, level: -1, heads: true, annex, statements });
    }
    inside = annex;
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    const { text } = squeeze(block.passage);
    const heads = block.kind === 'heading' || !/[。；，]/u.test(text);
    const statements = statementsIn(text, heads);
    const level = block.ordinal?.level ?? unnumbered;
    lines.push({ start: block.start, end: block.end, text, level, heads, annex, statements });
  }
  return lines.filter((line) => line.level === -1 || !namesAnnex(line, lines));
}

/** 附件：1.2022年度先进集体名单（4个）: an entry of the list of annexes, whose title states the same. */
function namesAnnex({ text }: Line, lines: readonly Line[]): boolean {
  const name = text.replace(/^(?:附件[:：]?)?(?:\d{1,2}[.．、])?/u, '');
  return lines.some((other) => other.level === -1 && other.text === name);
}

/** The part of which a line speaks: its annex, what it heads, the annex it names, one of its word, else null for all. */
function partOf(lines: readonly Line[], index: number, what: Counted, own: readonly Fact[]): Span | null {
  const line = lines[index];
  if (!line) return null;
  if (line.level === -1) return line.annex;
  if (line.heads || line.level < unnumbered) {
    const part = { start: line.end, end: endOf(lines, index, line) };
    if (own.some((fact) => standsIn(fact, part))) return part;
  }
  return (named(lines, line) ?? listing(lines, what))?.annex ?? null;
}

/** 等33个规范性文件失效（详见附件2）: the annex a line refers to. */
function named(lines: readonly Line[], { text }: Line): Line | undefined {
  const number = /见附件([\d一二三四五六七八九十]{1,2})/u.exec(text)?.[1];
  return number
    ? lines.find(({ level, annex }) => level === -1 && annexNumber(annex) === arabic(number))
    : undefined;
}

/** The annex whose title says what is done to the documents in it. */
function listing(lines: readonly Line[], what: Counted): Line | undefined {
  const title = listWords.find(({ relation }) => relation === what)?.word;
  return title && lines.find(({ level, text }) => level === -1 && title.test(text));
}

const arabic = (number: string) => {
  const at = '一二三四五六七八九十'.indexOf(number);
  return at < 0 ? Number(number) : at + 1;
};
const annexNumber = (annex: Annex | null) =>
  annex ? arabic(/[\d一二三四五六七八九十]+/u.exec(squeeze(annex.label).text)?.[0] ?? '') : null;

/** What a line heads ends at the next of its rank, with its annex, or where another like it states a count. */
function endOf(lines: readonly Line[], index: number, { level, annex }: Line): number {
  const next = lines
    .slice(index + 1)
    .find(
      (other) =>
        other.annex !== annex ||
        (other.level <= level && (other.level < unnumbered || other.statements.length > 0)),
    );
  return next?.start ?? annex?.end ?? Number.POSITIVE_INFINITY;
}

const standsIn = ({ evidence }: Fact, { start, end }: Span) =>
  evidence.some((one) => one.role === 'value' && one.start >= start && one.start < end);

const countedAs = (fact: Fact) => (fact.kind === 'citation' ? fact.relation : fact.kind);

/** Rows, but of appointments the people, since one may be given two posts. */
const sizeOf = (facts: readonly Fact[]) =>
  new Set(facts.map((fact, index) => (fact.kind === 'appointment' ? fact.person : index))).size;
