/** A digest of the rules that derive: when they change, everything is derived again. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const sources = [join(import.meta.dirname, '../resolve'), import.meta.dirname];
const files = [join(import.meta.dirname, '../ontology.ts')];

let known: string | undefined;

/** Eight hexadecimal digits over the sources of the resolver and the loader; read once a process. */
export function rulesDigest(): string {
  known ??= digestSources();
  return known;
}

function digestSources(): string {
  const hash = createHash('sha256');
  const all = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => join(folder, name)),
  );
  for (const file of [...all, ...files]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}
