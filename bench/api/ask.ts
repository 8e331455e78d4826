/** Asks a service as a client does: one POST over a connection that stays open. */
import { Agent, request } from 'node:http';

export type Operation = { query: string; variables: Readonly<Record<string, unknown>> };

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** The answer's text. */
export const post = (url: string, { query, variables }: Operation): Promise<string> =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({ query, variables });
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => resolve(Buffer.concat(parts).toString()));
    });
    sent.on('error', reject);
    sent.end(body);
  });

/** The answer's data; throws where there are errors in it. */
export async function answerOf(url: string, operation: Operation): Promise<Data> {
  const { data, errors } = JSON.parse(await post(url, operation)) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`${url} answered with errors: ${JSON.stringify(errors)}`);
  return data;
}

/** What a GraphQL service answers, as far as the bench looks into it. */
export type Data = { [key: string]: Data } & { [key: number]: Data } & Iterable<Data>;

/** Requests a second while `clients` ask one after another for so many milliseconds. */
export async function throughput(
  ask: () => Promise<unknown>,
  { clients, milliseconds }: { clients: number; milliseconds: number },
): Promise<number> {
  const start = performance.now();
  let answered = 0;
  const client = async () => {
    while (performance.now() - start < milliseconds) {
      await ask();
      answered += 1;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (answered / (performance.now() - start)) * 1000;
}
