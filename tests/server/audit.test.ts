/**
 * The twelve probes of the public audit tool graphql-cop, written again (the one over GET in two): each sends what the tool sends and looks
 * for what it looks for. With introspection off none may find anything; with it on, only introspection and the
 * editor, both on purpose.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../graph/neo4j/driver.ts';
import { startApi, type TestApi } from '../support/api.ts';
import { openTestDatabase } from '../support/graph.ts';

let database: Database;
let client: string;
let open: TestApi;
let closed: TestApi;
beforeAll(async () => {
  database = await openTestDatabase();
  client = await mkdtemp(join(tmpdir(), 'qiantou-client-'));
  await writeFile(join(client, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>');
  await writeFile(join(client, 'index.html'), '<!doctype html><title>Explorer</title>');
  open = await startApi(database, { client });
  closed = await startApi(database, { client, env: { QIANTOU_INTROSPECTION: 'off' } });
});
afterAll(async () => {
  await Promise.all([open.close(), closed.close()]);
  await database.close();
  await rm(client, { recursive: true });
});

type Sent = {
  data?: Record<string, unknown>;
  errors?: { message: string; extensions?: Record<string, unknown> }[];
};

const body = async (response: Response): Promise<Sent | Sent[]> => {
  const text = await response.text();
  try {
    return JSON.parse(text) as Sent | Sent[];
  } catch {
    return {};
  }
};
const post = async (api: TestApi, sent: unknown): Promise<Sent | Sent[]> =>
  body(
    await fetch(`${api.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    }),
  );
const one = (answer: Sent | Sent[]): Sent => (Array.isArray(answer) ? {} : answer);
const get = async (api: TestApi, parameters: Record<string, string>): Promise<Sent> =>
  one(
    await body(
      await fetch(`${api.url}graphql?${new URLSearchParams(parameters)}`, {
        headers: { accept: 'application/json' },
      }),
    ),
  );

const many = (count: number, of: (n: number) => string, between = ' ') =>
  Array.from({ length: count }, (_, n) => of(n)).join(between);

/** `ofType { ofType { … name } }`, as deep as given. */
const nested = (depth: number): string => (depth === 0 ? 'name' : `fields { type { ${nested(depth - 1)} } }`);

/** Name of the probe → whether it finds something. */
const probes: Record<string, (api: TestApi) => Promise<boolean>> = {
  'alias overloading': async (api) => {
    const { data } = one(
      await post(api, { query: `query cop { ${many(101, (n) => `alias${n}: __typename`)} }` }),
    );
    return data?.alias100 !== undefined;
  },
  'array-based query batching': async (api) => {
    const answer = await post(
      api,
      Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' })),
    );
    return Array.isArray(answer) && answer.length >= 10;
  },
  'directive overloading': async (api) => {
    const { errors } = one(await post(api, { query: `query cop { __typename ${'@aa'.repeat(10)} }` }));
    return errors?.length === 10;
  },
  'circular introspection': async (api) => {
    const { data } = one(await post(api, { query: `query cop { __schema { types { ${nested(4)} } } }` }));
    return data?.__schema !== undefined;
  },
  'field duplication': async (api) => {
    const { data } = one(await post(api, { query: `query cop { ${'__typename '.repeat(2000)} }` }));
    return data?.__typename !== undefined;
  },
  'field suggestions': async (api) => {
    const { errors } = one(await post(api, { query: 'query cop { __schema { directive } }' }));
    const { errors: others } = one(await post(api, { query: 'query cop { appointment { totalCoun } }' }));
    return /did you mean/i.test(JSON.stringify([errors, others]));
  },
  'GraphiQL or playground': async (api) => {
    const pages = await Promise.all(
      ['graphql', 'graphiql', 'playground', 'console', 'altair', 'v1/graphql'].map(async (path) => {
        const response = await fetch(`${api.url}${path}`, { headers: { accept: 'text/html' } });
        return response.text();
      }),
    );
    return pages.some((page) => /graphiql|graphql playground|graphql console|altair/i.test(page));
  },
  'mutation over GET': async (api) =>
    (await get(api, { query: 'mutation cop { __typename }' })).data !== undefined,
  'query over GET': async (api) => (await get(api, { query: 'query cop { __typename }' })).data !== undefined,
  'POST of a form': async (api) => {
    const response = await fetch(`${api.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ query: 'query cop { __typename }' }),
    });
    return one(await body(response)).data !== undefined;
  },
  'tracing or debug mode': async (api) => {
    const answer = JSON.stringify(await post(api, { query: 'query cop { __typename }' }));
    return /"(?:tracing|debug|exception|stacktrace)"/i.test(answer);
  },
  introspection: async (api) => {
    const { data } = one(
      await post(api, { query: 'query cop { __schema { types { name fields { name } } } }' }),
    );
    return data?.__schema !== undefined;
  },
  'unhandled error': async (api) => {
    const answer = JSON.stringify(await post(api, { query: 'qwerty cop { abc }' }));
    return /exception|stacktrace|node_modules|at .+\(.+:\d+:\d+\)/i.test(answer);
  },
};

const onPurpose = ['GraphiQL or playground', 'introspection'];

describe.each(Object.entries(probes))('the probe for %s', (name, probe) => {
  it('finds nothing with introspection off', async () => {
    expect(await probe(closed)).toBe(false);
  });

  it(`finds ${onPurpose.includes(name) ? 'what is there on purpose' : 'nothing'} with introspection on`, async () => {
    expect(await probe(open)).toBe(onPurpose.includes(name));
  });
});
