import { createHash } from 'node:crypto';

/** The line of a changelog's entry that says which schema it describes. */
export const digestLine = (schema: string): string =>
  `Schema SHA-256: \`${createHash('sha256').update(schema).digest('hex')}\``;

const line = /^Schema SHA-256: `[0-9a-f]*`$/m;

/** The newest entry of a changelog: from its first second-level heading to the next. */
const newest = /^## .*?(?=^## |$(?![\s\S]))/ms;

/** The changelog with the schema's digest in its newest entry; null where that entry has no line for it. */
export function withDigest(changelog: string, schema: string): string | null {
  const entry = newest.exec(changelog)?.[0];
  if (entry === undefined || !line.test(entry)) return null;
  return changelog.replace(entry, () => entry.replace(line, digestLine(schema)));
}

/** The digest that the newest entry states; null where it states none. */
export const statedDigest = (changelog: string): string | null =>
  line.exec(newest.exec(changelog)?.[0] ?? '')?.[0] ?? null;
