import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createServer as createPages } from 'vite';
import { projectRoot } from '../../graph/env.ts';
import type { ServerSettings } from '../env.ts';
import { listenSomewhere } from '../listen.ts';
import type { Stop } from './stop.ts';

const bin = (name: string) => join(projectRoot, 'node_modules/.bin', name);

/** The port asked for, or the next free one: found by listening on it for a moment. */
async function freePort(settings: ServerSettings): Promise<number> {
  const server = createServer();
  await listenSomewhere(server, settings);
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A tool that runs until the stop; its output stands in ours. */
function watch(stop: Stop, command: string, args: readonly string[]): void {
  const child: ChildProcess = spawn(command, args, {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  stop.afterwards(async () => {
    child.kill('SIGTERM');
    await ended;
  });
}

/**
 * Serves API and pages from their sources, anew at every change: the API through `tsx watch`, the generated
 * types whenever a schema or an operation changes, the pages through Vite. Gives the pages' address.
 */
export async function develop(settings: ServerSettings, stop: Stop): Promise<string> {
  const port = await freePort(settings);
  const api = `http://127.0.0.1:${port}/`;
  const schema = 'server/schema/**/*.graphql';
  const service = ['server/start/dev-api.ts', String(port)];
  watch(stop, bin('tsx'), ['watch', '--clear-screen=false', '--include', schema, ...service]);
  const pages = await createPages({
    root: join(projectRoot, 'client'),
    logLevel: 'warn',
    server: {
      host: '127.0.0.1',
      proxy: {
        '/export': { target: api, changeOrigin: true },
        '/graphql': {
          target: api,
          changeOrigin: true,
          bypass: ({ headers }) => (headers.accept?.includes('text/html') ? '/graphiql.html' : undefined),
        },
      },
    },
  });
  pages.watcher.add(join(projectRoot, 'server/schema'));
  pages.watcher.on('change', (file) => {
    if (file.endsWith('.graphql'))
      spawn(bin('graphql-codegen'), ['--config', 'codegen.ts'], { cwd: projectRoot });
  });
  await pages.listen();
  stop.afterwards(() => pages.close());
  return pages.resolvedUrls?.local[0] ?? `http://127.0.0.1:${pages.config.server.port}/`;
}
