/** A line cut where the spans of facts begin and end, without the layout that the recogniser left. Pure. */
import { layout } from '../../panels/quotes.ts';

export interface LineSpan {
  start: number;
  end: number;
  /** It belongs to the fact that is chosen. */
  chosen: boolean;
  doubtful: boolean;
}

export interface LinePiece {
  /** Offset of its first letter: tells it from its neighbours. */
  start: number;
  text: string;
  fact: boolean;
  doubtful: boolean;
  chosen: boolean;
  /** It is what was looked for. */
  found: boolean;
}

/** `sought` is marked wherever it stands; layout inside it counts for nothing. */
export function piecesOf(
  text: string,
  start: number,
  spans: readonly LineSpan[],
  sought: string,
): LinePiece[] {
  const shown = lettersOf(text);
  const found = foundIn(shown, sought);
  const pieces: LinePiece[] = [];
  shown.forEach(({ letter, at }, index) => {
    const here = spans.filter((span) => start + at >= span.start && start + at < span.end);
    const looks = {
      fact: here.length > 0,
      doubtful: here.some((span) => span.doubtful),
      chosen: here.some((span) => span.chosen),
      found: found.has(index),
    };
    const last = pieces.at(-1);
    if (last !== undefined && sameLooks(last, looks)) last.text += letter;
    else pieces.push({ start: start + at, text: letter, ...looks });
  });
  return pieces;
}

/** Whether a line holds what is looked for. */
export function holds(text: string, sought: string): boolean {
  return (
    sought !== '' &&
    lettersOf(text)
      .map(({ letter }) => letter)
      .join('')
      .includes(sought)
  );
}

type Looks = Pick<LinePiece, 'fact' | 'doubtful' | 'chosen' | 'found'>;

const sameLooks = (a: Looks, b: Looks) =>
  a.fact === b.fact && a.doubtful === b.doubtful && a.chosen === b.chosen && a.found === b.found;

function lettersOf(text: string): { letter: string; at: number }[] {
  const hidden = new Set<number>();
  for (const tag of text.matchAll(layout)) {
    for (let at = tag.index; at < tag.index + tag[0].length; at += 1) hidden.add(at);
  }
  return Array.from({ length: text.length }, (_, at) => ({ letter: text.charAt(at), at })).filter(
    ({ at }) => !hidden.has(at),
  );
}

function foundIn(shown: readonly { letter: string }[], sought: string): Set<number> {
  const found = new Set<number>();
  if (sought === '') return found;
  const words = shown.map(({ letter }) => letter).join('');
  for (let at = words.indexOf(sought); at >= 0; at = words.indexOf(sought, at + sought.length)) {
    for (let index = at; index < at + sought.length; index += 1) found.add(index);
  }
  return found;
}
