import type { CloudAdapter, TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import restify from 'restify';
import { z } from 'zod';
import type { Database } from '../storage/database.ts';

/** What the SDK takes for an activity without throwing; it reads the rest by its own schema. */
const bodySchema = z.looseObject({ type: z.string().min(1) });

const mostBytes = 256 * 1024;

/** The bot's HTTP interface: Teams posts to /api/messages; /healthz says alive, /readyz that the database answers. */
export function makeServer(
  adapter: CloudAdapter,
  onTurn: (context: TurnContext) => Promise<void>,
  database: Database,
  log: Logger,
): restify.Server {
  const server = restify.createServer({ name: 'csp-move-guide' });
  server.post(
    '/api/messages',
    restify.plugins.bodyParser({ maxBodySize: mostBytes, mapParams: false }),
    async (req, res) => {
      const body = bodySchema.safeParse(req.body);
      if (!body.success) {
        res.send(400, { code: 'activity-expected', message: 'POST one activity as JSON.' });
        return;
      }
      await adapter.process({ body: body.data, headers: req.headers, method: 'POST' }, res, onTurn);
    },
  );
  server.get('/healthz', (_req, res, next) => {
    res.send(200, { alive: true });
    next();
  });
  server.get('/readyz', async (_req, res) => {
    try {
      await database.ping();
      res.send(200, { ready: true });
    } catch (error) {
      log.warn({ err: error }, 'the database does not answer');
      res.send(503, { ready: false });
    }
  });
  return server;
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
