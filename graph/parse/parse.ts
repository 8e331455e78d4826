/**
 * Text → tree, by small passes over lines: split, mark heads of pages, find documents' headers, set the gazette's
 * own matter apart, then build each document's blocks. Any text is valid; what no pass knows stays a paragraph.
 */
import { blocksOf } from './blocks.ts';
import { contentsOf, entriesByNumber, matterOf } from './contents.ts';
import { signatureOf } from './document-signature.ts';
import { type Header, noHeader } from './header-parts.ts';
import { headersOf } from './headers.ts';
import { splitTitle } from './issuers.ts';
import { type Line, linesOf } from './lines.ts';
import { mastheadOf } from './masthead.ts';
import type { ContentsEntry, DocumentNode, GazetteNode } from './nodes.ts';
import { runningHeads } from './running-heads.ts';

export function parseGazette(text: string): GazetteNode {
  const lines = linesOf(text);
  const running = runningHeads(lines);
  const found = headersOf(text, lines, running);
  const matter = matterOf(
    lines,
    found.map(({ from }) => from),
  );
  const headers = found.filter(({ from }) => !matter.has(from));
  const contents = contentsOf(text, lines, matter);
  // A text without any header, such as one annex alone, is one document that nobody numbered.
  if (headers.length === 0 && contents.length === 0) {
    headers.push(noHeader);
    matter.clear();
  }
  const own = lines.filter((_, index) => matter.has(index));
  const listed = entriesByNumber(contents);
  const documents = headers.map((header, index) => {
    const end = headers[index + 1]?.from ?? lines.length;
    const body = lines.slice(header.to, end).filter((_, offset) => {
      const at = header.to + offset;
      return !running.has(at) && !matter.has(at);
    });
    return documentOf(text, lines, header, body, listed);
  });
  return {
    kind: 'gazette',
    start: 0,
    end: text.length,
    line: 1,
    masthead: mastheadOf(text, own, lines),
    contents,
    documents: [...documents, ...imprintOf(text, own)].sort((a, b) => a.start - b.start),
  };
}

function documentOf(
  text: string,
  lines: readonly Line[],
  header: Header,
  body: readonly Line[],
  listed: (number: string) => ContentsEntry | undefined,
): DocumentNode {
  const first = lines[header.from];
  const last = body.findLast(({ kind }) => kind !== 'blank') ?? lines[header.to - 1];
  if (!first || !last)
    throw new Error(`A header was found at line ${header.from + 1}, which the text does not have.`);
  const { from: _from, to: _to, ...printed } = header;
  const node = { kind: 'document' as const, start: first.start, end: last.end, line: first.line, ...printed };
  const blocks = blocksOf(text, body);
  const signed = signatureOf(blocks)?.issuers ?? [];
  if (node.title) {
    return { ...node, issuers: node.issuers.length > 0 ? node.issuers : signed, titleFrom: 'header', blocks };
  }
  const entry = node.number && listed(node.number.text);
  const split = entry?.title ? splitTitle(entry.title) : null;
  const issuers = [node.issuers, signed, split?.issuers ?? []].find((one) => one.length > 0) ?? [];
  return {
    ...node,
    title: split?.title ?? null,
    issuers,
    titleFrom: split?.title ? 'contents' : null,
    blocks,
  };
}

/** The gazette's own matter as a node, for its board of editors; none where a gazette prints nothing of its own. */
function imprintOf(text: string, matter: readonly Line[]): DocumentNode[] {
  const first = matter.find(({ kind }) => kind !== 'blank');
  const last = matter.findLast(({ kind }) => kind !== 'blank');
  if (!first || !last) return [];
  return [
    {
      kind: 'document',
      role: 'imprint',
      start: first.start,
      end: last.end,
      line: first.line,
      number: null,
      title: null,
      issuers: [],
      date: null,
      record: null,
      titleFrom: null,
      blocks: blocksOf(text, matter),
    },
  ];
}
