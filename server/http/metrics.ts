/** What the service counts, for Prometheus: requests by route and status, errors by code, statements by name. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestHandler } from 'express';
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import { Failure } from '../../graph/commands/failure.ts';

export type Metrics = {
  /** Measures every request. */
  middleware: RequestHandler;
  /** An error of this code was answered. */
  error: (code: string) => void;
  /** The statement of this name was sent. */
  statement: (name: string) => void;
  registry: Registry;
};

/** The first part of a path, where it is one of ours: a label must not grow with what people ask for. */
const routes = new Set(['graphql', 'export', 'assets', 'health', 'ready']);
const routeOf = (path: string) => {
  const [, first = ''] = path.split('/');
  return routes.has(first) ? first : 'page';
};

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'qiantou_request_seconds',
    help: 'How long requests took, by route, method and status.',
    labelNames: ['route', 'method', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers: [registry],
  });
  const errors = new Counter({
    name: 'qiantou_errors_total',
    help: 'Errors in answers of the API, by code.',
    labelNames: ['code'],
    registers: [registry],
  });
  const statements = new Counter({
    name: 'qiantou_statements_total',
    help: 'Statements sent to the database, by name.',
    labelNames: ['name'],
    registers: [registry],
  });
  return {
    registry,
    error: (code) => errors.inc({ code }),
    statement: (name) => statements.inc({ name }),
    middleware: (request, response, next) => {
      const end = requests.startTimer({ route: routeOf(request.path), method: request.method });
      response.once('close', () => end({ status: response.statusCode }));
      next();
    },
  };
}

/**
 * Serves the counts at `/metrics` on loopback, at a port of their own that no proxy passes on. Throws a Failure
 * where the port cannot be had.
 */
export async function serveMetrics(
  { registry }: Metrics,
  port: number,
): Promise<{ url: string; server: Server }> {
  const server = createServer(async (request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': registry.contentType }).end(await registry.metrics());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', () =>
      reject(
        new Failure(`The port ${port} for /metrics cannot be had; set QIANTOU_METRICS_PORT to another.`),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`, server };
}
