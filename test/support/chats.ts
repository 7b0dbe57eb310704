import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

const sentSchema = z.object({
  text: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
});

/** What people's clients show: of each chat only the end, however long it runs. */
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

/** Teams' side of the connector protocol; `watched` are texts that are counted. */
export async function startChats(watched: readonly string[] = []): Promise<Chats> {
  const cards = new Map<string, unknown>();
  const counts = new Map<string, number>();
  let sent = 0;

  async function receive(request: IncomingMessage): Promise<string> {
    const body: unknown = await json(request);
    if (request.method === 'PUT') return 'updated';
    const { text = '', attachments } = sentSchema.parse(body);
    const [, conversationId = ''] = /^\/v3\/conversations\/([^/]+)\/activities/.exec(request.url ?? '') ?? [];
    if (attachments !== undefined) cards.set(decodeURIComponent(conversationId), attachments[0]?.content);
    for (const each of watched) if (text.includes(each)) counts.set(each, (counts.get(each) ?? 0) + 1);
    return `sent-${(sent += 1)}`;
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
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
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
