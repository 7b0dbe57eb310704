import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { embedded } from '../support/databases.ts';
import { noteLog } from '../support/suite-watch.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** npm, its shell and the bot, as far as they are left. */
function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // They have all ended.
  }
}

describe('npm start', () => {
  it('passes SIGTERM on to the bot and ends with it: between npm and the bot stands a shell', async () => {
    const address = await embedded.make();
    const child = spawn('npm', ['start'], {
      cwd: root,
      env: {
        ...process.env,
        PORT: '0',
        DATABASE_URL: address,
        MicrosoftAppId: '',
        NODE_ENV: 'test',
        LOG_LEVEL: 'trace',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      // So that all of it can be killed at once.
      detached: true,
    });
    const lines: string[] = [];
    const listening = Promise.withResolvers<undefined>();
    createInterface({ input: child.stdout }).on('line', (line) => {
      noteLog(line);
      lines.push(line);
      if (line.includes('"msg":"listening"')) listening.resolve(undefined);
    });
    createInterface({ input: child.stderr }).on('line', noteLog);
    // When all that held its output is gone: npm and the bot.
    const closed = once(child, 'close');
    try {
      assert.equal(await Promise.race([listening.promise, closed]), undefined, lines.join('\n'));
      child.kill('SIGTERM');
      assert.deepEqual(await closed, [0, null]);
      assert.match(lines.at(-1) ?? '', /"msg":"stopped"/);
      assert.equal(existsSync(join(address.slice('pglite:'.length), 'bot.holder')), false);
    } finally {
      killGroup(child.pid);
      await closed;
    }
  }).timeout(60_000);
});
