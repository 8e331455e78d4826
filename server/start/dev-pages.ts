import { join } from 'node:path';
import { createServer } from 'vite';
import { projectRoot } from '../../graph/env.ts';
import type { Stop } from './stop.ts';

/** Serves the pages from their sources beside the API at `api`; gives the pages' address. */
export async function startPages(api: string, stop: Stop): Promise<string> {
  const server = await createServer({
    root: join(projectRoot, 'client'),
    logLevel: 'warn',
    server: {
      host: '127.0.0.1',
      proxy: {
        '/graphql': {
          target: api,
          changeOrigin: true,
          bypass: ({ headers }) => (headers.accept?.includes('text/html') ? '/graphiql.html' : undefined),
        },
      },
    },
  });
  await server.listen();
  stop.afterwards(() => server.close());
  return server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${server.config.server.port}/`;
}
