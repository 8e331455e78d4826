import { z } from 'zod';
import { Failure } from '../graph/commands/failure.ts';

const list = z
  .string()
  .default('')
  .transform((names) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean),
  );

const Variables = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  /** The address to listen on; loopback unless told. */
  QIANTOU_HOST: z.string().default('127.0.0.1'),
  /** Names under which the service is reached, besides the loopback's. */
  QIANTOU_PUBLIC_HOSTS: list,
  /** Origins whose pages may call the API. */
  QIANTOU_ORIGINS: list,
  QIANTOU_BEHIND_TLS: z.string().optional(),
  /** Address of a proxy whose forwarded addresses are believed. */
  QIANTOU_PROXY: z.string().optional(),
  QIANTOU_INTROSPECTION: z.enum(['on', 'off']).default('on'),
  /** How long one request may take, in milliseconds. */
  QIANTOU_DEADLINE: z.coerce.number().int().min(100).default(20_000),
  /** Loopback port of /metrics for Prometheus; absent: nothing is served, 0: any free port. */
  QIANTOU_METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  QIANTOU_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

export type ServerSettings = {
  /** Null: the default port, or the next free one. */
  port: number | null;
  host: string;
  /** Host names that are answered besides the loopback's. */
  hosts: readonly string[];
  origins: readonly string[];
  proxy: string | null;
  introspection: boolean;
  /** Milliseconds. */
  deadline: number;
  /** Requests a minute from one address; null where only this machine can reach the service. */
  rateLimit: number | null;
  /** Port of /metrics; null serves none. */
  metricsPort: number | null;
  logLevel: string;
};

const loopback = new Set(['127.0.0.1', '::1', 'localhost']);
const requestsAMinute = 600;

/**
 * The server's settings from the environment; throws a Failure whose message says in a sentence what to change.
 * Everything is optional: by default the service listens on loopback only.
 */
export function readServerEnv(env: NodeJS.ProcessEnv = process.env): ServerSettings {
  const parsed = Variables.safeParse(env);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Failure(`The variable ${issue?.path.join('.')} cannot be used: ${issue?.message}.`);
  }
  const { PORT, ...v } = parsed.data;
  const isLocal = loopback.has(v.QIANTOU_HOST);
  if (!isLocal && v.QIANTOU_BEHIND_TLS !== '1')
    throw new Failure(
      `QIANTOU_HOST=${v.QIANTOU_HOST} would serve plain HTTP to other machines; put a TLS proxy before it and set QIANTOU_BEHIND_TLS=1.`,
    );
  const reachable = env.QIANTOU_HOST ?? env.QIANTOU_PUBLIC_HOSTS ?? env.QIANTOU_PROXY;
  return {
    port: PORT ?? null,
    host: v.QIANTOU_HOST,
    hosts: isLocal ? v.QIANTOU_PUBLIC_HOSTS : [v.QIANTOU_HOST, ...v.QIANTOU_PUBLIC_HOSTS],
    origins: v.QIANTOU_ORIGINS,
    proxy: v.QIANTOU_PROXY ?? null,
    introspection: v.QIANTOU_INTROSPECTION === 'on',
    deadline: v.QIANTOU_DEADLINE,
    rateLimit: reachable === undefined ? null : requestsAMinute,
    metricsPort: v.QIANTOU_METRICS_PORT ?? null,
    logLevel: v.QIANTOU_LOG,
  };
}
