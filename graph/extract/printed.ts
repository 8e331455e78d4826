import type { Evidence } from '../facts.ts';
import { type Passage, rawAt, slice, spanOf, squeeze } from '../read/passage.ts';
import { evidence, type GazetteContext } from './reader.ts';

/** A value as printed: its text less layout, and the pieces of print it is made of. */
export type Printed = { text: string; pieces: readonly Passage[] };

/** The passage as a value, its layout spaces out. */
export const printed = (passage: Passage): Printed => ({ text: squeeze(passage).text, pieces: [passage] });

/** Several pieces of print as one value: a post that two lines share, a unit and the tail of its list. */
export const printedOf = (pieces: readonly Passage[]): Printed => ({
  text: pieces.map((piece) => squeeze(piece).text).join(''),
  pieces,
});

/** The passage cut where something other than white space, such as the head of a page, stands inside it. */
export function unbroken({ text: raw }: GazetteContext, passage: Passage): Passage[] {
  const parts: Passage[] = [];
  let from = 0;
  for (const { index, raw: next } of passage.jumps) {
    const last = rawAt(passage, index - 1) ?? 0;
    if (next <= last + 1 || /^[\s*]*$/.test(raw.slice(last + 1, next))) continue;
    parts.push(slice(passage, from, index));
    from = index;
  }
  return from === 0 ? [passage] : [...parts, slice(passage, from)];
}

/** Evidence of one role for all the pieces, none printed twice. */
export function evidenceOf(
  context: GazetteContext,
  pieces: readonly Passage[],
  role: Evidence['role'] = 'value',
): Evidence[] {
  return pieces
    .flatMap((piece) => unbroken(context, piece))
    .filter(({ text }) => text.trim() !== '')
    .map((piece) => evidence(context, spanOf(piece), role));
}

/** The same list without spans that lie inside an earlier one. */
export const withoutRepeats = (spans: readonly Evidence[]): Evidence[] =>
  spans.filter(
    (one, index) => !spans.slice(0, index).some(({ start, end }) => start <= one.start && one.end <= end),
  );
