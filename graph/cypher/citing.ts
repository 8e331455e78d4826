import { type FactRow, fact, nodeRow } from './rows.ts';
import { type PlainRecord, statement } from './statement.ts';

const cited = (record: PlainRecord): { id: string; row: FactRow } => ({
  id: String(record.id),
  row: nodeRow(record.node) as FactRow,
});

/**
 * Params: things' ids. Rows: for each the fact to cite it by: of a document its head as printed, else the first
 * fact that names the thing; none where only a rule knows of it.
 */
export const citingFacts = statement<{ ids: readonly string[] }, ReturnType<typeof cited>>(
  'citingFacts',
  cited,
  `UNWIND $given.ids AS id MATCH (x:Node {id: id})
CALL (x) { OPTIONAL MATCH (x:Document)<-[:OF_DOCUMENT]-(head:Printing) RETURN min(head.id) AS printing }
CALL (x) { OPTIONAL MATCH (x)<-[r:REFERS_TO]-() RETURN min(r.fact) AS naming }
MATCH (n:Node {id: coalesce(printing, naming)}) WHERE n:Fact`,
  `RETURN id, ${fact} AS node`,
);
