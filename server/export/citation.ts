import { citingFacts } from '../../graph/cypher/citing.ts';
import { nodesById } from '../../graph/cypher/node.ts';
import type { FactRow, NodeRow, ThingRow } from '../../graph/cypher/rows.ts';
import type { Graph } from '../graph.ts';

/** Where a row stands in print; every exported row carries it. */
export type Citation = {
  issuer: string | null;
  gazette: string | null;
  period: string | null;
  document_title: string | null;
  document_number: string | null;
  document_date: string | null;
  line: number | null;
  quote: string;
  /** What is doubtful, in words; empty where nothing is. */
  doubts: string;
};

/** The columns of a citation, in their order. */
export const citationColumns = [
  'issuer',
  'gazette',
  'period',
  'document_title',
  'document_number',
  'document_date',
  'line',
  'quote',
  'doubts',
] as const;

const unknown: Citation = {
  issuer: null,
  gazette: null,
  period: null,
  document_title: null,
  document_number: null,
  document_date: null,
  line: null,
  quote: '',
  doubts: '',
};

/**
 * The citations of rows, in their order: of a fact its own, of a thing that of the fact to cite it by. Two
 * statements for all of them at most.
 */
export async function citationsOf(graph: Graph, rows: readonly NodeRow[]): Promise<Citation[]> {
  const things = rows.filter((row) => !isFact(row)).map(({ id }) => id);
  const citing = new Map(
    things.length === 0
      ? []
      : (await graph.read(citingFacts, { ids: things })).map(({ id, row }) => [id, row]),
  );
  const facts = rows.map((row) => (isFact(row) ? row : (citing.get(row.id) ?? null)));
  const ids = new Set(
    facts.flatMap((fact) => (fact ? [fact.gazetteId, fact.documentId ?? fact.gazetteId] : [])),
  );
  const found = ids.size === 0 ? [] : await graph.read(nodesById, { ids: [...ids] });
  const nodes = new Map(found.map((node) => [node.id, node]));
  return facts.map((fact) => (fact === null ? unknown : citationOf(fact, nodes)));
}

const isFact = (row: NodeRow): row is FactRow => 'row' in row;

function citationOf({ gazetteId, documentId, row }: FactRow, nodes: ReadonlyMap<string, NodeRow>): Citation {
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
}
