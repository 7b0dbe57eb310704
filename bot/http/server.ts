import type { TurnContext } from 'botbuilder';
import restify from 'restify';
import { z } from 'zod';
import type { Database } from '../../storage/database.ts';
import { readActivity } from '../turn/activity.ts';
import type { Door } from '../door/door.ts';
import { UnreadError } from '../faults/errors.ts';
import { faultNamed, faultOf } from '../faults/fault-of.ts';
import { refuseForeignHosts } from '../door/foreign-hosts.ts';
import { httpLimits, limitHttp, type HttpLimits } from './http-limits.ts';
import { readJsonBody } from './json-body.ts';
import { makeReadiness } from './readiness.ts';
import { sendJson } from './send-json.ts';
import type { HttpAnswer, TeamsAdapter } from '../teams/teams-adapter.ts';
import { turnAway, type TurnedAwayParts } from '../door/turned-away.ts';
import { keepRoom } from '../door/unproved-connections.ts';

/** What anybody would call an activity. */
const bodySchema = z.object({ type: z.string().min(1) });

export type ServerParts = TurnedAwayParts & {
  readonly door: Door;
  readonly adapter: Pick<TeamsAdapter, 'take'>;
  readonly onTurn: (context: TurnContext) => Promise<void>;
  readonly database: Pick<Database, 'ping'>;
  /** Milliseconds. */
  readonly clock: () => number;
  /** Nobody is asked for a token, so nothing but this machine is served, nor a web page that is open on it. */
  readonly local: boolean;
  readonly limits?: HttpLimits | undefined;
};

/** The bot's HTTP interface: Teams posts to /api/messages; /healthz says alive, /readyz that the database answers. */
export function makeServer(parts: ServerParts): restify.Server {
  const { door, adapter, onTurn, limits = httpLimits } = parts;
  const server = restify.createServer({ name: '' });
  limitHttp(server, limits);
  if (parts.local) refuseForeignHosts(server);
  const prove = keepRoom(server.server, limits, () => {
    crowdedOut(parts);
  });
  server.post('/api/messages', async (req, res) => {
    try {
      // Node itself would take the first of several. Nothing is read of what strangers send.
      const judge = await door(req.headersDistinct['authorization']?.join(', '));
      prove(req.socket);
      const body = await readBody(req);
      judge(body);
      const reading = readActivity(body);
      if ('activity' in reading) answer(res, await adapter.take(reading.activity, onTurn));
      else passOver(reading.unreadable, res, parts);
    } catch (error) {
      turnAway(error, res, parts);
    }
  });
  addHealthRoutes(server, parts);
  return server;
}

function addHealthRoutes(server: restify.Server, { database, clock, log, told }: ServerParts): void {
  const readiness = makeReadiness(() => database.ping(), clock);
  const alive: restify.RequestHandler = (_req, res, next) => {
    sendJson(res, 200, { alive: true });
    next();
  };
  const ready = async (_req: restify.Request, res: restify.Response) => {
    const answer = await readiness();
    sendJson(res, answer.ready ? 200 : 503, { ready: answer.ready });
    if (answer.ready) return;
    const fault = faultOf(answer.error);
    const due = told.due(fault.code);
    if (due !== undefined)
      log.warn({ ...fault, cause: answer.error, ...due }, 'the database does not answer');
  };
  server.get('/healthz', alive);
  server.head('/healthz', alive);
  server.get('/readyz', ready);
  server.head('/readyz', ready);
}

function crowdedOut({ log, onRefused, told }: TurnedAwayParts): void {
  const fault = faultNamed('connections-crowded');
  onRefused(fault.code);
  const due = told.due(fault.code);
  if (due !== undefined)
    log.warn({ ...fault, ...due }, 'a connection without a right token was closed for others');
}

/** @throws UnreadError for what is no activity. */
async function readBody(request: restify.Request): Promise<unknown> {
  const body = await readJsonBody(request);
  if (!bodySchema.safeParse(body).success) throw new UnreadError('activity-expected');
  return body;
}

/** Teams is not to send again what the bot cannot read. */
function passOver(paths: readonly string[], res: restify.Response, { log, onRefused }: ServerParts): void {
  const fault = faultNamed('activity-unreadable');
  onRefused(fault.code);
  log.warn({ ...fault, paths }, 'an activity was passed over');
  answerEmpty(res, 200);
}

function answer(response: restify.Response, { status, body }: HttpAnswer): void {
  if (body === undefined) answerEmpty(response, status);
  else sendJson(response, status, body);
}

/** Not by restify's `send`, which would write nothing in pieces. */
function answerEmpty(response: restify.Response, status: number): void {
  response.writeHead(status, { 'content-length': 0 });
  response.end();
}

/** After so many milliseconds what is still in flight is cut off. */
const longestClose = 10_000;

/** Takes no more requests; resolves once those in flight are answered. */
export function closeServer(server: restify.Server): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  // A connection that is kept alive after its answer would hold the server for seconds.
  const sweeping = setInterval(() => {
    server.server.closeIdleConnections();
  }, 100);
  const late = setTimeout(() => {
    server.server.closeAllConnections();
  }, longestClose);
  server.close(() => {
    clearInterval(sweeping);
    clearTimeout(late);
    resolve(undefined);
  });
  return promise;
}
