import type { FactRow } from '../../graph/cypher/rows.ts';
import type { Context } from '../context.ts';
import type { DocumentRow, EvidenceRow, GazetteRow, JurisdictionRow, OfficialRow } from '../rows.ts';

/** The node that bears an id, where the schema says it must exist. */
export async function required<R>(node: Promise<unknown>, id: string): Promise<R> {
  const row = await node;
  if (!row) throw new Error(`The graph names a node that it does not hold: ${id}`);
  return row as R;
}

/** The first thing that a field of a fact's row names; null where none was decided. */
export async function named<R>(fact: FactRow, field: string, { loaders }: Context): Promise<R | null> {
  const id = fact.refs[field]?.[0];
  return id === undefined ? null : ((await loaders.node(id)) as R | null);
}

/** As `named`, of officials: somebody who is only a person is none. */
export async function namedOfficial(
  fact: FactRow,
  field: string,
  context: Context,
): Promise<OfficialRow | null> {
  const row = await named<OfficialRow | { label: 'Person' }>(fact, field, context);
  return row?.label === 'Official' ? row : null;
}

/** Fields that every fact has: its sentences, doubts, gazette and document. */
export const factFields = {
  evidence: (fact: FactRow): EvidenceRow[] => fact.row.evidence.map((_, index) => ({ of: fact, index })),
  flags: (fact: FactRow) => fact.row.flags,
  gazette: (fact: FactRow, _: unknown, { loaders }: Context) =>
    required<GazetteRow>(loaders.node(fact.gazetteId), fact.gazetteId),
  document: async (fact: FactRow, _: unknown, { loaders }: Context) =>
    fact.documentId === null ? null : ((await loaders.node(fact.documentId)) as DocumentRow | null),
};

/** The jurisdiction of a thing, whose code it carries. */
export const jurisdictionOf = (
  { jurisdiction }: { jurisdiction: string },
  _: unknown,
  { loaders }: Context,
) => required<JurisdictionRow>(loaders.jurisdiction(jurisdiction), jurisdiction);
