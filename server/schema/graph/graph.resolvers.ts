import {
  type CanvasNode,
  drawnKinds,
  neighbourCount,
  neighbourhood,
  type Piece,
  subgraph,
} from '../../../graph/cypher/neighbourhood.ts';
import { mostFacts, paths } from '../../../graph/cypher/paths.ts';
import type { Action, Resolvers } from '../../__generated__/resolvers.ts';
import { checkedFirst, cursorOf, pageParams } from '../../connection.ts';
import { enums } from '../../enums.ts';
import { badInput } from '../../errors.ts';
import type { FactRow, NeighbourhoodRow } from '../../rows.ts';
import { captionOf } from './captions.ts';
import { stepsOf } from './steps.ts';

/** Neighbours that one answer may add, and nodes that one may be asked about. */
const mostNeighbours = 200;
const mostNodes = 500;

/** Kinds that a path runs through unasked: everything is two steps apart through a gazette. */
const avoided: readonly string[] = ['Gazette', 'Document', 'Appointment', 'Jurisdiction'];
const walkedKinds = drawnKinds.filter((kind) => !avoided.includes(kind));

function checkIds(ids: readonly string[]): void {
  if (ids.length > mostNodes)
    throw badInput(`\`ids\` may name ${mostNodes} nodes, as many as a canvas holds; it names ${ids.length}.`);
}

function checkKinds(kinds: readonly string[]): void {
  const unknown = kinds.find((kind) => !drawnKinds.some((drawn) => drawn === kind));
  if (unknown !== undefined)
    throw badInput(`\`kinds\` may name ${drawnKinds.join(', ')}; it names "${unknown.slice(0, 40)}".`);
}

const actions: readonly string[] = Object.values(enums.Action);
const isAction = (value: unknown): value is Action => typeof value === 'string' && actions.includes(value);

const asNode = (
  node: CanvasNode,
  certainty: Piece['around'][number]['certainty'],
  hidden: Map<string, { kind: string; count: number }[]>,
) => ({
  id: node.id,
  kind: node.kind,
  ...captionOf(node),
  flagged: node.flagged,
  action: isAction(node.action) ? node.action : null,
  hidden: hidden.get(node.id) ?? [],
  certainty,
  collective: node.type === 'collective',
});

function nodesOf({ piece }: NeighbourhoodRow) {
  const hidden = new Map<string, { kind: string; count: number }[]>();
  for (const { id, kind, count } of piece.hidden)
    hidden.set(id, [...(hidden.get(id) ?? []), { kind, count: Number(count) }]);
  return [
    ...piece.centres.map((node) => asNode(node, null, hidden)),
    ...piece.around.map(({ node, certainty }) => asNode(node, certainty, hidden)),
  ];
}

export const graph: Resolvers = {
  Query: {
    neighbourhood: async (_, { ids, kinds, asOf, certainOnly, first, after }, context) => {
      checkIds(ids);
      checkKinds(kinds ?? []);
      const page = pageParams({ first, after }, mostNeighbours);
      const which = {
        ids,
        kinds: kinds ?? drawnKinds,
        drawn: drawnKinds,
        asOf: asOf ?? null,
        certainOnly: certainOnly ?? false,
      };
      const piece = await context.graph.one(neighbourhood, { ...which, ...page });
      const around = piece.around.slice(0, page.limit - 1);
      const last = around.at(-1);
      return {
        piece: { ...piece, around },
        asked: ids,
        pageInfo: {
          hasNextPage: piece.around.length >= page.limit,
          endCursor: last ? cursorOf(last.key, last.node.id) : null,
        },
        total: () => context.graph.one(neighbourCount, which),
      };
    },
    paths: async (_, { from, to, maxLength, kinds, through, asOf, certainOnly, first }, context) => {
      if (from === to) throw badInput('A path leads from one node to another; `from` and `to` are the same.');
      checkKinds(kinds ?? []);
      const odd = through?.find((kind) => ![...avoided, 'collective'].includes(kind));
      if (odd !== undefined)
        throw badInput(
          `\`through\` may name ${[...avoided, 'collective'].join(', ')}; it names "${odd.slice(0, 40)}".`,
        );
      const length = maxLength ?? 4;
      if (length < 1 || length > mostFacts)
        throw badInput(`\`maxLength\` must be from 1 to ${mostFacts}; it is ${length}.`);
      const statement = paths[length - 1];
      if (!statement) throw new Error(`No statement finds ways of ${length} facts`);
      return context.graph.read(statement, {
        from,
        to,
        asOf: asOf ?? null,
        certainOnly: certainOnly ?? false,
        kinds: [...walkedKinds.filter((kind) => kinds?.includes(kind) ?? true), ...(through ?? [])],
        collective: through?.includes('collective') ?? false,
        maxLength: length,
        limit: checkedFirst(first ?? 10),
      });
    },
    subgraph: async (_, { ids, asOf }, context) => {
      checkIds(ids);
      const piece = await context.graph.one(subgraph, {
        ids,
        drawn: drawnKinds,
        asOf: asOf ?? null,
        certainOnly: false,
      });
      return {
        piece,
        asked: ids,
        pageInfo: { hasNextPage: false, endCursor: null },
        total: async () => piece.centres.length,
      };
    },
  },
  Path: {
    nodes: ({ nodes }) => nodes.map((node) => asNode(node, null, new Map())),
    steps: ({ nodes, edges }) => stepsOf(nodes, edges),
  },
  PathStep: {
    fact: async ({ factId }, _, { loaders }) =>
      factId === null ? null : ((await loaders.node(factId)) as FactRow | null),
    quote: async ({ factId }, _, { loaders }) => {
      const fact = factId === null ? null : ((await loaders.node(factId)) as FactRow | null);
      return fact?.row.evidence.find(({ role }) => role === 'value')?.quote ?? null;
    },
  },
  Neighbourhood: {
    nodes: nodesOf,
    edges: ({ piece }) => piece.edges,
    totalCount: ({ total }) => total(),
    missing: ({ piece, asked }) => {
      const found = new Set(piece.centres.map(({ id }) => id));
      return asked.filter((id) => !found.has(id));
    },
  },
};
