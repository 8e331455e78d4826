/** A way to the database that can be shut and opened again, as when it goes away and comes back. */
import { connect, createServer, type Socket } from 'node:net';

export type Gate = {
  /** The database's address through the gate. */
  uri: string;
  /** Ends what passes and lets nothing in. */
  shut(): void;
  open(): void;
  close(): Promise<void>;
};

/** Opens a gate in front of a `bolt://` address. */
export async function openGate(uri: string): Promise<Gate> {
  const { hostname, port } = new URL(uri);
  const passing = new Set<Socket>();
  let isOpen = true;
  const server = createServer((near) => {
    if (!isOpen) {
      near.destroy();
      return;
    }
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      passing.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => passing.delete(from));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gate has no port.');
  const shut = () => {
    isOpen = false;
    for (const socket of passing) socket.destroy();
  };
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    shut,
    open: () => {
      isOpen = true;
    },
    close: () => {
      shut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
