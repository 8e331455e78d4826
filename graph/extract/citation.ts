/** Which documents a document names, and what it does to them. */
import type { Evidence, Flag } from '../facts.ts';
import { type Mention, mentionsIn } from './citation-mentions.ts';
import { factOf, nothing, numberOf, type Reader } from './reader.ts';

/** One row for each target and relation, at its first mention; later mentions are further evidence. */
export const readCitations: Reader<'citation'> = (document, context) => {
  if (document.role === 'imprint') return nothing;
  const own = numberOf(document);
  const mentions = [...mentionsIn(document, context)].filter(({ target }) => target !== own);
  const rows = new Map<string, { first: Mention; more: Mention[] }>();
  for (const mention of mentions) {
    const key = `${mention.document} ${mention.target} ${mention.relation}`;
    const row = rows.get(key);
    if (row) row.more.push(mention);
    else rows.set(key, { first: mention, more: [] });
  }
  const facts = [...rows.values()].map(({ first, more }) => {
    const all = [first, ...more];
    const fields = { document: first.document, target: first.target, relation: first.relation };
    const spans = uniqueSpans(all.flatMap(({ spans: one }) => one));
    return factOf(context, 'citation', fields, spans, [...uniqueFlags(all), ...repeated(first, mentions)]);
  });
  return { facts, unread: [] };
};

const uniqueSpans = (spans: readonly Evidence[]) => [
  ...new Map(spans.map((one) => [`${one.start} ${one.end} ${one.role}`, one])).values(),
];
const uniqueFlags = (mentions: readonly Mention[]) => [
  ...new Map(mentions.flatMap(({ flags }) => flags).map((flag) => [flag.code + flag.reason, flag])).values(),
];

/** A number that the same document both repeals and declares lapsed, in two of its lists, was copied from one. */
function repeated(mention: Mention, all: readonly Mention[]): Flag[] {
  if (mention.relation === 'cites') return [];
  const other = all.find(
    (one) =>
      one.document === mention.document &&
      one.target === mention.target &&
      one.relation !== mention.relation &&
      one.relation !== 'cites',
  );
  return other
    ? [
        {
          code: 'repeated-text',
          reason: `The same document also ${other.relation} ${mention.target}; one of the two was printed by mistake.`,
        },
      ]
    : [];
}
