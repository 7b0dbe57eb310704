import type { Server } from 'restify';
import type { Logger } from 'pino';
import { openDatabase } from '../storage/database.ts';
import { countReminders } from '../storage/reminder-lists.ts';
import { makeAdapter } from './adapter.ts';
import { movableClock } from './clock.ts';
import { makeMetrics } from './metrics.ts';
import { addMetricsRoute } from './metrics-route.ts';
import { startReminding } from './reminding.ts';
import { closeServer, makeServer } from './server.ts';
import type { Settings } from './settings.ts';
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
 * Builds the whole bot and listens.
 * @throws StorageError when the database cannot be opened; an Error when the port is taken.
 */
export async function startApp(settings: Settings, clock: () => Date, log: Logger): Promise<App> {
  const database = await openDatabase(settings.databaseUrl);
  const adapter = makeAdapter(settings.identity, log);
  const appId = settings.identity.type === 'local' ? '' : settings.identity.appId;
  const { now, move } = movableClock(clock);
  const metrics = makeMetrics(log);
  const onOutcome = metrics.onReminders;
  const reminding = await startReminding({ database, adapter, appId, clock: now, log, onOutcome });
  const moveClock = async (to: Date | 'now') => {
    move(to);
    await reminding.sweep();
  };
  const local = settings.identity.type === 'local';
  const onTurn = makeTurnHandler({
    database,
    clock: now,
    log,
    moveClock: local ? moveClock : undefined,
    onTurn: metrics.onTurn,
  });
  const server = makeServer(adapter, onTurn, database, log);
  const look = async () => ({
    counts: await countReminders(database, now()),
    depth: await reminding.depth(),
  });
  addMetricsRoute(server, settings.metricsToken, () => metrics.read(look));
  try {
    await listen(server, settings);
  } catch (error) {
    await reminding.stop();
    await database.close();
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
