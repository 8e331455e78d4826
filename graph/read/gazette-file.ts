import { createHash } from 'node:crypto';
import { decode, type Refusal } from './decode.ts';
import { mask } from './mask.ts';
import type { Masked } from './personal-data.ts';

/** A gazette's text as the rest of the project knows it: decoded, and without personal data. */
export type GazetteText = {
  /** Name of the file, without its folder. */
  file: string;
  text: string;
  /** Of the file itself, before decoding and masking. */
  bytes: number;
  sha256: string;
  masked: Masked[];
};

/** The first step: bytes in, text or one sentence of refusal out. */
export function readGazette(file: string, bytes: Uint8Array): GazetteText | Refusal {
  const decoded = decode(bytes);
  if ('refused' in decoded) return { refused: `${file}: ${decoded.refused}` };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, bytes: bytes.length, sha256, ...mask(decoded.text) };
}
