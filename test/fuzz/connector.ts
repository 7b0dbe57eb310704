import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const sentSchema = z.looseObject({
  text: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).optional(),
});

export type ForgetfulConnector = {
  readonly serviceUrl: string;
  readonly sent: () => number;
  /** The newest card of that chat. */
  readonly cardIn: (conversationId: string) => unknown;
  readonly close: () => Promise<void>;
};

/** Teams' side of the connector, which keeps the newest card of each chat and no more. `judge` is given all that is sent. */
export async function startForgetfulConnector(judge: (json: string) => void): Promise<ForgetfulConnector> {
  const cards = new Map<string, unknown>();
  let sent = 0;
  const server = createServer((request, response) => {
    void text(request).then((json) => {
      sent += 1;
      judge(json);
      const [, id = ''] = /^\/v3\/conversations\/([^/]+)\//.exec(request.url ?? '') ?? [];
      const card = sentSchema.safeParse(JSON.parse(json)).data?.attachments?.[0]?.content;
      if (card !== undefined && request.method === 'POST') keep(decodeURIComponent(id), card);
      response.statusCode = request.method === 'POST' ? 201 : 200;
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ id: `sent-${sent}` }));
    });
  });

  // Else it would close connections that the bot is about to use again.
  server.keepAliveTimeout = 600_000;

  function keep(conversationId: string, card: unknown): void {
    cards.delete(conversationId);
    cards.set(conversationId, card);
    const [oldest] = cards.keys();
    if (cards.size > 200 && oldest !== undefined) cards.delete(oldest);
  }

  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    sent: () => sent,
    cardIn: (conversationId) => cards.get(conversationId),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
