import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from 'pino';
import type { Database } from '../graph/neo4j/driver.ts';
import type { Context } from './context.ts';
import type { ServerSettings } from './env.ts';
import { maskErrors } from './errors.ts';
import { graphWithin } from './graph.ts';
import { createApp } from './http/app.ts';
import { createMetrics, type Metrics, serveMetrics } from './http/metrics.ts';
import { limits } from './limits/limits.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { shapeRule } from './limits/shape-rule.ts';
import { listenSomewhere } from './listen.ts';
import { createLoaders } from './loaders.ts';
import type { Question } from './questions.ts';
import { resolvers, typeDefs } from './schema/index.ts';
import type { Texts } from './texts.ts';

export type Service = {
  /** The address of the start page, such as `http://localhost:4000/`. */
  url: string;
  /** The address of the counts for Prometheus; null where none are served. */
  metricsUrl: string | null;
  /** Finishes requests in flight, refuses new ones, then stops listening. */
  close: () => Promise<void>;
};

export type ServiceParts = {
  settings: ServerSettings;
  database: Pick<Database, 'read'>;
  texts: Texts;
  questions: readonly Question[];
  /** The built client's folder; null serves the API alone. */
  client: string | null;
  log: Logger;
  /** Sees the name of each statement that is run. */
  onRead?: (name: string) => void;
};

/**
 * graph → Apollo Server → HTTP: serves API, editor and explorer on one port until `close`. Throws a
 * Failure where no port can be had.
 */
export async function serve(parts: ServiceParts): Promise<Service> {
  const { settings, database, texts, questions, client, log, onRead } = parts;
  const metrics = createMetrics();
  const seen = (name: string) => {
    metrics.statement(name);
    onRead?.(name);
  };
  const contextOf = (): Context => {
    const graph = graphWithin(database, settings.deadline, seen);
    return { graph, loaders: createLoaders(graph), texts, questions };
  };
  const ready = async () => {
    await database.read('RETURN 1 AS one', {}, { timeoutMs: 2000 });
  };

  // The HTTP server exists before the app, since Apollo has to know what to drain.
  // A client that hangs, or never ends its body, is let go.
  const server = createServer({
    headersTimeout: settings.deadline,
    requestTimeout: settings.deadline,
    connectionsCheckingInterval: 1000,
  });
  const apollo = new ApolloServer<Context>({
    typeDefs,
    resolvers,
    introspection: settings.introspection,
    validationRules: [shapeRule],
    parseOptions: { maxTokens: limits.tokens },
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    formatError: countErrors(maskErrors(log), metrics),
    logger: log,
    plugins: [
      limitsPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: settings.deadline }),
    ],
  });
  await apollo.start();
  server.on('request', createApp({ apollo, contextOf, settings, client, ready, log, metrics }));
  try {
    const counts = settings.metricsPort === null ? null : await serveMetrics(metrics, settings.metricsPort);
    await listenSomewhere(server, settings).catch((error: unknown) => {
      counts?.server.close();
      throw error;
    });
    const { port } = server.address() as AddressInfo;
    return {
      url: `http://localhost:${port}/`,
      metricsUrl: counts?.url ?? null,
      close: async () => {
        counts?.server.close();
        await apollo.stop();
      },
    };
  } catch (error) {
    await apollo.stop();
    throw error;
  }
}

type FormatError = ReturnType<typeof maskErrors>;

const countErrors =
  (format: FormatError, { error: count }: Pick<Metrics, 'error'>): FormatError =>
  (formatted, error) => {
    const answered = format(formatted, error);
    count(String(answered.extensions?.code));
    return answered;
  };
