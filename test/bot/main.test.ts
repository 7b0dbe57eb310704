import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { noteLog } from '../support/suite-watch.ts';

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));
const quickStart = new URL('../../bot/process/quick-start.ts', import.meta.url).href;
const tellLoaded = new URL('../support/tell-loaded.ts', import.meta.url).href;

describe('the start', () => {
  it('loads nothing of what it does not use', async () => {
    const bot = spawn(process.execPath, ['--import', tellLoaded, main], {
      // Nobody listens there: all is loaded before that is found out.
      env: { PORT: '0', DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const loaded: string[] = [];
    createInterface({ input: bot.stderr }).on('line', (line) => loaded.push(line));
    createInterface({ input: bot.stdout }).on('line', (line) => {
      noteLog(line);
      if (line.includes('waits for its database')) bot.kill('SIGTERM');
    });
    await once(bot, 'close');
    const has = (path: string) => loaded.some((line) => line.includes(`/node_modules/${path}`));
    assert.ok(has('drizzle-orm/') && has('botbuilder/') && has('pg-boss/'));
    const unused = [
      '@electric-sql/pglite/',
      'date-fns/index.js',
      'botbuilder-dialogs/lib/prompts/',
      '@microsoft/recognizers-text-date-time/',
      '@microsoft/recognizers-text-number/',
      '@microsoft/recognizers-text-suite/',
    ];
    assert.deepEqual(unused.filter(has), []);
  });

  it('finds the same module under each of its names', async () => {
    const program = `
      const { startQuickly } = await import('${quickStart}');
      startQuickly();
      const { sql } = await import('drizzle-orm/sql');
      const { addDays } = await import('date-fns/addDays');
      const [all, days] = await Promise.all([import('drizzle-orm'), import('date-fns')]);
      process.exitCode = sql === all.sql && addDays === days.addDays ? 0 : 1;`;
    const asked = spawn(process.execPath, ['--input-type=module', '--eval', program], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
      stdio: 'inherit',
    });
    assert.deepEqual(await once(asked, 'exit'), [0, null]);
  });
});
