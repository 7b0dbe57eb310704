import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import sinon from 'sinon';
import { z } from 'zod';
import { stopOnSignals } from '../../bot/process/stopping.ts';
import { embedded } from '../support/databases.ts';
import { noteLog, watchedLog } from '../support/suite-watch.ts';

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));
const lineSchema = z.looseObject({ msg: z.string(), address: z.string().optional() });
type Line = z.infer<typeof lineSchema>;

describe('a signal to stop', () => {
  let clock: sinon.SinonFakeTimers;
  let signals: EventEmitter;
  let exits: number[];
  let logged: string[];
  let closing: PromiseWithResolvers<undefined>;
  let closes: number;

  beforeEach(() => {
    clock = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    signals = new EventEmitter();
    exits = [];
    logged = [];
    closing = Promise.withResolvers();
    closes = 0;
    const log = watchedLog((line) => logged.push(lineSchema.parse(JSON.parse(line)).msg));
    stopOnSignals({
      signals,
      close: () => {
        closes += 1;
        return closing.promise;
      },
      exit: (code) => exits.push(code),
      log,
    });
  });
  afterEach(() => {
    clock.restore();
  });

  for (const signal of ['SIGTERM', 'SIGINT']) {
    it(`${signal} ends the process once everything in flight is done`, async () => {
      signals.emit(signal);
      await clock.tickAsync(9_000);
      assert.deepEqual([closes, exits], [1, []]);
      closing.resolve(undefined);
      await clock.runAllAsync();
      assert.deepEqual(exits, [0]);
      assert.deepEqual(logged, ['stopping', 'stopped']);
    });
  }

  it('ends the process after 12 seconds whatever is still open, and says so', async () => {
    signals.emit('SIGTERM');
    await clock.tickAsync(11_999);
    assert.deepEqual(exits, []);
    await clock.tickAsync(1);
    assert.deepEqual(exits, [1]);
    assert.equal(logged.at(-1), 'not done within 12 s; the rest is left to others');
  });

  it('ends the process at once when it is the second', async () => {
    signals.emit('SIGTERM');
    await clock.tickAsync(1_000);
    signals.emit('SIGINT');
    assert.deepEqual([closes, exits], [1, [1]]);
  });

  it('is no second one when npm passes on what the terminal has sent already', async () => {
    signals.emit('SIGINT');
    await clock.tickAsync(20);
    signals.emit('SIGINT');
    assert.deepEqual([closes, exits], [1, []]);
  });

  it('ends the process also when stopping fails, and says so', async () => {
    signals.emit('SIGTERM');
    closing.reject(new Error('the database is gone'));
    await clock.runAllAsync();
    assert.deepEqual(exits, [1]);
    assert.match(String(logged.at(-1)), /^stopping met a fault/);
  });
});

describe('the bot as a process', () => {
  let databaseUrl: string;
  let connector: Server;
  let asked: PromiseWithResolvers<() => void>;
  let stop: () => Promise<void>;

  beforeEach(async () => {
    stop = () => Promise.resolve();
    databaseUrl = await embedded.make();
    asked = Promise.withResolvers();
    // Teams' side: it answers a send when the test says so.
    connector = createServer((incoming, response) => {
      incoming.resume();
      asked.resolve(() => {
        response.setHeader('content-type', 'application/json');
        response.end('{"id":"sent-1"}');
      });
    }).listen(0, '127.0.0.1');
    await once(connector, 'listening');
  });
  afterEach(async () => {
    await stop();
    connector.closeAllConnections();
    connector.close();
  });

  function start() {
    const env = {
      ...process.env,
      PORT: '0',
      DATABASE_URL: databaseUrl,
      MicrosoftAppId: '',
      NODE_ENV: 'test',
      LOG_LEVEL: 'trace',
    };
    const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const lines: Line[] = [];
    const address = Promise.withResolvers<string>();
    const stopping = Promise.withResolvers<undefined>();
    const opening = Promise.withResolvers<undefined>();
    createInterface({ input: child.stdout }).on('line', (text) => {
      noteLog(text);
      const line = lineSchema.parse(JSON.parse(text));
      lines.push(line);
      if (line.address !== undefined) address.resolve(line.address);
      if (line.msg === 'stopping') stopping.resolve(undefined);
      if (line.msg === 'opening the database') opening.resolve(undefined);
    });
    createInterface({ input: child.stderr }).on('line', (text) => {
      noteLog(text);
      process.stderr.write(`${text}\n`);
    });
    const ended = once(child, 'close').then(([code]) => z.number().nullable().parse(code));
    stop = async () => {
      child.kill('SIGKILL');
      await ended;
    };
    const listening = async () => {
      const first = await Promise.race([address.promise, ended]);
      if (typeof first !== 'string') throw new Error(`the bot ended with ${first} before it listened`);
      return first;
    };
    return { child, lines, opening: opening.promise, stopping: stopping.promise, ended, listening };
  }

  function say(address: string, serviceUrl: string): Promise<Response> {
    return fetch(`${address}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: 'activity-1',
        channelId: 'msteams',
        serviceUrl,
        text: 'hello',
        from: { id: '29:ada', name: 'Ada Lovelace', aadObjectId: 'aad-ada' },
        recipient: { id: 'bot', name: 'The bot' },
        conversation: { id: 'chat-ada', conversationType: 'personal', tenantId: 'tenant-1' },
      }),
    });
  }

  it('finishes the turn in flight on SIGTERM, takes no other, and lets go of the database', async () => {
    const { child, lines, stopping, ended, listening } = start();
    const address = await listening();
    const { port } = connector.address() as AddressInfo;
    const serviceUrl = `http://127.0.0.1:${port}`;
    const turn = say(address, serviceUrl);
    const answer = await asked.promise;
    child.kill('SIGTERM');
    await stopping;
    await assert.rejects(fetch(`${address}/healthz`));
    answer();
    assert.equal((await turn).status, 200);
    assert.equal(await ended, 0);
    const said = lines.map(({ msg }) => msg);
    assert.deepEqual(said.slice(said.indexOf('stopping')), ['stopping', 'turn', 'stopped']);
    assert.equal(isHeld(databaseUrl), false);
  });

  it('stops also when nobody reads its log any more', async () => {
    const { child, ended, listening } = start();
    await listening();
    child.stdout.destroy();
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
  });

  it('stops in good order also while it opens its database', async () => {
    // To make one from nothing takes long enough for a signal.
    databaseUrl = await embedded.makeEmpty();
    const { child, lines, opening, ended } = start();
    await opening;
    child.kill('SIGTERM');
    assert.equal(await ended, 0);
    assert.deepEqual(
      lines.map(({ msg }) => msg).filter((msg) => !msg.startsWith('no MicrosoftAppId')),
      ['opening the database', 'stopping', 'stopped'],
    );
    assert.equal(isHeld(databaseUrl), false);
  });
});

function isHeld(databaseUrl: string): boolean {
  return existsSync(join(databaseUrl.slice('pglite:'.length), 'bot.holder'));
}
