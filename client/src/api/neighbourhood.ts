/** Asks for pieces of the graph, and says of a failure what a person can do about it. */
import type { Client, CombinedError } from 'urql';
import type { Answer } from '../state/graph.ts';
import type { Trouble } from '../state/progress.ts';
import { NeighbourhoodDocument, SubgraphDocument, TasksWithWordsDocument } from './__generated__/graphql.ts';

export interface Piece {
  answer: Answer;
  /** All neighbours, also those that were not sent. */
  total: number;
  /** Where the next page begins; null where there is none. */
  next: string | null;
  missing: readonly string[];
}

export type Fetched<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

/** Codes with which the API says that its database is away, or that it waited for it in vain. */
const awayCodes = ['DATABASE_UNAVAILABLE', 'DEADLINE_EXCEEDED'];

/** What went wrong, in the terms of the states that are drawn for it. */
export function troubleOf(error: CombinedError): Trouble {
  if (!navigator.onLine) return { kind: 'offline' };
  const [first] = error.graphQLErrors;
  const code = first?.extensions.code;
  if (error.networkError !== undefined && first === undefined) return { kind: 'away' };
  if (typeof code === 'string' && awayCodes.includes(code)) return { kind: 'away' };
  const id = first?.extensions.id ?? first?.extensions.errorId;
  return { kind: 'error', number: typeof id === 'string' ? id : null };
}

export interface Asking {
  kinds?: readonly string[];
  first: number;
  after?: string | null;
}

/** Nodes with their neighbours. */
export async function fetchNeighbourhood(
  client: Client,
  ids: readonly string[],
  { kinds, first, after = null }: Asking,
): Promise<Fetched<Piece>> {
  const variables = { ids: [...ids], first, after, ...(kinds === undefined ? {} : { kinds: [...kinds] }) };
  const { data, error } = await client.query(NeighbourhoodDocument, variables).toPromise();
  if (error !== undefined) return { ok: false, trouble: troubleOf(error) };
  if (data === undefined) return { ok: false, trouble: { kind: 'error', number: null } };
  const { nodes, edges, totalCount, pageInfo, missing } = data.neighbourhood;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return { ok: true, value: { answer: { nodes, edges }, total: totalCount, next, missing } };
}

/** These nodes with all edges between them. */
export async function fetchSubgraph(client: Client, ids: readonly string[]): Promise<Fetched<Piece>> {
  const { data, error } = await client.query(SubgraphDocument, { ids: [...ids] }).toPromise();
  if (error !== undefined) return { ok: false, trouble: troubleOf(error) };
  if (data === undefined) return { ok: false, trouble: { kind: 'error', number: null } };
  const { nodes, edges, missing } = data.subgraph;
  return { ok: true, value: { answer: { nodes, edges }, total: nodes.length, next: null, missing } };
}

/** Tasks that one picture begins with. */
const mostTasks = 50;

/** A document's or party's tasks in which any of the words stands, with who leads them. */
export async function fetchTasks(
  client: Client,
  id: string,
  words: readonly string[],
): Promise<Fetched<Piece>> {
  const whose = id.startsWith('document:') ? { document: id } : { party: id };
  const filter = { ...whose, words: [...words] };
  const { data, error } = await client
    .query(TasksWithWordsDocument, { filter, first: mostTasks })
    .toPromise();
  if (error !== undefined) return { ok: false, trouble: troubleOf(error) };
  const tasks = data?.tasks.edges.map((edge) => edge.node) ?? [];
  const leaders = tasks.flatMap((task) => task.assignments.flatMap((part) => part.party?.id ?? []));
  return fetchSubgraph(client, [...new Set([id, ...tasks.map((task) => task.id), ...leaders])]);
}
