/** How many facts the database holds, by gazette and kind. */
import { type FactKind, factKinds } from '../facts.ts';
import type { Database } from '../neo4j/driver.ts';

/** One gazette's facts by kind; kinds without facts are 0. */
export type GazetteCounts = { gazette: string; counts: Record<FactKind, number>; total: number };

/** Rows: `{ gazette, kind, count }`; a gazette without facts is one row with kind null. */
const countFacts = `MATCH (g:Gazette)
OPTIONAL MATCH (g)<-[:STATED_IN]-(fact:Fact)
RETURN g.key AS gazette, fact.kind AS kind, count(fact) AS count
ORDER BY gazette, kind`;

/** Counts facts, never rows of a file: what this prints is what was loaded. */
export async function countsByGazette(database: Database): Promise<GazetteCounts[]> {
  const records = await database.read(countFacts);
  const gazettes = [...new Set(records.map(({ gazette }) => String(gazette)))];
  return gazettes.map((gazette) => {
    const own = new Map(
      records
        .filter((one) => one.gazette === gazette)
        .map(({ kind, count }) => [String(kind), Number(count)]),
    );
    const counts = Object.fromEntries(factKinds.map((kind) => [kind, own.get(kind) ?? 0])) as Record<
      FactKind,
      number
    >;
    return { gazette, counts, total: Object.values(counts).reduce((sum, count) => sum + count, 0) };
  });
}
