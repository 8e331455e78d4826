/** The gazettes' texts, masked, as paragraphs that a search finds. Only what has changed is written. */

import type { Database } from '../neo4j/driver.ts';
import type { NodeOf } from '../ontology-types.ts';
import { withLock } from './lock.ts';

/** A paragraph as `graph/read/paragraphs.ts` gives it. */
type TextParagraph = Pick<NodeOf<'Paragraph'>, 'line' | 'text' | 'breaks' | 'lines'>;

/** A gazette whose text is not indexed yet. */
export type UnreadText = { key: string; file: string; sha256: string; jurisdiction: string };

const withoutText = `MATCH (g:Gazette) WHERE coalesce(g.textIndexed, '') <> g.sha256 + ' ' + $rules
RETURN g.key AS key, g.file AS file, g.sha256 AS sha256, g.jurisdiction AS jurisdiction ORDER BY key`;

/** Params: a gazette's key. */
export const removeParagraphs = 'MATCH (p:Paragraph {textOf: $key}) DETACH DELETE p';

const createParagraphs = `UNWIND $rows AS row
CREATE (p:Node:Paragraph)
SET p = row`;

/** Kept on the gazette: a reload of changed facts takes it away, so that the text is indexed anew too. */
const markIndexed = "MATCH (g:Gazette {key: $key}) SET g.textIndexed = $sha256 + ' ' + $rules";

/**
 * Indexes the texts that are here and not yet indexed. `read` gives a gazette's paragraphs; null where its text
 * is not on this machine; `rules` says by which rules it hides names: under others all are read anew. Returns the keys of the gazettes that were written.
 */
export async function loadTexts(
  database: Database,
  read: (gazette: UnreadText) => Promise<readonly TextParagraph[] | null>,
  { rules = '', onProgress = () => {} }: { rules?: string; onProgress?: (key: string) => void } = {},
): Promise<string[]> {
  const unread = (await database.read(withoutText, { rules })) as UnreadText[];
  const found: { gazette: UnreadText; rows: NodeOf<'Paragraph'>[] }[] = [];
  const written: string[] = [];
  const writeAll = () =>
    withLock(database, async (write) => {
      for (const { gazette, rows } of found.splice(0)) {
        onProgress(gazette.key);
        await write(async (transaction) => {
          await transaction.run(removeParagraphs, { key: gazette.key });
          await transaction.run(createParagraphs, { rows });
          await transaction.run(markIndexed, { ...gazette, rules });
        });
        written.push(gazette.key);
      }
    });
  for (const gazette of unread) {
    const paragraphs = await read(gazette);
    if (!paragraphs) continue;
    const rows = paragraphs.map((one) => ({
      ...one,
      id: `paragraph:${gazette.key}:${one.line}`,
      textOf: gazette.key,
    }));
    found.push({ gazette, rows });
    // Texts are held for a few gazettes at a time, however many there are.
    if (found.length >= atOnce) await writeAll();
  }
  if (found.length > 0) await writeAll();
  return written;
}

const atOnce = 20;
