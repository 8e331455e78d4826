import { drawnKinds, subgraph } from '../../graph/cypher/neighbourhood.ts';
import { nodesById } from '../../graph/cypher/node.ts';
import type { FactRow } from '../../graph/cypher/rows.ts';
import type { Graph } from '../graph.ts';
import { captionOf } from '../schema/graph/captions.ts';
import { citationColumns, citationsOf } from './citation.ts';
import { anyFact } from './columns.ts';
import type { GraphLink, GraphPart } from './graph-formats.ts';

/** What stands on a canvas, whole. */
type Canvas = {
  nodeColumns: readonly string[];
  edgeColumns: readonly string[];
  nodes: GraphPart[];
  edges: GraphLink[];
};

const nodeColumns = ['kind', 'caption', 'detail', 'flagged', ...citationColumns];
const edgeColumns = [
  'kind',
  'role',
  'fact',
  'flagged',
  'certainty',
  'startEarliest',
  'startLatest',
  'endEarliest',
  'endLatest',
  ...citationColumns,
];

/**
 * These nodes and all edges between them at a date, each with its citation, but edges of kinds in `without`. With `facts`: only edges that these
 * state, and those of them that no edge draws as nodes of their own.
 */
export async function canvasOf(
  graph: Graph,
  ids: readonly string[],
  facts: readonly string[] | null,
  asOf: string | null,
  without: readonly string[],
): Promise<Canvas> {
  const piece = await graph.one(subgraph, { ids, drawn: drawnKinds, asOf, certainOnly: false });
  const edges = piece.edges.filter(
    ({ fact, kind }) => !without.includes(kind) && (facts === null || fact === null || facts.includes(fact)),
  );
  const factIds = [...new Set([...edges.flatMap(({ fact }) => fact ?? []), ...(facts ?? [])])];
  const found = await graph.read(nodesById, { ids: [...factIds, ...piece.centres.map(({ id }) => id)] });
  const citations = await citationsOf(graph, found);
  const citationOf = new Map(found.map(({ id }, at) => [id, citations[at] ?? {}]));
  const drawn = new Set([...edges.map(({ fact }) => fact), ...piece.centres.map(({ id }) => id)]);
  const undrawn = found.filter(
    (node): node is FactRow => 'row' in node && (facts?.includes(node.id) ?? false) && !drawn.has(node.id),
  );
  return {
    nodeColumns,
    edgeColumns,
    nodes: [
      ...piece.centres.map((node) => ({
        id: node.id,
        values: { kind: node.kind, ...captionOf(node), flagged: node.flagged, ...citationOf.get(node.id) },
      })),
      ...undrawn.map((fact) => ({
        id: fact.id,
        values: {
          kind: fact.label,
          caption: String(anyFact.of(fact).kind),
          detail: null,
          flagged: fact.row.flags.length > 0,
          ...citationOf.get(fact.id),
        },
      })),
    ],
    edges: edges.map((edge) => {
      const { id, source, target, kind, role, fact, flagged, certainty } = edge;
      const { startEarliest, startLatest, endEarliest, endLatest } = edge;
      const dates = { startEarliest, startLatest, endEarliest, endLatest };
      const citation = citationOf.get(fact ?? '') ?? {};
      return { id, source, target, values: { kind, role, fact, flagged, certainty, ...dates, ...citation } };
    }),
  };
}
