/** `read → parse → extract → resolve → load`: up to the facts, and from the facts to what `load` takes. */
import { type Extraction, extractFacts, type Overrides } from './extract/extract.ts';
import { digestOf } from './load/digest.ts';
import type { LoadSource } from './load/load.ts';
import { parseGazette } from './parse/parse.ts';
import type { Refusal } from './read/decode.ts';
import { readGazette } from './read/gazette-file.ts';

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
