import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { spareBytes } from '../../storage/spare-space.ts';
import { startBotProcess } from '../support/bot-process.ts';
import { embedded, testDatabases } from '../support/databases.ts';
import { setFaultStage } from '../support/faults.ts';
import { openGate } from '../support/gate.ts';
import { noteLog } from '../support/suite-watch.ts';

/** Pauses that last until the test ends them. */
function handPauses() {
  const asked: number[] = [];
  let end = Promise.withResolvers<undefined>();
  let begun = Promise.withResolvers<undefined>();
  return {
    asked,
    pause: async (milliseconds: number, signal: AbortSignal) => {
      asked.push(milliseconds);
      const { promise, reject } = end;
      signal.addEventListener('abort', () => {
        reject(new Error('stopped'));
      });
      begun.resolve(undefined);
      await promise;
    },
    /** Resolves when the bot pauses for the first time, or for the next. */
    begun: () => begun.promise,
    endOne: async (next: 'next' | 'last') => {
      const over = end;
      end = Promise.withResolvers();
      begun = Promise.withResolvers();
      over.resolve(undefined);
      if (next === 'next') await begun.promise;
    },
  };
}

for (const { name, make } of testDatabases().filter((one) => one.name === 'PostgreSQL'))
  describe(`a database that is gone at the start, on ${name}`, () => {
    it('is waited for: people are told so, nothing is stored, and the bot is ready by itself', async () => {
      const gate = await openGate(await make());
      await gate.shut();
      const pauses = handPauses();
      const stage = await setFaultStage(gate.address, { pause: pauses.pause });
      const status = async (path: string) => (await fetch(`${stage.app.address}${path}`)).status;
      try {
        await pauses.begun();
        assert.deepEqual([await status('/healthz'), await status('/readyz')], [200, 503]);
        assert.equal(await stage.post('ada', { text: 'start', locale: 'sv-SE' }), 200);
        const told = stage.newest('ada');
        const line = stage.log.find(({ reference }) => reference !== undefined && told.includes(reference));
        assert.equal(line?.code, 'database-unreachable');
        assert.match(told, /Försök igen/);
        for (let tries = 0; tries < 6; tries += 1) await pauses.endOne('next');
        assert.deepEqual(
          pauses.asked,
          [1, 2, 4, 8, 16, 30, 30].map((seconds) => seconds * 1000),
        );
        await gate.open();
        await pauses.endOne('last');
        assert.equal(await stage.app.ready, 'ready');
        // What was answered within the last second is answered again.
        stage.passTime(1_000);
        assert.equal(await status('/readyz'), 200);
        await stage.post('ada', { text: 'start' });
        assert.match(stage.newest('ada'), /"verb":"answer"/);
      } finally {
        await stage.close();
        await gate.shut();
      }
    });

    it('is waited for no longer when the bot is to stop', async () => {
      const gate = await openGate(await make());
      await gate.shut();
      const pauses = handPauses();
      const stage = await setFaultStage(gate.address, { pause: pauses.pause });
      await pauses.begun();
      await stage.close();
      assert.equal(await stage.app.ready, 'closed');
    });

    it('is not waited for when there is none of that name', async () => {
      const url = new URL(await make());
      url.pathname = '/mistyped';
      const { code, line } = await startInVain(url.href);
      assert.deepEqual([code, line.code], [1, 'database-unusable']);
      assert.match(line.remedy, /DATABASE_URL/);
    });
  });

describe('a folder with a database', () => {
  it('is waited for while its disk is full', async () => {
    const pauses = handPauses();
    let left = 0;
    const free = () => left;
    const stage = await setFaultStage(await embedded.make(), { pause: pauses.pause, free });
    await pauses.begun();
    assert.equal(stage.log.at(-1)?.code, 'database-full');
    left = spareBytes;
    await pauses.endOne('last');
    assert.equal(await stage.app.ready, 'ready');
    await stage.close();
  });

  it('is refused to a second process, which says what to do; the first goes on', async () => {
    const address = await embedded.make();
    const first = await startBotProcess(address);
    try {
      const { code, line } = await startInVain(address);
      assert.deepEqual([code, line.code], [1, 'database-folder-in-use']);
      assert.match(line.remedy, /^Stop that process, or give this one another folder/);
      assert.equal((await fetch(`${first.address}/readyz`)).status, 200);
    } finally {
      await first.end('SIGTERM');
    }
  });
});

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));
const lineSchema = z.object({ code: z.string(), remedy: z.string() });

/** Starts a bot that ends by itself; answers how, and its last words. */
async function startInVain(databaseUrl: string) {
  const env = { ...process.env, PORT: '0', HOST: '', NODE_ENV: 'test', MicrosoftAppId: '' };
  const child = spawn(process.execPath, [main], {
    env: { ...env, LOG_LEVEL: 'trace', DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, exit] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  for (const line of output.split('\n')) noteLog(line);
  return {
    code: z.number().parse(exit[0]),
    line: lineSchema.parse(JSON.parse(String(output.trim().split('\n').at(-1)))),
  };
}
