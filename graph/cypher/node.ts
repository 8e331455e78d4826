import { anyNode, type NodeRow, oneNode, type ThingRow } from './rows.ts';
import { statement } from './statement.ts';

/** Params: ids. Rows: the nodes that exist, in no order. */
export const nodesById = statement<{ ids: readonly string[] }, NodeRow>(
  'nodesById',
  oneNode<NodeRow>(),
  'UNWIND $given.ids AS id MATCH (n:Node {id: id})',
  `RETURN ${anyNode} AS node`,
);

/** Params: codes. Rows: the jurisdictions that bear them. */
export const jurisdictionsByCode = statement<{ ids: readonly string[] }, ThingRow<'Jurisdiction'>>(
  'jurisdictionsByCode',
  oneNode<ThingRow<'Jurisdiction'>>(),
  'UNWIND $given.ids AS code MATCH (n:Jurisdiction {code: code})',
  'RETURN n {.*, labels: labels(n)} AS node',
);
