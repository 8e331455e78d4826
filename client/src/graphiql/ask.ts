/** A request as GraphQL over HTTP sends it. */
export type GraphQLRequest = { query: string; operationName?: string | null; variables?: unknown };

/** Sends a request to the API that served this page and gives its answer, errors included. */
export async function ask(request: GraphQLRequest): Promise<Record<string, unknown>> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request),
  });
  return (await response.json()) as Record<string, unknown>;
}
