import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../env.ts';

/** Whatever decides which facts a text yields. */
const sources = ['graph/read', 'graph/parse', 'graph/extract', 'graph/facts.ts'];

const filesAt = (path: string): string[] =>
  path.endsWith('.ts')
    ? [path]
    : readdirSync(join(projectRoot, path), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${path}/${name.replaceAll('\\', '/')}`);

/**
 * SHA-256 over the reader's sources, their paths included: says, without any gazette's text, whether seeds/ was
 * made by the reader that is here now.
 */
export function readerDigest(): string {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesAt).sort()) {
    hash.update(`${path}\n`).update(readFileSync(join(projectRoot, path), 'utf8').replaceAll('\r\n', '\n'));
  }
  return hash.digest('hex');
}
