import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';

const sentSchema = z.object({
  text: z.string().nullish(),
  attachments: z.array(z.object({ content: z.unknown() })).nullish(),
});

/** What a bot sent to a conversation: a text, or a card. */
export type Reply = z.infer<typeof sentSchema>;

export type ConnectorStub = {
  readonly serviceUrl: string;
  /** What came for the conversation since it was last asked for. */
  readonly take: (conversationId: string) => readonly Reply[];
  readonly close: () => void;
};

const path = /^\/v3\/conversations\/([^/]+)\/activities/;

/** Teams' connector as far as a talk needs it: takes what is sent and replaced, at once. */
export async function startConnectorStub(): Promise<ConnectorStub> {
  const came = new Map<string, Reply[]>();
  let count = 0;
  const server = createServer((req, res) => {
    void (async () => {
      const body = String(await buffer(req));
      const conversation = decodeURIComponent(path.exec(req.url ?? '')?.[1] ?? '');
      if (req.method === 'POST')
        came.set(conversation, [...(came.get(conversation) ?? []), sentSchema.parse(JSON.parse(body))]);
      res.writeHead(200, { 'content-type': 'application/json' });
      res.end(JSON.stringify({ id: `sent-${(count += 1)}` }));
    })();
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    take: (conversationId) => {
      const replies = came.get(conversationId) ?? [];
      came.delete(conversationId);
      return replies;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
