import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout } from 'node:timers/promises';
import { slidingWindows, type Limit, type SlidingWindows } from './sliding-windows.ts';
import { listen } from './listening.ts';

/** How Teams answers a send. What is refused does not arrive, unless it says so. */
export type Reply = {
  readonly status: number | 'hang' | 'reset' | 'forgotten';
  readonly retryAfter?: number | string;
  /** In the place of what it usually answers. */
  readonly body?: string;
  /** In the place of that, such as a proxy's page. */
  readonly page?: string;
  /** Of Teams' own. */
  readonly code?: string;
  readonly arrives?: boolean;
};

export type Send = {
  readonly tenantId: string;
  readonly conversationId: string;
  readonly body: string;
  /** In milliseconds, as `performance.now()` has them. */
  readonly at: number;
};

export type LimitedTeams = {
  /** Where a tenant's conversations are, as its activities name it. */
  readonly serviceUrl: (tenantId: string) => string;
  /** Every message that reached its conversation, oldest first. */
  readonly arrived: readonly Send[];
  /** Sends that were over a published limit; each was answered with 429. */
  readonly violations: readonly (Send & { readonly limit: 'conversation' | 'tenant' })[];
  /** The most sends to one tenant that were let through within one second. */
  readonly busiestSecond: () => number;
  /** From now on sends within the limits are answered like this. */
  readonly answerWith: (rule: (send: Send) => Reply) => void;
  /** Breaks every connection and refuses new ones. */
  readonly vanish: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** As published in October 2026: https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit */
const perConversation: readonly Limit[] = [
  { count: 7, milliseconds: 1_000 },
  { count: 8, milliseconds: 2_000 },
  { count: 60, milliseconds: 30_000 },
  { count: 1_800, milliseconds: 3_600_000 },
];
const perTenant: readonly Limit[] = [{ count: 50, milliseconds: 1_000 }];

/** None, for tests that let days pass within a second. */
export const unlimited = { perConversation: [], perTenant: [] };

/** Teams' side of the connector protocol with its limits on sending; every answer takes `latency` milliseconds. */
export async function startLimitedTeams(
  latency = 0,
  limits: Readonly<Record<'perConversation' | 'perTenant', readonly Limit[]>> = {
    perConversation,
    perTenant,
  },
): Promise<LimitedTeams> {
  const arrived: Send[] = [];
  const violations: (Send & { limit: 'conversation' | 'tenant' })[] = [];
  const conversations = windowsByKey(limits.perConversation);
  const tenants = windowsByKey(limits.perTenant);
  let rule: (send: Send) => Reply = () => ({ status: 201 });

  async function receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    const send = sendIn(request.url ?? '', body, performance.now());
    const reply = send === undefined ? { status: 400 } : judge(send);
    const isMessage = send !== undefined && !send.body.includes('"type":"typing"');
    if (isMessage && (reply.arrives ?? reply.status === 201)) arrived.push(send);
    if (latency > 0) await setTimeout(latency);
    if (reply.status === 'reset') request.socket.destroy();
    // As something in between does with a connection that it has forgotten.
    else if (reply.status === 'forgotten') request.socket.resetAndDestroy();
    else if (reply.status !== 'hang')
      answer(response, { ...reply, status: reply.status }, `sent-${arrived.length}`);
  }

  function judge(send: Send): Reply {
    const { tenantId, conversationId, at } = send;
    const limit = !tenants.of(tenantId).admit(at)
      ? 'tenant'
      : !conversations.of(`${tenantId}/${conversationId}`).admit(at)
        ? 'conversation'
        : undefined;
    if (limit === undefined) return rule(send);
    violations.push({ ...send, limit });
    return { status: 429, retryAfter: 1 };
  }

  const server = createServer((request, response) => {
    // A bot that is killed in the middle of its request breaks the stream.
    receive(request, response).catch(() => request.socket.destroy());
  });
  const vanish = () =>
    new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  const port = await listen(server);
  return {
    serviceUrl: (tenantId) => `http://127.0.0.1:${port}/${tenantId}/`,
    arrived,
    violations,
    busiestSecond: tenants.peak,
    answerWith: (other) => {
      rule = other;
    },
    vanish,
    comeBack: async () => {
      await listen(server, port);
    },
    close: vanish,
  };
}

function windowsByKey(limits: readonly Limit[]) {
  const byKey = new Map<string, SlidingWindows>();
  return {
    of: (key: string) => {
      const windows = byKey.get(key) ?? slidingWindows(limits);
      byKey.set(key, windows);
      return windows;
    },
    peak: () => Math.max(0, ...[...byKey.values()].map((windows) => windows.peak())),
  };
}

function sendIn(url: string, body: string, at: number): Send | undefined {
  const [, tenantId, conversationId] = /^\/([^/]+)\/v3\/conversations\/([^/]+)\/activities/.exec(url) ?? [];
  if (tenantId === undefined || conversationId === undefined) return undefined;
  return { tenantId, conversationId: decodeURIComponent(conversationId), body, at };
}

// restify patches every response of the process: its writeHead does not return the response.
function answer(response: ServerResponse, reply: Reply & { readonly status: number }, id: string): void {
  const { status, retryAfter, body, page, code = `Status${status}` } = reply;
  response.statusCode = status;
  response.setHeader('content-type', page === undefined ? 'application/json' : 'text/html');
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  response.end(page ?? body ?? JSON.stringify(status < 300 ? { id } : { error: { code, message: 'no' } }));
}
