import { search } from '../../../graph/cypher/search.ts';
import type { Resolvers, SearchKind } from '../../__generated__/resolvers.ts';
import { checkedFirst } from '../../connection.ts';
import { enums } from '../../enums.ts';
import { badInput } from '../../errors.ts';
import type { NodeRow, SearchHitRow } from '../../rows.ts';
import { required } from '../fact-fields.ts';
import { pinyinOf, plain, searchQuery } from './query-text.ts';

/** The order of groups in an answer. */
const kinds = Object.values(enums.SearchKind);
/** Longer texts are nobody's name, number or phrase. */
const longest = 200;
/** Hits of one index that are ranked; a total cannot say more. */
const mostHits = 1000;

/** Where in the caption the text stands, as typed or without its spaces. */
function matchIn(caption: string, text: string): Pick<SearchHitRow, 'matchStart' | 'matchEnd'> {
  const at = text === '' ? -1 : caption.indexOf(text);
  return at < 0 ? { matchStart: null, matchEnd: null } : { matchStart: at, matchEnd: at + text.length };
}

export const searching: Resolvers = {
  Query: {
    search: async (_, args, { graph }) => {
      const first = checkedFirst(args.first);
      if (args.text.length > longest)
        throw badInput(`\`text\` may have ${longest} characters; it has ${args.text.length}.`);
      const query = searchQuery(args.text);
      if (query === null) return { groups: [], textSearched: false };
      const text = plain(args.text).replace(/\s+/gu, '');
      const wanted = args.kinds ?? kinds;
      const pinyin = pinyinOf(args.text);
      const rows = await graph.read(search, {
        text,
        pinyin,
        query,
        kinds: wanted,
        first,
        most: mostHits,
      });
      const groups = kinds.flatMap((kind: SearchKind) => {
        const hits = rows.filter((row) => row.kind === kind);
        const [best] = hits;
        if (!best) return [];
        return [
          { kind, total: best.total, hits: hits.map((hit) => ({ ...hit, ...matchIn(hit.caption, text) })) },
        ];
      });
      return { groups, textSearched: false };
    },
  },
  SearchHit: { node: ({ id }, _, { loaders }) => required<NodeRow>(loaders.node(id), id) },
};
