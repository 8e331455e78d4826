import { drawnKinds, subgraph } from '../../graph/cypher/neighbourhood.ts';
import { nodesById } from '../../graph/cypher/node.ts';
import type { FactRow } from '../../graph/cypher/rows.ts';
import type { Graph } from '../context.ts';
import { captionOf } from '../schema/graph/captions.ts';
import { citationsOf } from './citation.ts';
import type { GraphPiece } from './graph-formats.ts';

/** What stands on a canvas: these nodes, all edges between them at a date but those of some kinds, each edge with its citation. */
export async function canvasOf(
  graph: Graph,
  ids: readonly string[],
  asOf: string | null,
  without: readonly string[],
): Promise<GraphPiece> {
  const piece = await graph.one(subgraph, { ids, drawn: drawnKinds, asOf, certainOnly: false });
  const kept = piece.edges.filter(({ kind }) => !without.includes(kind));
  const factIds = [...new Set(kept.flatMap(({ fact }) => fact ?? []))];
  const found = factIds.length === 0 ? [] : await graph.read(nodesById, { ids: factIds });
  const facts = found.filter((node): node is FactRow => 'row' in node);
  const citations = await citationsOf(graph, facts);
  const citationOf = new Map(facts.map(({ id }, at) => [id, citations[at]]));
  return {
    nodes: piece.centres.map((node) => ({
      id: node.id,
      values: { kind: node.kind, ...captionOf(node), flagged: node.flagged },
    })),
    edges: kept.map((edge) => {
      const { id, source, target, kind, role, fact, flagged, certainty } = edge;
      const { startEarliest, startLatest, endEarliest, endLatest } = edge;
      const dates = { startEarliest, startLatest, endEarliest, endLatest };
      const citation = citationOf.get(fact ?? '') ?? {};
      return { id, source, target, values: { kind, role, fact, flagged, certainty, ...dates, ...citation } };
    }),
  };
}
