/** `read → parse → extract → resolve → load`: the stages up to the facts. */
import { type Extraction, extractFacts, type Overrides } from './extract/extract.ts';
import { parseGazette } from './parse/parse.ts';
import type { Refusal } from './read/decode.ts';
import { readGazette } from './read/gazette-file.ts';

/** A gazette file's bytes → its facts, or one sentence that says why it cannot be read. */
export function factsOf(file: string, bytes: Uint8Array, overrides?: Overrides): Extraction | Refusal {
  const gazette = readGazette(file, bytes);
  return 'refused' in gazette ? gazette : extractFacts(gazette, parseGazette(gazette.text), overrides);
}
