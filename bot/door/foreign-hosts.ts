import type { Server } from 'restify';
import { answerUnread } from '../http/http-limits.ts';
import { isLoopbackHost } from './loopback.ts';

/**
 * Refuses whoever asks for another host than this machine: a web page reaches it by having its own name point here,
 * and then still says that name.
 */
export function refuseForeignHosts(server: Server): void {
  server.pre((request, response, next) => {
    const isForeign = !isLoopbackHost(request.headers.host);
    if (isForeign) answerUnread(response, 'host-foreign');
    next(isForeign ? false : undefined);
  });
}
