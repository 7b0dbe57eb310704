import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, Server } from 'restify';
import { answerUnread } from './http-limits.ts';
import { isLoopback } from '../door/loopback.ts';
import type { Metrics } from '../process/metrics.ts';

export type MayReadMetrics = {
  /** Where no app id is set, this machine may. Else it may be a proxy that asks, and nobody knows for whom. */
  readonly local: boolean;
  readonly token: string | undefined;
};

/** GET /metrics for who has the token, or in local mode is on this machine. To everybody else there is no such page. */
export function addMetricsRoute(
  server: Server,
  { local, token }: MayReadMetrics,
  read: () => ReturnType<Metrics['read']>,
): void {
  server.get('/metrics', async (req, res) => {
    if (!(local && cameDirectly(req)) && !hasToken(req, token)) {
      answerUnread(res, 'not-found');
      return;
    }
    const { contentType, text } = await read();
    res.sendRaw(200, text, { 'content-type': contentType });
  });
}

const passedOn =
  /^(forwarded|via|x-forwarded-.*|x-(real|client)-ip|x-original-.*|(cf-connecting|true-client)-ip)$/;

function cameDirectly({ headers, socket }: Request): boolean {
  return isLoopback(socket.remoteAddress ?? '') && !Object.keys(headers).some((name) => passedOn.test(name));
}

/** Of one length, so that neither the length nor the time tells anything of the token. */
function hasToken({ headers: { authorization } }: Request, token: string | undefined): boolean {
  if (token === undefined || authorization === undefined) return false;
  const [scheme = '', given = ''] = authorization.split(' ', 2);
  return scheme.toLowerCase() === 'bearer' && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
