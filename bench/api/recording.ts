/** What one request asked of the database, to ask it again without the API, or to answer without the database. */
import type { Database, PlainRecord } from '../../graph/neo4j/driver.ts';

type Reader = Pick<Database, 'read'>;
export type Read = { text: string; params: Readonly<Record<string, unknown>>; records: PlainRecord[] };

/** A database that keeps what it is asked and what it answers, until `take` is called. */
export function recorder(database: Reader): Reader & { take: () => Read[] } {
  let kept: Read[] = [];
  return {
    read: async (text, params = {}, options) => {
      const records = await database.read(text, params, options);
      kept.push({ text, params, records });
      return records;
    },
    take: () => {
      const taken = kept;
      kept = [];
      return taken;
    },
  };
}

/** A database that answers from what was kept; a read that was not kept is a bug of the bench. */
export function canned(): Reader & { put: (reads: readonly Read[]) => void } {
  const answers = new Map<string, PlainRecord[]>();
  const keyOf = (text: string, params: unknown) => `${text} ${JSON.stringify(params)}`;
  return {
    put: (reads) => {
      for (const { text, params, records } of reads) answers.set(keyOf(text, params), records);
    },
    read: async (text, params = {}) => {
      const records = answers.get(keyOf(text, params));
      if (!records) throw new Error(`No answer was kept for: ${text.slice(0, 60)}`);
      return records;
    },
  };
}
