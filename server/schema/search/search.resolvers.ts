import { type SearchRow, search } from '../../../graph/cypher/search.ts';
import { numberKey } from '../../../graph/resolve/documents.ts';
import type { Resolvers, SearchKind } from '../../__generated__/resolvers.ts';
import { asOfOf, checkedFirst } from '../../connection.ts';
import { enums } from '../../enums.ts';
import { badInput } from '../../errors.ts';
import type { GazetteRow, NodeRow, SearchHitRow } from '../../rows.ts';
import { required } from '../fact-fields.ts';
import { lineAt, markedPiece, markedWhole, matchIn } from './marking.ts';
import { pinyinOf, plain, printed, searchQueries, wordsOf } from './query-text.ts';

/** The order of groups in an answer. */
const kinds = Object.values(enums.SearchKind);
/** Longer texts are nobody's name, number or phrase. */
const longest = 200;
/** Hits of one index that are ranked; a total cannot say more. */
const mostHits = 1000;

/** A hit as a person reads it: names whole, running text around the match. */
function shown(row: SearchRow, text: string, words: readonly string[]): SearchHitRow {
  const match = matchIn(row.text, text, words);
  const isPiece = row.kind === 'Paragraph' || row.kind === 'Fact';
  const line = row.kind === 'Paragraph' ? lineAt(row, match?.[0] ?? 0) : row.line;
  const marked = isPiece ? markedPiece(row.text, match) : markedWhole(row.text, match);
  return { ...row, ...marked, line };
}

export const searching: Resolvers = {
  Query: {
    search: async (_, args, { graph }) => {
      const first = checkedFirst(args.first);
      if (args.text.length > longest)
        throw badInput(`\`text\` may have ${longest} characters; it has ${args.text.length}.`);
      const text = printed(args.text);
      const words = wordsOf(args.text);
      const { hits, textSearched } = await graph.one(search, {
        // Without a searchable sign the queries find nothing; the answer still says what was searched.
        ...(searchQueries(args.text) ?? { query: '""', nameQuery: '""' }),
        text,
        words,
        pinyin: pinyinOf(args.text),
        number: numberKey(plain(args.text)),
        kinds: args.kinds ?? kinds,
        ...asOfOf(args),
        first,
        most: mostHits,
      });
      const groups = kinds.flatMap((kind: SearchKind) => {
        const found = hits.filter((row) => row.kind === kind);
        const [best] = found;
        return best ? [{ kind, total: best.total, hits: found.map((row) => shown(row, text, words)) }] : [];
      });
      return { groups, textSearched };
    },
  },
  SearchHit: { node: ({ id }, _, { loaders }) => required<NodeRow>(loaders.node(id), id) },
  Paragraph: {
    gazette: ({ textOf }, _, { loaders }) =>
      required<GazetteRow>(loaders.node(`gazette:${textOf}`), `gazette:${textOf}`),
  },
};
