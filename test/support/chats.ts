import { createServer, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { z } from 'zod';
import { listen } from './listening.ts';

const sentSchema = z.object({
  text: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
});

/** What people's clients show: of each chat only the end, and of the latest 1,000 chats, however long it runs. */
export type Chats = {
  readonly serviceUrl: string;
  /** The newest card that was sent to the chat; one that took the place of another is none. */
  readonly newestCard: (conversationId: string) => unknown;
  /** How many messages were sent so far. */
  readonly sent: () => number;
  /** How many of them said so much in a text. */
  readonly saying: (text: string) => number;
  readonly close: () => Promise<void>;
};

const mostChats = 1_000;

export type ChatsParts = {
  /** Texts that are counted. */
  readonly watched?: readonly string[];
  /** Shown all that is sent, as it comes. */
  readonly judge?: (json: string) => void;
};

/** Teams' side of the connector protocol. */
export async function startChats({ watched = [], judge }: ChatsParts = {}): Promise<Chats> {
  const cards = new Map<string, unknown>();
  const counts = new Map<string, number>();
  let sent = 0;

  async function receive(request: IncomingMessage): Promise<string> {
    const json = await textOf(request);
    judge?.(json);
    if (request.method === 'PUT') return 'updated';
    const { text = '', attachments } = sentSchema.parse(JSON.parse(json));
    const [, conversationId = ''] = /^\/v3\/conversations\/([^/]+)\/activities/.exec(request.url ?? '') ?? [];
    if (attachments !== undefined) keep(decodeURIComponent(conversationId), attachments[0]?.content);
    for (const each of watched) if (text.includes(each)) counts.set(each, (counts.get(each) ?? 0) + 1);
    return `sent-${(sent += 1)}`;
  }

  function keep(conversationId: string, card: unknown): void {
    cards.delete(conversationId);
    cards.set(conversationId, card);
    for (const oldest of cards.keys()) if (cards.size > mostChats) cards.delete(oldest);
  }

  const server = createServer((request, response) => {
    receive(request).then(
      (id) => {
        response.statusCode = 201;
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ id }));
      },
      // A bot that is killed in the middle of its request breaks the stream.
      () => request.socket.destroy(),
    );
  });
  // Else it would close connections that the bot is about to use again.
  server.keepAliveTimeout = 600_000;
  const port = await listen(server);
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    newestCard: (conversationId) => cards.get(conversationId),
    sent: () => sent,
    saying: (text) => counts.get(text) ?? 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
