/** Makes what stands of one scope into what is wanted, inside one transaction. */
import type { Transaction } from '../neo4j/driver.ts';
import { edges } from '../ontology.ts';
import type { EdgeKind } from '../ontology-types.ts';
import { groupBy } from '../resolve/groups.ts';
import { type Difference, differenceOf, isEmpty, type Standing } from './difference.ts';
import { keepRedirects, leavingOf } from './redirects.ts';
import type { EdgeRow, NodeRow } from './rows.ts';
import {
  changeNodes,
  createEdges,
  createNodes,
  mergeBareNodes,
  removeEdges,
  removeNodes,
  type ScopeProperty,
  standingEdges,
  standingNodes,
} from './statements.ts';

/** What a load owns: everything whose `property` is `value` (a gazette's key, a jurisdiction's code). */
export type Scope = { property: ScopeProperty; value: string };

/** How many things a transaction wrote. */
export type Written = { created: number; changed: number; removed: number };

const rowsAtOnce = 5_000;
const edgeKinds = Object.keys(edges) as EdgeKind[];

/** Writes the difference between what stands of the scope and what is wanted; nothing where there is none. */
export async function replaceScope(
  transaction: Transaction,
  scope: Scope,
  wanted: { nodes: readonly NodeRow[]; edges: readonly EdgeRow[] },
): Promise<Written> {
  const difference = differenceOf(await standingOf(transaction, scope), wanted);
  if (!isEmpty(difference)) {
    const ids = { removed: difference.removeNodes, created: difference.createNodes.map(({ id }) => id) };
    // Only derived things have ids that others take over; a gazette's own go with its text.
    const leaving = scope.property === 'derivedBy' ? await leavingOf(transaction, ids.removed) : [];
    await apply(transaction, scope, difference);
    if (scope.property === 'derivedBy') await keepRedirects(transaction, leaving, ids);
  }
  return {
    created: difference.createNodes.length + difference.createEdges.length,
    changed: difference.changeNodes.length,
    removed: difference.removeNodes.length + difference.removeEdges.length,
  };
}

async function standingOf(transaction: Transaction, { property, value }: Scope) {
  const read = async (statement: string): Promise<[string, string][]> => {
    const records = await transaction.run(statement, { scope: value });
    return records.map(({ id, checksum }) => [String(id), String(checksum)]);
  };
  const nodes: Standing = new Map(await read(standingNodes(property)));
  const edges: Standing = new Map(await read(standingEdges(property)));
  return { nodes, edges };
}

/** Edges go before their ends and come after them. */
async function apply(transaction: Transaction, scope: Scope, difference: Difference): Promise<void> {
  const send = (statement: string, rows: readonly unknown[], must: boolean) =>
    inBatches(transaction, statement, rows, scope, must);
  const removed = groupBy(difference.removeEdges, typeOfEdge);
  for (const [type, ids] of removed) await send(removeEdges(type), ids, false);
  await send(removeNodes, difference.removeNodes, false);
  for (const [kind, rows] of groupBy(difference.changeNodes, ({ kind }) => kind)) {
    await send(changeNodes(kind), rows.map(toNodeParameter), true);
  }
  for (const [kind, rows] of groupBy(difference.createNodes, ({ kind }) => kind)) {
    await send(createNodes(kind), rows.map(toNodeParameter), true);
  }
  for (const [kind, rows] of groupBy(difference.mergeBareNodes, ({ kind }) => kind)) {
    await send(mergeBareNodes(kind), rows.map(toNodeParameter), true);
  }
  for (const [type, rows] of groupBy(difference.createEdges, ({ type }) => type)) {
    await send(
      createEdges(type),
      rows.map(({ from, to, properties }) => ({ from, to, properties })),
      true,
    );
  }
}

const toNodeParameter = ({ id, flagged, properties }: NodeRow) => ({ id, flagged, properties });

/** `must`: every row has to be written, else an edge's end is missing and that is a bug. */
async function inBatches(
  transaction: Transaction,
  statement: string,
  rows: readonly unknown[],
  { value: scope }: Scope,
  must: boolean,
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const batch = rows.slice(at, at + rowsAtOnce);
    const [answer] = await transaction.run(statement, { rows: batch, scope });
    if (must && answer?.written !== batch.length) {
      throw new Error(`Of ${batch.length} rows ${String(answer?.written)} were written by: ${statement}`);
    }
  }
}

/** An edge's id begins with its type: `leads:…`, `mentions:…`. */
function typeOfEdge(id: string): EdgeKind {
  const front = id.slice(0, id.indexOf(':')).toUpperCase();
  const type = edgeKinds.find((kind) => kind === front);
  if (!type) throw new Error(`An edge's id does not begin with its type: ${id}`);
  return type;
}
