import type { TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import restify from 'restify';
import { z } from 'zod';
import type { Database } from '../storage/database.ts';
import { readActivity } from './activity.ts';
import type { Door } from './door.ts';
import { RefusedError, UnreadError } from './errors.ts';
import { faultOf } from './faults.ts';
import { answerUnread, httpLimits, limitHttp, type HttpLimits } from './http-limits.ts';
import { readJsonBody } from './json-body.ts';
import type { Metrics } from './metrics.ts';
import { mishap } from './mishaps.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

/** What anybody would call an activity. */
const bodySchema = z.looseObject({ type: z.string().min(1) });

export type ServerParts = {
  readonly door: Door;
  readonly adapter: Pick<TeamsAdapter, 'take'>;
  readonly onTurn: (context: TurnContext) => Promise<void>;
  readonly database: Pick<Database, 'ping'>;
  readonly log: Logger;
  readonly onRefused: Metrics['onRefused'];
  readonly limits?: HttpLimits | undefined;
};

/** The bot's HTTP interface: Teams posts to /api/messages; /healthz says alive, /readyz that the database answers. */
export function makeServer(parts: ServerParts): restify.Server {
  const { door, adapter, onTurn, database, log, limits } = parts;
  const server = restify.createServer({ name: '' });
  limitHttp(server, limits ?? httpLimits);
  server.post('/api/messages', async (req, res) => {
    try {
      const body = await readBody(req);
      // Node itself would take the first of several.
      await door(req.headersDistinct['authorization']?.join(', '), body);
      const reading = readActivity(body);
      if ('activity' in reading) res.send(await adapter.take(reading.activity, onTurn));
      else passOver(reading.unreadable, res, parts);
    } catch (error) {
      tell(error, res, parts);
    }
  });
  server.get('/healthz', (_req, res, next) => {
    res.send(200, { alive: true });
    next();
  });
  server.get('/readyz', async (_req, res) => {
    try {
      await database.ping();
      res.send(200, { ready: true });
    } catch (error) {
      log.warn({ err: error, ...faultOf(error) }, 'the database does not answer');
      res.send(503, { ready: false });
    }
  });
  return server;
}

/** @throws UnreadError for what is no activity. */
async function readBody(request: restify.Request): Promise<unknown> {
  const { success, data } = bodySchema.safeParse(await readJsonBody(request));
  if (!success) throw new UnreadError('activity-expected');
  return data;
}

/** Teams is not to send again what the bot cannot read. */
function passOver(paths: readonly string[], res: restify.Response, { log, onRefused }: ServerParts): void {
  const fault = mishap('activity-unreadable');
  onRefused(fault.code);
  log.warn({ ...fault, paths }, 'an activity was passed over');
  res.send(200);
}

/** What went wrong stands in the log; whoever asked learns nothing of it. */
function tell(error: unknown, res: restify.Response, { log, onRefused }: ServerParts): void {
  // Whoever asked has gone, or was too slow and has been told.
  if (res.destroyed) return;
  if (error instanceof UnreadError) {
    const { code, status, remedy } = error;
    onRefused(code);
    log.warn({ code, status, remedy }, 'a request was not read');
    answerUnread(res, code);
    return;
  }
  if (!(error instanceof RefusedError)) {
    const { remedy } = faultOf(error);
    log.error({ err: error, code: 'request-failed', remedy }, 'a request failed');
    answerUnread(res, 'request-failed');
    return;
  }
  const { code, status, message: reason, remedy, cause } = error;
  onRefused(code);
  const level = code === 'keys-unreachable' ? 'error' : 'warn';
  log[level]({ code, status, reason, remedy, err: cause }, 'a request was refused');
  if (status === 401) res.header('WWW-Authenticate', 'Bearer');
  res.send(status, { code: 'refused', message: 'This is for Microsoft Teams alone.' });
}

/** After so many milliseconds what is still in flight is cut off. */
const patience = 10_000;

/** Takes no more requests; resolves once those in flight are answered. */
export function closeServer(server: restify.Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  // A connection that is kept alive after its answer would hold the server for seconds.
  const sweeping = setInterval(() => {
    server.server.closeIdleConnections();
  }, 100);
  const late = setTimeout(() => {
    server.server.closeAllConnections();
  }, patience);
  server.close(() => {
    clearInterval(sweeping);
    clearTimeout(late);
    resolve(undefined);
  });
  return promise;
}
