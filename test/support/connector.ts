import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { listen } from './listening.ts';
import { give, json as jsonReply, type Reply } from './reply.ts';

const sentSchema = z.looseObject({
  type: z.string(),
  text: z.string().optional(),
  textFormat: z.string().optional(),
  summary: z.string().optional(),
  conversation: z.looseObject({ id: z.string() }).optional(),
  attachments: z
    .array(
      z.object({
        contentType: z.string(),
        content: z.unknown(),
        name: z.string().optional(),
        contentUrl: z.string().optional(),
      }),
    )
    .optional(),
});

/** What is taken away comes without an activity. */
const nothing = { type: 'none' };

const hows = { PUT: 'updated', DELETE: 'removed' } as const;

/** One request that the bot made of Teams. */
export type Sent = {
  readonly how: 'sent' | 'updated' | 'removed';
  readonly id: string;
  readonly conversationId: string;
  /** The header by which the bot says who it is. */
  readonly authorization: string | undefined;
  readonly activity: z.infer<typeof sentSchema>;
};

export type Connector = {
  readonly serviceUrl: string;
  /** Everything the bot sent or updated, oldest first, but for that it types: a slow machine may bring that at any time. */
  readonly requests: readonly Sent[];
  /** From now on every update of an activity is answered with this status; undefined heals it. */
  readonly failUpdatesWith: (status: number | undefined) => void;
  /** So is everything that is sent. Either answer repeats what it refuses. */
  readonly failSendsWith: (status: number | undefined) => void;
  /** From now on what the rule answers a request with, which is not taken then; undefined takes it as ever. */
  readonly answerWith: (rule: Rule | undefined) => void;
  /** Everything that was asked, whatever became of it. */
  readonly asked: readonly Asked[];
  readonly close: () => Promise<void>;
};

export type Asked = {
  readonly how: Sent['how'];
  /** Such as `message` or `typing`. */
  readonly type: string;
  readonly url: string;
  readonly authorization: string | undefined;
  /** Its text, or what its card says in short. */
  readonly says: string | undefined;
  /** The how manieth it is on its connection. */
  readonly nth: number;
};

type Rule = (asked: Asked) => Reply | undefined;

/** Teams' side of the connector protocol, as far as the bot uses it: sends and updates of activities. */
export async function startConnector(): Promise<Connector> {
  const requests: Sent[] = [];
  const asked: Asked[] = [];
  const onConnection = new WeakMap<object, number>();
  let rule: Rule = () => undefined;
  const failures: Partial<Record<Sent['how'], number | undefined>> = {};
  const server = createServer((request, response) => {
    void (async () => {
      const written = await text(request);
      const body: unknown = written === '' ? nothing : JSON.parse(written);
      const how = request.method === 'PUT' || request.method === 'DELETE' ? hows[request.method] : 'sent';
      const nth = (onConnection.get(request.socket) ?? 0) + 1;
      onConnection.set(request.socket, nth);
      const activity = sentSchema.parse(body);
      const { authorization } = request.headers;
      const one = {
        how,
        type: activity.type,
        url: request.url ?? '',
        authorization,
        says: activity.text ?? activity.summary,
        nth,
      } as const;
      asked.push(one);
      const reply = rule(one);
      if (reply !== undefined) {
        give(reply, request, response);
        return;
      }
      const failure = failures[how];
      if (failure !== undefined) {
        const refusal = { error: { code: 'Refused', message: JSON.stringify(body) } };
        give(jsonReply(failure, refusal), request, response);
        return;
      }
      const [, conversationId = '', replyTo] =
        /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/?]+))?(?:\?.*)?$/.exec(request.url ?? '') ?? [];
      const id =
        how !== 'sent' && replyTo !== undefined ? decodeURIComponent(replyTo) : `sent-${requests.length + 1}`;
      const made = {
        how,
        id,
        conversationId: decodeURIComponent(conversationId),
        authorization,
        activity,
      } as const;
      if (activity.type !== 'typing') requests.push(made);
      give(jsonReply(how === 'sent' ? 201 : 200, { id }), request, response);
    })();
  });
  const port = await listen(server);
  return {
    serviceUrl: `http://127.0.0.1:${port}`,
    requests,
    asked,
    answerWith: (other = () => undefined) => {
      rule = other;
    },
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
