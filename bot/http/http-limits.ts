import { STATUS_CODES, type Server as HttpServer } from 'node:http';
import type { Socket } from 'node:net';
import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import { answerLast } from './last-answer.ts';
import { sendJson } from './send-json.ts';
import { faults, type UnreadCode } from '../faults/faults.ts';
import type { Room } from '../door/unproved-connections.ts';

/** Times in milliseconds. */
export type HttpLimits = {
  /** For all headers of a request, from its first byte. */
  readonly headersTimeout: number;
  /** For a whole request, likewise. */
  readonly requestTimeout: number;
  /** How often these two are looked after. */
  readonly connectionsCheckingInterval: number;
  /** Bytes of all headers together. */
  readonly maxHeaderSize: number;
  readonly maxHeadersCount: number;
  /** For how long a connection may be idle between two requests. */
  readonly keepAliveTimeout: number;
} & Room;

/** Teams, and what stands between, sends a few KB at once, with some thirty headers. */
export const httpLimits: HttpLimits = {
  headersTimeout: 5_000,
  requestTimeout: 10_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 16 * 1024,
  maxHeadersCount: 100,
  // Longer than proxies keep theirs (nginx 60 s, Caddy 120 s): who closes first, may close on a request that is on its way.
  keepAliveTimeout: 130_000,
  maxConnections: 1_000,
  maxUnproved: 500,
};

/** Holds a server that does not listen yet to the limits, and has every fault answered in words of ours. */
export function limitHttp(server: Server, limits: HttpLimits): void {
  const http: HttpServer = server.server;
  const { headersTimeout, requestTimeout, connectionsCheckingInterval, keepAliveTimeout } = limits;
  Object.assign(http, { headersTimeout, requestTimeout, connectionsCheckingInterval, keepAliveTimeout });
  // One more than allowed, since Node drops the rest without a word.
  Object.assign(http, { maxHeaderSize: limits.maxHeaderSize, maxHeadersCount: limits.maxHeadersCount + 1 });
  // restify listens without ever answering: a connection that asks for an upgrade would stay for ever.
  http.removeAllListeners('upgrade');
  http.on('clientError', answerBroken);
  server.pre((request, response, next) => {
    const code = faultOf(request, limits);
    if (code !== undefined) answerUnread(response, code);
    next(code === undefined ? undefined : false);
  });
  server.on('restifyError', (_request: Request, response: Response, error: unknown, done: () => void) => {
    answerUnread(response, codeOf(error));
    done();
  });
}

/** Also written as %2e: what compares paths before the bot may not resolve them. */
const dotSegment = /(^|\/)(\.|%2e){1,2}([/?#]|$)/i;

function faultOf(request: Request, { maxHeadersCount }: HttpLimits): UnreadCode | undefined {
  if (request.rawHeaders.length > 2 * maxHeadersCount) return 'headers-too-large';
  if (dotSegment.test(request.url ?? '')) return 'not-found';
  try {
    // Its router throws over a host or a path of no known form, too; but there nobody catches it.
    request.getUrl();
    return undefined;
  } catch {
    return 'request-broken';
  }
}

/** Answers as JSON, whatever the request says that it takes. */
export function answerUnread(response: Response, code: UnreadCode): void {
  if (response.headersSent) return;
  const { status } = faults[code];
  const body = bodyOf(code);
  if (status === 404 || status === 405) sendJson(response, status, body);
  else answerLast(response, status, body);
}

/** The JSON that says why. */
function bodyOf(code: UnreadCode): { readonly code: UnreadCode; readonly message: string } {
  return { code, message: faults[code].answer };
}

const faultSchema = z.object({ statusCode: z.number() });

function codeOf(error: unknown): UnreadCode {
  switch (faultSchema.safeParse(error).data?.statusCode) {
    case 404:
      return 'not-found';
    case 405:
      return 'method-wrong';
    default:
      return 'request-failed';
  }
}

/** What never became a request: Node leaves the socket to whoever listens. */
function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const code = brokenCode(error);
  const { status } = faults[code];
  const body = JSON.stringify(bodyOf(code));
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Type: application/json',
    `Content-Length: ${body.length}`,
  ];
  socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`);
  socket.destroySoon();
}

function brokenCode({ code }: NodeJS.ErrnoException): UnreadCode {
  if (code === 'HPE_HEADER_OVERFLOW') return 'headers-too-large';
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request-too-slow' : 'request-broken';
}
