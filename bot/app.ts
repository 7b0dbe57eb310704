import type { Server } from 'restify';
import type { Logger } from 'pino';
import { openDatabase, type Database } from '../storage/database.ts';
import { countReminders } from '../storage/reminder-lists.ts';
import { makeAdapter } from './adapter.ts';
import { movableClock } from './clock.ts';
import { makeDoor } from './door.ts';
import { makeMetrics } from './metrics.ts';
import { addMetricsRoute } from './metrics-route.ts';
import { startReminding } from './reminding.ts';
import { closeServer, makeServer } from './server.ts';
import { serviceUrlRule } from './service-urls.ts';
import type { Settings } from './settings.ts';
import { slowDown } from './slowing-down.ts';
import { forTenants } from './tenants.ts';
import { makeTurnHandler } from './turns.ts';

export type App = {
  /** Where it listens, such as `http://127.0.0.1:3978`. */
  readonly address: string;
  /** Hands over the reminders that are due now; the minute's sweep does so by itself. */
  readonly sweep: () => Promise<number>;
  /** Ends what is in flight and lets go of everything. */
  readonly close: () => Promise<void>;
};

/**
 * Builds the whole bot and listens; what was opened before a fault is closed again.
 * @throws StorageError when the database cannot be opened; an Error when the port is taken.
 */
export async function startApp(settings: Settings, clock: () => Date, log: Logger): Promise<App> {
  const database = await openDatabase(settings.databaseUrl);
  try {
    return await startOn(database, settings, clock, log);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function startOn(database: Database, settings: Settings, base: () => Date, log: Logger): Promise<App> {
  const { identity } = settings;
  const { now: clock, move } = movableClock(base);
  const metrics = makeMetrics(log);
  const mayWriteTo = serviceUrlRule({ local: identity.type === 'local', more: settings.serviceUrls });
  const adapter = makeAdapter(identity, mayWriteTo, log);
  const appId = identity.type === 'local' ? '' : identity.appId;
  const reminding = await startReminding({
    database,
    adapter,
    appId,
    clock,
    log,
    onOutcome: metrics.onReminders,
  });
  const moveClock = async (to: Date | 'now') => {
    move(to);
    await reminding.sweep();
  };
  const takeTurn = makeTurnHandler({
    database,
    clock,
    log,
    moveClock: identity.type === 'local' ? moveClock : undefined,
    onTurn: metrics.onTurn,
  });
  const onTurn = slowDown({ most: settings.mostMessages, database, clock: base, log, onTurn: takeTurn });
  const server = makeServer({
    door: makeDoor({
      channel: identity.type === 'local' ? undefined : { appId, ...settings.channel },
      mayWriteTo,
      clock,
    }),
    adapter,
    onTurn: forTenants(settings.tenants, { clock, log, onTurn }),
    database,
    log,
  });
  const look = async () => ({
    counts: await countReminders(database, clock()),
    depth: await reminding.depth(),
  });
  addMetricsRoute(server, settings.metricsToken, () => metrics.read(look));
  try {
    await listen(server, settings);
  } catch (error) {
    await reminding.stop();
    throw error;
  }
  return {
    address: server.url,
    sweep: reminding.sweep,
    close: async () => {
      await Promise.all([closeServer(server), reminding.stop()]);
      await database.close();
    },
  };
}

function listen(server: Server, { port, host }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.removeListener('error', reject);
      resolve();
    });
  });
}
