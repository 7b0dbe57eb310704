import type { Server } from 'restify';
import type { Logger } from 'pino';
import { openDatabase } from '../storage/database.ts';
import { makeAdapter } from './adapter.ts';
import { makeServer } from './server.ts';
import type { Settings } from './settings.ts';
import { makeTurnHandler } from './turns.ts';

export type App = {
  /** Where it listens, such as `http://127.0.0.1:3978`. */
  readonly address: string;
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
  const server = makeServer(adapter, makeTurnHandler({ database, clock, log }), database, log);
  try {
    await listen(server, settings);
  } catch (error) {
    await database.close();
    throw error;
  }
  return {
    address: server.url,
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
      });
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
