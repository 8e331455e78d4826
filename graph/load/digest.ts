/** Digests by which a load knows what has not changed. Knows nothing of a database. */
import { createHash } from 'node:crypto';
import type { GazetteInfo } from '../facts.ts';
import { rulesDigest } from './rules-digest.ts';

/** SHA-256 over what is known of the gazette, its facts as text and the rules that print them. */
export const digestOf = (gazette: GazetteInfo, text: string): string =>
  createHash('sha256')
    .update(`${JSON.stringify(gazette)}\n${rulesDigest()}\n${text}`)
    .digest('hex');
