import { request } from 'node:http';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DatabaseError } from '../../graph/neo4j/driver.ts';
import { startApi, type TestApi } from '../support/api.ts';

/** A database that answers nothing: what is tested here never reaches it, or meets it broken. */
let failure: () => Promise<never> = () => Promise.reject(new Error('secret: bolt://db password=hunter2'));
const database = { read: () => failure() };

let api: TestApi;
let closed: TestApi;
beforeAll(async () => {
  api = await startApi(database);
  closed = await startApi(database, {
    env: {
      QIANTOU_INTROSPECTION: 'off',
      QIANTOU_PUBLIC_HOSTS: 'gazettes.example',
      QIANTOU_ORIGINS: 'https://a.example',
    },
  });
});
afterAll(async () => {
  await api.close();
  await closed.close();
});

/** A request with headers that `fetch` would not let us set. */
const raw = (
  { url }: TestApi,
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ host: hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (data) => {
        text += String(data);
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });

const post = (to: TestApi, body: string, headers: Record<string, string> = {}) =>
  raw(to, '/graphql', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

const many = (count: number, of: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => of(n)).join(' ');

describe('a hostile query', () => {
  it.each([
    ['101 aliases', `{ ${many(101, (n) => `a${n}: __typename`)} }`, 'aliases'],
    ['ten directives', '{ __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }', 'directives'],
    [
      '30 levels',
      `{ node(id: "x") { ... on Jurisdiction ${'{ parent '.repeat(30)}{ id }${' }'.repeat(30)} } }`,
      'levels',
    ],
  ])('of %s is refused with the limit and the number', async (_, query, what) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toMatch(
      new RegExp(`^The query has \\d+ ${what}; at most \\d+ are answered\\.$`),
    );
    expect(errors[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
  });

  it('of too many tokens is refused before it is read', async () => {
    const { status, errors } = await api.ask(`{ ${many(3000, () => '__typename')} }`);
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('of a huge answer is refused with its cost, `first` in a variable included', async () => {
    const query = `query ($n: Int) { officials(first: $n) { edges { node {
      appointments(first: $n) { edges { node { evidence { quote role line } } } } } } } }`;
    const { status, errors } = await api.ask(query, { n: 100 });
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', limit: 60_000 });
  });

  it('of fragments in a circle is refused as any invalid query', async () => {
    const { status, errors } = await api.ask(
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    );
    expect(status).toBe(400);
    expect(errors[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it.each([
    ['appointments(first: 101) { totalCount }', '`first` must be from 1 to 100; it is 101.'],
    ['tasks(first: 0) { totalCount }', '`first` must be from 1 to 100; it is 0.'],
    ['units(after: "nonsense") { totalCount }', 'The cursor "nonsense" is not one of this API'],
    ['neighbourhood(ids: ["x"], first: 201) { totalCount }', '`first` must be from 1 to 200; it is 201.'],
    ['neighbourhood(ids: ["x"], kinds: ["Secret"]) { totalCount }', '`kinds` may name'],
    ['document { id }', '`document` needs an `id` or a `number`'],
    [`search(text: "${'水'.repeat(201)}") { textSearched }`, '`text` may have 200 characters; it has 201.'],
  ])('%s is answered with a sentence', async (field, sentence) => {
    const { errors } = await api.ask(`{ ${field} }`);
    expect(errors[0]?.message).toContain(sentence);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('of a day that no calendar has is refused', async () => {
    const { status, errors } = await api.ask(
      '{ appointments(filter: { from: "2030-02-30" }) { totalCount } }',
    );
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain('A date must be a day such as 2024-11-05');
  });

  it('is not helped by suggestions', async () => {
    const { errors } = await api.ask('{ appointment { totalCount } }');
    expect(JSON.stringify(errors)).not.toMatch(/did you mean/i);
  });
});

describe('an error inside', () => {
  it('shows a number that the log has too, and nothing of its cause', async () => {
    const { errors } = await api.ask('{ statistics { tasks } }');
    const id = String(errors[0]?.extensions.id);
    expect(errors[0]?.message).toBe(`This step did not finish; report it with the number ${id}.`);
    expect(JSON.stringify(errors)).not.toMatch(/secret|hunter2|stacktrace|\.ts/);
    expect(api.logged.some((line) => line.includes(id) && line.includes('secret'))).toBe(true);
  });

  it.each([
    ['unreachable', 'DATABASE_UNAVAILABLE', 503],
    ['timeout', 'DEADLINE_EXCEEDED', 504],
  ] as const)('of a database that is %s has a code of its own', async (code, expected, status) => {
    const before = failure;
    failure = () => Promise.reject(new DatabaseError(code, 'bolt://secret'));
    const answer = await api.ask('{ statistics { tasks } }');
    failure = before;
    expect(answer.errors[0]?.extensions.code).toBe(expected);
    expect(answer.errors[0]?.message).not.toContain('secret');
    expect(answer.status).toBe(status);
  });
});

describe('the door', () => {
  it('answers to its own names only', async () => {
    for (const host of ['localhost:1', '127.0.0.1', '[::1]:80'])
      expect((await raw(api, '/health', { headers: { host } })).status, host).toBe(200);
    expect((await raw(api, '/health', { headers: { host: 'evil.example' } })).status).toBe(421);
    expect((await raw(closed, '/health', { headers: { host: 'gazettes.example' } })).status).toBe(200);
  });

  it('takes no body over 64 KB, none that is not JSON, and shows no stack', async () => {
    const large = await post(api, JSON.stringify({ query: `{ __typename } # ${'x'.repeat(70_000)}` }));
    expect(large.status).toBe(413);
    expect(JSON.parse(large.text).errors[0].message).toContain('64 KB');
    const broken = await post(api, '{"query": ');
    expect(broken.status).toBe(400);
    expect(`${large.text}${broken.text}`).not.toMatch(/\bat \w|node_modules/);
  });

  it('answers no batch, and no query from a form or a link', async () => {
    const batch = await post(
      api,
      JSON.stringify(Array.from({ length: 3 }, () => ({ query: '{ __typename }' }))),
    );
    expect(batch.status).toBe(400);
    const simple = await post(api, '{"query":"{ __typename }"}', { 'content-type': 'text/plain' });
    expect(simple.status).toBe(400);
    const link = await raw(api, `/graphql?query=${encodeURIComponent('{ __typename }')}`, {});
    expect(link.status).toBe(400);
    expect(link.text).not.toContain('"__typename"');
  });

  it('has nothing that writes', async () => {
    const { status, errors } = await api.ask('mutation { removeAll }');
    expect(status).toBe(400);
    expect(errors[0]?.message).toBe('This API answers queries; it has nothing to write.');
  });

  it('tells its schema to an editor, and to nobody with the switch off', async () => {
    const open = await api.ask(getIntrospectionQuery());
    expect(open.errors).toEqual([]);
    const { status, errors } = await closed.ask(getIntrospectionQuery());
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain('introspection');
  });

  it('sends security headers, and answers other origins only where they are named', async () => {
    const { headers } = await raw(api, '/health', {});
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers['x-powered-by']).toBeUndefined();
    const asked = { method: 'OPTIONS', headers: { origin: 'https://a.example' } };
    expect((await raw(api, '/graphql', asked)).headers['access-control-allow-origin']).toBeUndefined();
    expect((await raw(closed, '/graphql', asked)).headers['access-control-allow-origin']).toBe(
      'https://a.example',
    );
  });

  it('limits the rate where others can reach it, with the standard headers', async () => {
    const limited = await post(closed, '{"query":"{ __typename }"}');
    expect(limited.headers.ratelimit).toBeDefined();
    expect((await post(api, '{"query":"{ __typename }"}')).headers.ratelimit).toBeUndefined();
  });

  it('is live without a database, and not ready', async () => {
    expect((await raw(api, '/health', {})).status).toBe(200);
    expect((await raw(api, '/ready', {})).status).toBe(503);
  });
});
