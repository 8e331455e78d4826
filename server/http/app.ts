import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import type { ServerSettings } from '../env.ts';
import { exportRouter } from '../export/router.ts';
import { knownHosts } from './hosts.ts';
import type { Metrics } from './metrics.ts';
import { logRequests } from './request-log.ts';

/** What the pages may do: scripts and workers of our own, no inline script, no third party. */
const security = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      'default-src': ["'self'"],
      'script-src': ["'self'"],
      'worker-src': ["'self'", 'blob:'],
      'style-src': ["'self'", "'unsafe-inline'"],
      'img-src': ["'self'", 'data:', 'blob:'],
      'font-src': ["'self'", 'data:'],
      'connect-src': ["'self'"],
      'object-src': ["'none'"],
      'base-uri': ["'self'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    },
  },
  // The service itself speaks plain HTTP; whoever puts TLS before it says so there.
  strictTransportSecurity: false,
});

/** Names of origins that may call the API from their own pages; none unless told. */
function crossOrigin(origins: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    if (origin === undefined || !origins.includes(origin)) return next();
    response.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Headers': 'content-type',
      'Access-Control-Allow-Methods': 'POST',
      Vary: 'Origin',
    });
    if (request.method === 'OPTIONS') response.status(204).end();
    else next();
  };
}

const statusOf = (error: unknown): number => {
  const status = (error as { status?: unknown } | null)?.status;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
};

/** Errors before GraphQL begins (a body too large, broken JSON): JSON without a stack. */
const answerErrors =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status === 500) log.error({ err: error }, 'A request met a bug');
    const sentence =
      status === 413
        ? 'The request’s body is larger than 64 KB; send a shorter query.'
        : status === 500
          ? 'This step did not finish.'
          : 'The request’s body is not JSON that this service can read.';
    response.status(status).json({ errors: [{ message: sentence, extensions: { code: 'BAD_REQUEST' } }] });
  };

export type AppParts = {
  apollo: ApolloServer<Context>;
  contextOf: () => Context;
  settings: ServerSettings;
  /** The built client's folder; null serves the API alone. */
  client: string | null;
  /** Resolves while the database answers. */
  ready: () => Promise<void>;
  log: Logger;
  metrics: Metrics;
};

/** The HTTP side: API, editor, pages, health. */
export function createApp({ apollo, contextOf, settings, client, ready, log, metrics }: AppParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', settings.proxy ?? false);
  app.use(
    logRequests(log),
    metrics.middleware,
    knownHosts(settings.hosts),
    security,
    crossOrigin(settings.origins),
  );
  app.get('/health', (_, response) => {
    response.json({ status: 'live' });
  });
  app.get('/ready', async (_, response) => {
    await ready().then(
      () => response.json({ status: 'ready' }),
      () => response.status(503).json({ status: 'the database does not answer' }),
    );
  });
  if (settings.rateLimit !== null)
    app.use(
      rateLimit({
        windowMs: 60_000,
        limit: settings.rateLimit,
        standardHeaders: 'draft-8',
        legacyHeaders: false,
        message: {
          errors: [{ message: 'Too many requests; wait a minute.', extensions: { code: 'TOO_MANY' } }],
        },
      }),
    );

  // With introspection off the editor would have nothing to show.
  const editor = settings.introspection ? client && join(client, 'graphiql.html') : null;
  app.get('/graphql', (request, response, next) => {
    if (editor && existsSync(editor) && request.accepts(['json', 'html']) === 'html')
      response.sendFile(editor);
    else next();
  });
  app.use(
    '/graphql',
    express.json({ limit: '64kb' }),
    expressMiddleware(apollo, { context: async () => contextOf() }),
  );

  app.use(
    '/export',
    exportRouter(() => contextOf().graph),
  );

  if (client) {
    // A built file's name changes with its content; the pages that name them do not.
    app.use(
      '/assets',
      express.static(join(client, 'assets'), { immutable: true, maxAge: '1y', index: false }),
    );
    app.use(express.static(client, { index: 'index.html', cacheControl: false }));
    // Addresses such as /graph are the client's own; it reads them itself.
    app.get('/{*path}', (request, response, next) => {
      if (request.accepts(['json', 'html']) === 'html') response.sendFile(join(client, 'index.html'));
      else next();
    });
  }
  app.use((request, response) => {
    response.status(404).json({ errors: [{ message: `There is nothing at ${request.path}.` }] });
  });
  app.use(answerErrors(log));
  return app;
}
