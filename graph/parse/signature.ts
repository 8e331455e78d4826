import { slice, spanOf, squeeze } from '../read/passage.ts';
import { DATE, isoDate } from './date.ts';
import { isIssuers, issuersIn, signedBefore } from './issuers.ts';
import { type Line, passageOfLine } from './lines.ts';
import type { Signature } from './nodes.ts';

/** 2024年12月3日, (此处盖章) left aside. */
const dayLine = new RegExp(`^${DATE}$`);

/**
 * The signature that begins at `index`, and the index after it: one to four lines of issuing bodies, then the
 * day; or the day alone; or both in one line. Null where the lines are none.
 */
export function signatureAt(
  text: string,
  lines: readonly Line[],
  index: number,
): { signature: Signature; to: number } | null {
  const taken: Line[] = [];
  for (let next = index; next < lines.length && taken.length < 6; next++) {
    const line = lines[next];
    if (!line || line.kind === 'blank') continue;
    if (line.kind !== 'text') return null;
    taken.push(line);
    if (dayLine.test(line.bare) || signedBefore(line.bare) > 0)
      return { signature: signatureOf(text, taken), to: next + 1 };
    if (!isIssuers(line.bare)) return null;
  }
  return null;
}

function signatureOf(text: string, lines: readonly Line[]): Signature {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last) throw new Error('A signature has at least one line.');
  const closing = squeeze(passageOfLine(text, last));
  const cut = signedBefore(closing.text);
  const day = slice(closing, cut);
  const bodies = [
    ...lines.slice(0, -1).map((line) => passageOfLine(text, line)),
    ...(cut > 0 ? [slice(closing, 0, cut)] : []),
  ];
  const iso = isoDate(day.text);
  const { end } = spanOf(closing);
  return {
    kind: 'signature',
    start: first.start,
    end,
    line: first.line,
    issuers: bodies.flatMap(issuersIn),
    date: iso ? { iso, passage: day } : null,
  };
}
