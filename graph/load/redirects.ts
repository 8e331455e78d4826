/**
 * Retired ids: where a derivation removes a thing whose mentions now refer to another, the old id leads on to that
 * one. `(:RetiredId {id, successors})` stands beside the graph: it is what one database remembers, not what the
 * gazettes say, and goes with the last of its successors.
 */
import type { Transaction } from '../neo4j/driver.ts';
import { groupBy } from '../resolve/groups.ts';

/** A thing that is about to go, and what refers to it. */
export type Leaving = { id: string; kind: string; referrers: string[] };

/** Rows: `{ id, kind, referrers }`. An official is a person here, so that one may succeed the other. */
const readLeaving = `UNWIND $ids AS id
MATCH (n:Node {id: id})<-[:REFERS_TO]-(name)
WITH n, [label IN labels(n) WHERE NOT label IN ['Node', 'Official']][0] AS kind, collect(DISTINCT name.id) AS referrers
RETURN n.id AS id, kind, referrers`;

/** Rows: `{ id, successor }`, the one that most of the names refer to first. */
const readSuccessors = `UNWIND $leaving AS gone
UNWIND gone.referrers AS referrer
MATCH (:Node {id: referrer})-[:REFERS_TO]->(n:Node)
WHERE gone.kind IN labels(n)
WITH gone.id AS id, n.id AS successor, count(*) AS names
RETURN id, successor ORDER BY id, names DESC, successor`;

/** Rows: `{ id, successors }` of all that led on to one of the ids. */
const readLeadingTo = `MATCH (r:RetiredId) WHERE any(id IN r.successors WHERE id IN $ids)
RETURN r.id AS id, r.successors AS successors`;

const keep = `UNWIND $rows AS row
MERGE (r:RetiredId {id: row.id})
SET r.successors = row.successors`;

const forget = `UNWIND $ids AS id
MATCH (r:RetiredId {id: id})
DELETE r`;

/** What refers to the things that a derivation is about to remove; asked before it writes. */
export async function leavingOf(transaction: Transaction, ids: readonly string[]): Promise<Leaving[]> {
  if (ids.length === 0) return [];
  const records = await transaction.run(readLeaving, { ids });
  return records.map(({ id, kind, referrers }) => ({
    id: String(id),
    kind: String(kind),
    referrers: referrers as string[],
  }));
}

/** Leads the ids of what left on to what took its place, and forgets those of things that are there again. */
export async function keepRedirects(
  transaction: Transaction,
  leaving: readonly Leaving[],
  { removed, created }: { removed: readonly string[]; created: readonly string[] },
): Promise<void> {
  if (created.length > 0) await transaction.run(forget, { ids: created });
  if (removed.length === 0) return;
  const found = leaving.length === 0 ? [] : await transaction.run(readSuccessors, { leaving });
  const successors = new Map(
    [...groupBy(found, ({ id }) => String(id))].map(([id, rows]) => [
      id,
      rows.map(({ successor }) => String(successor)),
    ]),
  );
  const gone = new Set(removed);
  const leading = await transaction.run(readLeadingTo, { ids: removed });
  const rows = [
    ...[...successors].map(([id, to]) => ({ id, successors: to })),
    ...leading.map(({ id, successors: to }) => ({
      id: String(id),
      successors: [
        ...new Set((to as string[]).flatMap((one) => (gone.has(one) ? (successors.get(one) ?? []) : [one]))),
      ],
    })),
  ];
  await transaction.run(keep, { rows: rows.filter((row) => row.successors.length > 0) });
  await transaction.run(forget, {
    ids: rows.filter((row) => row.successors.length === 0).map(({ id }) => id),
  });
}
