import assert from 'node:assert/strict';
import { StorageError } from '../../storage/errors.ts';
import { toldOnce } from '../../bot/faults/told-once.ts';
import { startBareServer, type BareServer } from '../support/bare-server.ts';
import { watchedLog } from '../support/suite-watch.ts';

describe('whether the database answers', () => {
  let server: BareServer;
  let now = 0;
  let pings = 0;
  let ping: () => Promise<void>;
  const lines: string[] = [];

  beforeEach(async () => {
    now = 0;
    pings = 0;
    lines.length = 0;
    ping = () => Promise.resolve();
    server = await startBareServer({
      database: {
        ping: () => {
          pings += 1;
          return ping();
        },
      },
      clock: () => now,
      told: toldOnce(() => now),
      log: watchedLog((line) => void lines.push(line)),
    });
  });
  afterEach(() => server.close());

  const status = async () => (await fetch(`${server.address}/readyz`)).status;
  const askMany = async () => new Set(await Promise.all(Array.from({ length: 30 }, status)));

  it('is asked once for all who want to know at the same time, and once a second', async () => {
    assert.deepEqual(await askMany(), new Set([200]));
    now = 999;
    assert.deepEqual(await askMany(), new Set([200]));
    assert.equal(pings, 1);
    now = 1_000;
    assert.deepEqual(await askMany(), new Set([200]));
    assert.equal(pings, 2);
  });

  it('is not asked a second time while it does not answer', async () => {
    const answered = Promise.withResolvers<undefined>();
    ping = () => answered.promise;
    const first = status();
    while (pings === 0) await new Promise(setImmediate);
    now = 60_000;
    const others = askMany();
    answered.resolve(undefined);
    assert.deepEqual([await first, await others], [200, new Set([200])]);
    assert.equal(pings, 1);
  });

  it('is told in a short line a minute at most while it does not, whoever asks, and known a second after it does', async () => {
    ping = () =>
      Promise.reject(new StorageError('database-lost', 'It is away.', 'Bring it back.', new Error('gone')));
    for (now = 0; now < 120_000; now += 1_000) assert.deepEqual(await askMany(), new Set([503]));
    assert.equal(lines.length, 2);
    for (const line of lines) {
      assert.match(line, /"code":"database-lost","remedy":/);
      assert.ok(line.length < 500, line);
    }
    ping = () => Promise.resolve();
    assert.equal(await status(), 200);
  });
});
