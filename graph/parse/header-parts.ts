/** The pieces a document's header is made of, and how lines become them. */
import { join, type Passage, slice, squeeze } from '../read/passage.ts';
import { DATE, isoDate } from './date.ts';
import { isIssuers, issuersIn, splitTitle } from './issuers.ts';
import { type Line, passageOfLine } from './lines.ts';
import type { DocumentNode } from './nodes.ts';

/** What stands above a document's text, and the lines it takes: `from` to `to`, end exclusive. */
export type Header = Pick<DocumentNode, 'role' | 'number' | 'title' | 'issuers' | 'date' | 'record'> & {
  from: number;
  to: number;
};

/** A header with none of the pieces. */
export const noHeader: Header = {
  role: 'document',
  number: null,
  title: null,
  issuers: [],
  date: null,
  record: null,
  from: 0,
  to: 0,
};

const day = new RegExp(DATE);

/** What the pattern's first group finds in the line, as a passage. */
export const inLine = (text: string, line: Line | null, pattern: RegExp): Passage | null => {
  const match = line && pattern.exec(line.bare);
  if (!line || !match?.[1]) return null;
  const passage = bareOf(squeeze(passageOfLine(text, line)));
  const from = passage.text.indexOf(match[1]);
  return slice(passage, from, from + match[1].length);
};

/** X Y D R-2024 → XYDR-2024: `squeeze` leaves the spaces between letters, which a line's `bare` has not. */
const bareOf = (passage: Passage): Passage =>
  join(
    [...passage.text.matchAll(/\S+/g)].map(({ index, 0: run }) => slice(passage, index, index + run.length)),
  );

/** A day printed in a header's line. */
export const dayOf = (text: string, line: Line | null): DocumentNode['date'] => {
  const passage = line && squeeze(passageOfLine(text, line));
  const match = passage && day.exec(passage.text);
  const iso = match && isoDate(match[0]);
  return passage && match && iso
    ? { iso, passage: slice(passage, match.index, match.index + match[0].length) }
    : null;
};

/** Issuers and title of the lines that print them. */
export function titleOf(text: string, lines: readonly Line[]): Pick<DocumentNode, 'title' | 'issuers'> {
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
