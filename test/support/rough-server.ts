import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { listen } from './listening.ts';
import { give, type Reply } from './reply.ts';

export type RoughRequest = {
  /** The how manieth it is on its connection. */
  readonly nth: number;
  readonly url: string;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
};

export type RoughServer = {
  readonly url: string;
  /** Everything that was asked, oldest first. */
  readonly requests: readonly RoughRequest[];
  readonly connections: () => number;
  /** From now on requests are answered like this. */
  readonly answerWith: (rule: (request: RoughRequest) => Reply) => void;
  readonly close: () => Promise<void>;
};

/** A server that never closes a connection by itself, and treats requests as it is told. */
export async function startRoughServer(): Promise<RoughServer> {
  const requests: RoughRequest[] = [];
  const counts = new Map<Socket, number>();
  let rule: (request: RoughRequest) => Reply = () => ({ status: 200 });
  const server = createServer((request, response) => {
    void (async () => {
      const nth = (counts.get(request.socket) ?? 0) + 1;
      counts.set(request.socket, nth);
      const asked = { nth, url: request.url ?? '', headers: request.headers, body: await text(request) };
      requests.push(asked);
      give(rule(asked), request, response);
    })();
  });
  server.keepAliveTimeout = 0;
  const port = await listen(server);
  return {
    url: `http://127.0.0.1:${port}/`,
    requests,
    connections: () => counts.size,
    answerWith: (other) => {
      rule = other;
    },
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => {
      resolve();
    });
  });
}
