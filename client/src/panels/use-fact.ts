import { useQuery } from 'urql';
import { FactDocument, type FactQuery, PassageDocument } from '../api/__generated__/graphql.ts';
import { linesToAsk, type Quote, quotesOf, storedQuotes } from './quotes.ts';

export type FactNode = NonNullable<FactQuery['node']>;

export interface FactShown {
  node: FactNode | null;
  quotes: readonly Quote[];
  /** Whether the quotes come out of the gazette's own text. */
  inFull: boolean;
  waiting: boolean;
  failed: boolean;
}

/** A fact with its sentences: out of the gazette where its text is here, else as stored. A task's row marks `name` alone, since its spans are all its cells. */
export function useFact(id: string | null, name: string | null = null): FactShown {
  const [fact] = useQuery({ query: FactDocument, variables: { id: id ?? '' }, pause: id === null });
  const node = id === null || fact.data?.node?.id !== id ? null : fact.data.node;
  const evidence = node !== null && 'evidence' in node ? node.evidence : [];
  const key = evidence[0]?.gazette.key ?? null;
  const own = evidence.filter((span) => span.gazette.key === key);
  const ask = key === null ? null : linesToAsk(own);
  const [passage] = useQuery({
    query: PassageDocument,
    variables: { key: key ?? '', from: ask?.from ?? 1, to: ask?.to ?? 1 },
    pause: key === null || ask === null,
  });
  const lines = passage.data?.gazette?.key === key ? (passage.data?.gazette?.passage ?? null) : null;
  const headerLine = own.find((span) => span.role === 'HEADER')?.line ?? null;
  const header =
    lines === null || headerLine === null ? null : (lines.lines[headerLine - lines.fromLine] ?? null);
  const quotes =
    lines === null
      ? storedQuotes(own)
      : quotesOf(own, [lines], header, node?.__typename === 'Task' ? name : null);
  return {
    node,
    quotes: quotes.length > 0 ? quotes : storedQuotes(own),
    inFull: lines !== null,
    waiting: fact.fetching || passage.fetching,
    failed: fact.error !== undefined,
  };
}
