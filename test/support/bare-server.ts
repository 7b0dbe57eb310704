import { makeServer, type ServerParts } from '../../bot/http/server.ts';
import { toldOnce } from '../../bot/faults/told-once.ts';
import { watchedLog } from './suite-watch.ts';

export type BareServer = {
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** The HTTP interface alone, on a free port: lets everybody in and takes whatever comes, but for these parts. */
export async function startBareServer(parts: Partial<ServerParts> = {}): Promise<BareServer> {
  const server = makeServer({
    door: () => Promise.resolve(() => undefined),
    adapter: { take: () => Promise.resolve({ status: 200 }) },
    onTurn: () => Promise.resolve(),
    database: { ping: () => Promise.resolve() },
    log: watchedLog(),
    onRefused: () => undefined,
    told: toldOnce(() => 0),
    clock: () => 0,
    local: false,
    ...parts,
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    address: server.url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.server.closeAllConnections();
      }),
  };
}
