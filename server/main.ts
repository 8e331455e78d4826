import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from 'pino';
import { Failure } from '../graph/commands/failure.ts';
import type { Database } from '../graph/neo4j/driver.ts';
import type { Context } from './context.ts';
import type { ServerSettings } from './env.ts';
import { maskErrors } from './errors.ts';
import { graphWithin } from './graph.ts';
import { createApp } from './http/app.ts';
import { limits } from './limits/limits.ts';
import { limitsPlugin } from './limits/plugin.ts';
import { shapeRule } from './limits/shape-rule.ts';
import { createLoaders } from './loaders.ts';
import type { Question } from './questions.ts';
import { resolvers, typeDefs } from './schema/index.ts';
import type { Texts } from './texts.ts';

export type Service = {
  /** The address of the start page, such as `http://localhost:4000/`. */
  url: string;
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

/** Where `npm start` listens unless told, and how many ports after it are tried. */
const defaultPort = 4000;
const portsTried = 50;

const listen = (server: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });

const isTaken = (error: unknown): boolean => (error as { code?: unknown } | null)?.code === 'EADDRINUSE';

/** Listens on the port asked for, or on the default one or the next that is free. */
async function listenSomewhere(server: Server, { port, host }: ServerSettings): Promise<void> {
  if (port !== null) {
    return listen(server, port, host).catch((error) => {
      throw isTaken(error)
        ? new Failure(
            `The port ${port} is taken; set PORT to another, or leave it out for the next free one.`,
          )
        : error;
    });
  }
  for (let next = defaultPort; next < defaultPort + portsTried; next += 1) {
    try {
      return await listen(server, next, host);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(
    `The ports ${defaultPort} to ${defaultPort + portsTried - 1} are all taken; set PORT to a free one.`,
  );
}

/**
 * graph → Apollo Server → HTTP: serves API, editor and explorer on one port until `close`. Throws a
 * Failure where no port can be had.
 */
export async function serve(parts: ServiceParts): Promise<Service> {
  const { settings, database, texts, questions, client, log, onRead } = parts;
  const contextOf = (): Context => {
    const graph = graphWithin(database, settings.deadline, onRead);
    return { graph, loaders: createLoaders(graph), texts, questions };
  };
  const ready = async () => {
    await database.read('RETURN 1 AS one', {}, { timeoutMs: 2000 });
  };

  // The HTTP server exists before the app, since Apollo has to know what to drain.
  const server = createServer();
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
    formatError: maskErrors(log),
    logger: log,
    plugins: [
      limitsPlugin,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: server, stopGracePeriodMillis: settings.deadline }),
    ],
  });
  await apollo.start();
  server.on('request', createApp({ apollo, contextOf, settings, client, ready, log }));
  try {
    await listenSomewhere(server, settings);
  } catch (error) {
    await apollo.stop();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, close: () => apollo.stop() };
}
