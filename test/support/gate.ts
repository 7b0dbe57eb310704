import { createServer, connect, type Socket } from 'node:net';
import { listen } from './listening.ts';

export type Gate = {
  /** The address that was given, by way of the gate. */
  readonly address: string;
  /** Breaks every connection and refuses new ones, as if the server had gone. */
  readonly shut: () => Promise<void>;
  readonly open: () => Promise<void>;
};

/** A way to a database server that can be cut and mended. */
export async function openGate(address: string): Promise<Gate> {
  const target = new URL(address);
  const through = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port || 5432), target.hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      through.add(from);
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        through.delete(from);
        to.destroy();
      });
    }
  });
  const port = await listen(server);
  const gated = new URL(address);
  gated.host = `127.0.0.1:${port}`;
  return {
    address: gated.href,
    shut: async () => {
      const closed = new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
      for (const socket of through) socket.destroy();
      await closed;
    },
    open: async () => {
      await listen(server, port);
    },
  };
}
