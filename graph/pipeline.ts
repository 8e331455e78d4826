/** `read → parse → extract → resolve → load`: up to the facts, and from the facts to what `load` takes. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type Extraction, extractFacts, type Overrides } from './extract/extract.ts';
import { digestOf } from './load/digest.ts';
import type { LoadSource } from './load/load.ts';
import { parseGazette } from './parse/parse.ts';
import type { Refusal } from './read/decode.ts';
import { readGazette } from './read/gazette-file.ts';
import { paragraphsOf, type TextParagraph } from './read/paragraphs.ts';

/** A gazette file's bytes → its facts, or one sentence that says why it cannot be read. */
export function factsOf(file: string, bytes: Uint8Array, overrides?: Overrides): Extraction | Refusal {
  const gazette = readGazette(file, bytes);
  return 'refused' in gazette ? gazette : extractFacts(gazette, parseGazette(gazette.text), overrides);
}

/** A gazette's facts → a source to load. Its digest is that of the same facts in a file that `extract` wrote. */
export const toLoad = ({ info, facts }: Extraction): LoadSource => ({
  gazette: info,
  digest: digestOf(info, facts.map((fact) => JSON.stringify(fact)).join('\n')),
  facts: () => facts,
});

/**
 * The paragraphs of a gazette's text in a folder, withheld names hidden; null where the file is missing or is not the one that the facts
 * were read from.
 */
export async function paragraphsIn(
  folder: string,
  { file, sha256 }: { file: string; sha256: string },
  hide: (text: string) => string,
): Promise<TextParagraph[] | null> {
  const bytes = basename(file) === file ? await readFile(join(folder, file)).catch(() => null) : null;
  const gazette = bytes && readGazette(file, bytes);
  return gazette && !('refused' in gazette) && gazette.sha256 === sha256
    ? paragraphsOf(hide(gazette.text))
    : null;
}
