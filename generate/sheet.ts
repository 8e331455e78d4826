/**
 * A gazette before it is set: lines of text with the facts standing where they begin. Setting it puts the
 * recogniser's page breaks in, and learns the line of each fact.
 */
import type { Expected } from './expected.ts';
import type { Random } from './random.ts';

/** Text, or a fact whose first characters stand here. */
export type Part = string | Expected;
/** One line; none of its parts: an empty line. `whole`: no page ends inside it. */
export type Line = { parts: readonly Part[]; whole: boolean };

/** A line that a page may end in, as in prose. */
export const prose = (...parts: Part[]): Line => ({ parts, whole: false });
/** A line that stays whole: headers, rows of tables, lists of names. */
export const line = (...parts: Part[]): Line => ({ parts, whole: true });
export const blank: Line = { parts: [], whole: true };

export type Sheet = { text: string; rows: (Expected & { line: number })[] };

/** Lines → the text and its rows, each with its 1-based line. */
export function setLines(lines: readonly Line[], random: Random): Sheet {
  const rows: Sheet['rows'] = [];
  let text = '';
  let number = 1;
  for (const { parts, whole } of lines) {
    const length = parts.reduce((sum, part) => sum + (typeof part === 'string' ? part.length : 0), 0);
    // A page ends about every thousand signs, wherever the sentence is.
    let breakAt = !whole && length > 60 && random.chance(length / 1000) ? random.int(20, length - 20) : -1;
    for (const part of parts) {
      if (typeof part !== 'string') {
        rows.push({ ...part, line: number });
        continue;
      }
      if (breakAt > 0 && breakAt < part.length) {
        // No line begins with a stop.
        while (/[，。、；：）》]/.test(part[breakAt] ?? '')) breakAt += 1;
        text += `${part.slice(0, breakAt)}\n\n${part.slice(breakAt)}`;
        number += 2;
        breakAt = -1;
      } else {
        text += part;
        breakAt -= part.length;
      }
    }
    text += '\n';
    number += 1;
  }
  return { text, rows };
}

/** Each line with an empty one behind it, as the recogniser writes paragraphs. */
export const apart = (lines: readonly Line[]): Line[] => lines.flatMap((one) => [one, blank]);

/** 杨盛 → 杨 盛, as names of two characters are set to stand under those of three. */
export const spaced = (name: string, random: Random, share = 0.4) =>
  name.length === 2 && random.chance(share) ? `${name[0]} ${name[1]}` : name;
