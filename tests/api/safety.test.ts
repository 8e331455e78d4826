/** What stands between the service and others: settings that refuse, counts and logs that tell nothing secret. */

import pino from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readServerEnv } from '../../server/env.ts';
import { type Service, serve } from '../../server/main.ts';
import { openTexts } from '../../server/texts.ts';

describe('the settings', () => {
  it.each(['0.0.0.0', '::', '192.0.2.7', 'gazettes.example'])('refuse to serve plain HTTP at %s', (host) => {
    expect(() => readServerEnv({ QIANTOU_HOST: host })).toThrow(
      /put a TLS proxy before it and set QIANTOU_BEHIND_TLS=1\.$/,
    );
    expect(readServerEnv({ QIANTOU_HOST: host, QIANTOU_BEHIND_TLS: '1' }).host).toBe(host);
  });

  it('listen on loopback, to no other origin and without a rate, unless told', () => {
    expect(readServerEnv({})).toMatchObject({
      host: '127.0.0.1',
      hosts: [],
      origins: [],
      proxy: null,
      rateLimit: null,
      metricsPort: null,
    });
  });

  it.each(['QIANTOU_HOST', 'QIANTOU_PUBLIC_HOSTS', 'QIANTOU_PROXY'])(
    'limit the rate where %s is set',
    (name) => {
      expect(readServerEnv({ [name]: '127.0.0.1' }).rateLimit).toBeGreaterThan(0);
    },
  );

  it.each([
    ['PORT', '70000'],
    ['QIANTOU_METRICS_PORT', 'x'],
    ['QIANTOU_DEADLINE', '1'],
    ['QIANTOU_LOG', 'loud'],
  ])('refuse %s=%s in a sentence', (name, value) => {
    expect(() => readServerEnv({ [name]: value })).toThrow(
      new RegExp(`^The variable ${name} cannot be used: `),
    );
  });
});

describe('the running service', () => {
  const lines: string[] = [];
  let service: Service;
  beforeAll(async () => {
    service = await serve({
      settings: readServerEnv({ PORT: '0', QIANTOU_METRICS_PORT: '0', QIANTOU_PROXY: '192.0.2.1' }),
      database: { read: () => Promise.reject(new Error('password=hunter2')) },
      texts: openTexts(null),
      questions: [],
      client: null,
      log: pino({ level: 'info' }, { write: (line) => lines.push(line) }),
    });
  });
  afterAll(() => service.close());

  const ask = (headers: Record<string, string> = {}) =>
    fetch(`${service.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({
        query: 'query ($x: String) { statistics { tasks } units(filter: {name: $x}) { totalCount } }',
        variables: { x: 'a secret' },
      }),
    });

  it('gives every answer an id that the log has too, and logs no header, query or variable', async () => {
    const response = await ask({ authorization: 'Bearer hunter3', 'x-forwarded-for': '198.51.100.9' });
    const id = response.headers.get('x-request-id') ?? '';
    expect(id).toMatch(/^[\w-]{8,64}$/);
    await expect.poll(() => lines.find((line) => line.includes(id))).toBeDefined();
    const logged = JSON.parse(lines.find((line) => line.includes(id)) ?? '{}') as Record<string, unknown>;
    expect(logged).toMatchObject({ method: 'POST', path: '/graphql', status: response.status });
    const requests = lines.filter((line) => line.includes('"msg":"request"')).join('');
    expect(requests).not.toMatch(/hunter|a secret|statistics|198\.51/);
  });

  it('keeps the id of a proxy, and no text that is none', async () => {
    expect((await ask({ 'x-request-id': 'abc-12345' })).headers.get('x-request-id')).toBe('abc-12345');
    expect((await ask({ 'x-request-id': 'a b"{}' })).headers.get('x-request-id')).not.toContain('{');
  });

  it('believes forwarded addresses from its proxy alone', async () => {
    const left = async (address: string) =>
      (await ask({ 'x-forwarded-for': address })).headers.get('ratelimit');
    const remaining = (header: string | null) => Number(/r=(\d+)/.exec(header ?? '')?.[1]);
    // Both stand on one count: the requests come from loopback, which is not the proxy.
    const [first, second] = [remaining(await left('198.51.100.1')), remaining(await left('198.51.100.2'))];
    expect(second).toBe(first - 1);
  });

  it('counts requests and errors at /metrics, on loopback at a port of its own', async () => {
    await ask();
    const url = service.metricsUrl ?? '';
    expect(new URL(url).hostname).toBe('127.0.0.1');
    expect(new URL(url).port).not.toBe(new URL(service.url).port);
    const text = await (await fetch(url)).text();
    expect(text).toMatch(/qiantou_request_seconds_count\{[^}]*route="graphql"[^}]*\} [1-9]/);
    expect(text).toMatch(/qiantou_errors_total\{code="INTERNAL_SERVER_ERROR"\} [1-9]/);
    expect(text).not.toMatch(/hunter|a secret/);
    expect((await fetch(new URL('/metrics', service.url))).status).toBe(404);
    expect((await fetch(new URL('/else', url))).status).toBe(404);
  });
});
