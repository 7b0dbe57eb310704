import { createServer, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import { listen } from './listening.ts';

const sentSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  summary: z.string().optional(),
  conversation: z.looseObject({ id: z.string() }).optional(),
  attachments: z.array(z.object({ contentType: z.string(), content: z.unknown() })).optional(),
});

/** One request that the bot made of Teams. */
export type Sent = {
  readonly how: 'sent' | 'updated';
  readonly id: string;
  readonly conversationId: string;
  /** The header by which the bot says who it is. */
  readonly authorization: string | undefined;
  readonly activity: z.infer<typeof sentSchema>;
};

export type Connector = {
  readonly serviceUrl: string;
  /** Everything the bot sent or updated, oldest first. */
  readonly requests: readonly Sent[];
  /** From now on every update of an activity is answered with this status; undefined heals it. */
  readonly failUpdatesWith: (status: number | undefined) => void;
  /** So is everything that is sent. Either answer repeats what it refuses. */
  readonly failSendsWith: (status: number | undefined) => void;
  readonly close: () => Promise<void>;
};

/** Teams' side of the connector protocol, as far as the bot uses it: sends and updates of activities. */
export async function startConnector(): Promise<Connector> {
  const requests: Sent[] = [];
  const failures: { sent?: number | undefined; updated?: number | undefined } = {};
  const server = createServer((request, response) => {
    void (async () => {
      const body = await json(request);
      const how = request.method === 'PUT' ? 'updated' : 'sent';
      const failure = failures[how];
      if (failure !== undefined) {
        answer(response, failure, { error: { code: 'Refused', message: JSON.stringify(body) } });
        return;
      }
      const [, conversationId = '', replyTo] =
        /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/.exec(request.url ?? '') ?? [];
      const id =
        how === 'updated' && replyTo !== undefined
          ? decodeURIComponent(replyTo)
          : `sent-${requests.length + 1}`;
      requests.push({
        how,
        id,
        conversationId: decodeURIComponent(conversationId),
        authorization: request.headers.authorization,
        activity: sentSchema.parse(body),
      });
      answer(response, how === 'updated' ? 200 : 201, { id });
    })();
  });
  const port = await listen(server);
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    requests,
    failUpdatesWith: (status) => {
      failures.updated = status;
    },
    failSendsWith: (status) => {
      failures.sent = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

// restify patches every response of the process: its writeHead does not return the response.
function answer(response: ServerResponse, status: number, body: object): void {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json');
  response.end(JSON.stringify(body));
}
