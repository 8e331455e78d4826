import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readGazette } from '../graph/read/gazette-file.ts';

/** A gazette's text as its facts were read from it: decoded, personal data masked, with its lines. */
export type GazetteText = { text: string; lineStarts: readonly number[] };
/** Why a text cannot be shown, in a sentence. */
export type MissingText = { missing: string };

/** What of a gazette tells which text is its own. */
export type TextOf = { file: string; sha256: string; key: string; jurisdiction: string };
/** Hides in one gazette's text the names that are withheld there; offsets hold. */
export type Hide = (gazette: Pick<TextOf, 'key' | 'jurisdiction'>) => (text: string) => string;

export type Texts = {
  /** Whether there is a folder of texts at all. */
  readonly found: boolean;
  of(gazette: TextOf): Promise<GazetteText | MissingText>;
};

/** Texts kept in memory at a time; a text of a gazette is some 300 KB. */
const kept = 8;

const starts = (text: string): number[] => {
  const offsets = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) offsets.push(at + 1);
  return offsets;
};

/**
 * The gazettes' texts of a folder, by the file name that the graph holds and never by a request's. A file whose
 * checksum differs is not shown, since the offsets of the facts would point into another text.
 */
export function openTexts(folder: string | null, hide: Hide = () => (text) => text): Texts {
  const texts = new Map<string, Promise<GazetteText | MissingText>>();

  async function open({ file, sha256, ...of }: TextOf): Promise<GazetteText | MissingText> {
    if (folder === null) return { missing: 'The gazettes’ texts are not on this machine.' };
    if (basename(file) !== file) return { missing: 'The gazette names no file of its own.' };
    const bytes = await readFile(join(folder, file)).catch(() => null);
    if (!bytes) return { missing: `The text of this gazette (${file}) is not on this machine.` };
    const gazette = readGazette(file, bytes);
    if ('refused' in gazette) return { missing: gazette.refused };
    if (gazette.sha256 !== sha256)
      return { missing: `The text found as ${file} is not the one the facts were read from.` };
    const text = hide(of)(gazette.text);
    return { text, lineStarts: starts(text) };
  }

  return {
    found: folder !== null,
    of(gazette) {
      const key = `${gazette.sha256} ${gazette.file} ${gazette.key}`;
      const text = texts.get(key) ?? open(gazette);
      // The one asked for last moves to the end; the first is the one longest unused.
      texts.delete(key);
      texts.set(key, text);
      const [oldest] = texts.keys();
      if (texts.size > kept && oldest !== undefined) texts.delete(oldest);
      return text;
    },
  };
}

/** The 1-based line on which an offset stands. */
export function lineAt({ lineStarts }: GazetteText, offset: number): number {
  let low = 0;
  let high = lineStarts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** Lines from one to another, both included and cut to the text, without their line breaks. */
export function linesOf({ text, lineStarts }: GazetteText, from: number, to: number) {
  const first = Math.min(Math.max(1, from), lineStarts.length);
  const last = Math.min(Math.max(first, to), lineStarts.length);
  const start = lineStarts[first - 1] ?? 0;
  const end = lineStarts[last] ?? text.length;
  const passage = text.slice(start, end);
  const lines = passage.split('\n');
  // A line break at the end belongs to the last line and begins no other.
  if (last < lineStarts.length) lines.pop();
  return { fromLine: first, start, end, lines };
}
