import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList, isIPv6 } from 'node:net';
import type { Request, Server } from 'restify';
import { answerUnread } from './http-limits.ts';
import type { Metrics } from './metrics.ts';

/**
 * GET /metrics for who asks from this machine, or has the token. To everybody else there is no such page;
 * nor to what a proxy on this machine passes on.
 */
export function addMetricsRoute(
  server: Server,
  token: string | undefined,
  read: () => ReturnType<Metrics['read']>,
): void {
  server.get('/metrics', async (req, res) => {
    if (!isLocal(req) && !hasToken(req, token)) {
      answerUnread(res, 'not-found');
      return;
    }
    const { contentType, text } = await read();
    res.sendRaw(200, text, { 'content-type': contentType });
  });
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const passedOn =
  /^(forwarded|via|x-forwarded-.*|x-(real|client)-ip|x-original-.*|(cf-connecting|true-client)-ip)$/;

function isLocal(req: Request): boolean {
  const address = req.socket.remoteAddress ?? '';
  const host = URL.parse(`http://${req.headers.host ?? ''}`)?.hostname.replace(/^\[|\]$/g, '') ?? '';
  const cameDirectly = !Object.keys(req.headers).some((name) => passedOn.test(name));
  return cameDirectly && isLoopback(address) && (host === 'localhost' || isLoopback(host));
}

function isLoopback(address: string): boolean {
  return loopback.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
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
