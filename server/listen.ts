import type { Server } from 'node:net';
import { Failure } from '../graph/commands/failure.ts';
import type { ServerSettings } from './env.ts';

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
export async function listenSomewhere(
  server: Server,
  { port, host }: Pick<ServerSettings, 'port' | 'host'>,
): Promise<void> {
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
