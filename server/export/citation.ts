import { nodesById } from '../../graph/cypher/node.ts';
import type { FactRow, ThingRow } from '../../graph/cypher/rows.ts';
import type { Graph } from '../context.ts';

/** Where a row stands in print; every exported row carries it. */
export type Citation = {
  issuer: string | null;
  gazette: string | null;
  period: string | null;
  document_title: string | null;
  document_number: string | null;
  document_date: string | null;
  line: number;
  quote: string;
  /** What is doubtful, in words; empty where nothing is. */
  doubts: string;
};

/** The citations of facts, in their order: one statement for all gazettes and documents they stand in. */
export async function citationsOf(graph: Graph, facts: readonly FactRow[]): Promise<Citation[]> {
  const ids = new Set(facts.flatMap(({ gazetteId, documentId }) => [gazetteId, documentId ?? gazetteId]));
  const found = ids.size === 0 ? [] : await graph.read(nodesById, { ids: [...ids] });
  const nodes = new Map(found.map((node) => [node.id, node]));
  return facts.map(({ gazetteId, documentId, row }) => {
    // An id says of which kind its node is: these two were read through their edges.
    const gazette = nodes.get(gazetteId) as ThingRow<'Gazette'> | undefined;
    const document = nodes.get(documentId ?? '') as ThingRow<'Document'> | undefined;
    const first = row.evidence.find(({ role }) => role === 'value') ?? row.evidence[0];
    return {
      issuer: gazette?.issuer ?? null,
      gazette: gazette?.title ?? gazette?.key ?? null,
      period: gazette?.period ?? null,
      document_title: document?.title ?? null,
      document_number: document?.number ?? null,
      document_date: document?.date ?? null,
      line: row.line,
      quote: first?.quote ?? '',
      doubts: row.flags.map(({ reason }) => reason).join(' '),
    };
  });
}
