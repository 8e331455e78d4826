import { useEffect, useState } from 'react';
import { type Client, type CombinedError, type RequestPolicy, useClient } from 'urql';
import {
  type ReaderFactFragment,
  ReaderLinesDocument,
  ReaderQuotesDocument,
  type SpansFragment,
} from '../../api/__generated__/graphql.ts';
import type { Passage, ReaderFact } from './text-rows.ts';

/** Lines that one request asks for; where only facts are asked for, the most that the API answers. */
const linesAtOnce = 500;
const factLinesAtOnce = 2000;
/** A gazette without its text does not say how long it is: after so many empty stretches it is taken to have ended. */
const emptyStretches = 3;

export type StoredFact = ReaderFactFragment & { evidence: readonly SpansFragment[] };

export interface GazetteText {
  passages: readonly Passage[];
  facts: readonly ReaderFact[];
  /** The facts with their quotes, where the text is not on this machine. */
  stored: readonly StoredFact[];
  /** Lines fetched so far. */
  fetched: number;
  done: boolean;
  error: CombinedError | undefined;
}

const nothing: GazetteText = {
  passages: [],
  facts: [],
  stored: [],
  fetched: 0,
  done: false,
  error: undefined,
};

export interface Asked {
  key: string;
  /** Null where the text is not on this machine. */
  lineCount: number | null;
  /** Facts the gazette holds. */
  factCount: number;
}

/** A gazette's whole text with its facts, or its facts with their stored quotes, fetched piece by piece. */
export function useGazetteText(asked: Asked | null): GazetteText & { again: () => void } {
  const client = useClient();
  const [text, setText] = useState<GazetteText>(nothing);
  const [attempt, setAttempt] = useState(1);
  const { key, lineCount, factCount } = asked ?? { key: null, lineCount: null, factCount: 0 };

  useEffect(() => {
    if (key === null) return;
    let current = true;
    const show = (next: GazetteText) => {
      if (current) setText(next);
      return current;
    };
    setText(nothing);
    // What a first attempt was refused stands in the cache; a later one asks the API again.
    const ask: Asking = {
      client,
      key,
      context: { requestPolicy: attempt > 1 ? 'network-only' : 'cache-first' },
    };
    if (lineCount === null) void fetchStored(ask, factCount, show);
    else void fetchLines(ask, lineCount, show);
    return () => {
      current = false;
    };
  }, [client, key, lineCount, factCount, attempt]);

  return { ...text, again: () => setAttempt(attempt + 1) };
}

interface Asking {
  client: Client;
  key: string;
  context: { requestPolicy: RequestPolicy };
}

/** Shows what there is so far; false when nobody looks any more. */
type Show = (text: GazetteText) => boolean;

async function fetchLines({ client, key, context }: Asking, lineCount: number, show: Show): Promise<void> {
  const passages: Passage[] = [];
  const facts = new Map<string, ReaderFact>();
  for (let from = 1; from <= lineCount; from += linesAtOnce) {
    const to = Math.min(from + linesAtOnce - 1, lineCount);
    const { data, error } = await client.query(ReaderLinesDocument, { key, from, to }, context).toPromise();
    if (data?.gazette?.passage) passages.push(data.gazette.passage);
    for (const fact of data?.gazette?.facts ?? []) facts.set(fact.id, fact);
    const done = to === lineCount;
    const goesOn = show({
      ...nothing,
      passages: [...passages],
      facts: [...facts.values()],
      fetched: to,
      done,
      error,
    });
    if (!goesOn || error !== undefined) return;
  }
}

async function fetchStored({ client, key, context }: Asking, factCount: number, show: Show): Promise<void> {
  const stored = new Map<string, StoredFact>();
  let empty = 0;
  for (let from = 1; ; from += factLinesAtOnce) {
    const to = from + factLinesAtOnce - 1;
    const { data, error } = await client.query(ReaderQuotesDocument, { key, from, to }, context).toPromise();
    const facts = data?.gazette?.facts ?? [];
    for (const fact of facts) stored.set(fact.id, fact);
    empty = facts.length === 0 ? empty + 1 : 0;
    const done = stored.size >= factCount || empty === emptyStretches;
    const all = [...stored.values()];
    if (!show({ ...nothing, facts: all, stored: all, fetched: to, done, error })) return;
    if (done || error !== undefined) return;
  }
}
