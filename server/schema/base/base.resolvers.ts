import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { z } from 'zod';
import { statistics } from '../../../graph/cypher/statistics.ts';
import type { Resolvers } from '../../__generated__/resolvers.ts';
import type { EvidenceRow, GazetteRow } from '../../rows.ts';
import { lineAt } from '../../texts.ts';
import { required } from '../fact-fields.ts';

/** A value that stands in a request → an ISO day that the calendar has. */
function day(value: unknown): string {
  const parsed = z.iso.date().safeParse(value);
  if (parsed.success) return parsed.data;
  throw new GraphQLError(`A date must be a day such as 2024-11-05; it is ${JSON.stringify(value)}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  serialize: String,
  parseValue: day,
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
});

const spanOf = ({ of, index }: EvidenceRow) => {
  const span = of.row.evidence[index];
  if (!span) throw new Error(`The fact ${of.id} has no span ${index}`);
  return span;
};

export const base: Resolvers = {
  Date: DateScalar,
  Node: { __resolveType: ({ label }) => label },
  Fact: { __resolveType: ({ label }) => label },
  Query: {
    node: (_, { id }, { loaders }) => loaders.node(id),
    statistics: async (_, __, { graph, texts }) => {
      const [row] = await graph.read(statistics, {});
      if (!row) throw new Error('The statistics came back without a row');
      return { ...row, textsFound: texts.found };
    },
  },
  Evidence: {
    gazette: ({ of }, _, { loaders }) => required<GazetteRow>(loaders.node(of.gazetteId), of.gazetteId),
    line: async ({ of, index }, _, { loaders, texts }) => {
      const span = spanOf({ of, index });
      // A fact's own line is stored; of the spans that only help to read it, the text alone can tell.
      if (index === of.row.evidence.findIndex(({ role }) => role === 'value')) return of.row.line;
      const text = await texts.of(await required<GazetteRow>(loaders.node(of.gazetteId), of.gazetteId));
      return 'missing' in text ? null : lineAt(text, span.start);
    },
    start: (row) => spanOf(row).start,
    end: (row) => spanOf(row).end,
    quote: (row) => spanOf(row).quote,
    role: (row) => spanOf(row).role,
  },
  Flag: { suggestion: ({ suggestion }) => suggestion ?? null },
};
