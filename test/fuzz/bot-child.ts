// The bot in a process of its own, in local mode on the database that DATABASE_URL names, which tells its parent what it logs
// from LOG_LEVEL on, and of its memory. Started by target.ts with --expose-gc.
import { setTimeout } from 'node:timers/promises';
import { startApp } from '../../bot/app.ts';
import { exitOnFaults } from '../../bot/process/last-words.ts';
import { makeLog } from '../../bot/process/log.ts';
import { readSettings } from '../../bot/settings.ts';

const settings = readSettings({
  PORT: '0',
  DATABASE_URL: process.env['DATABASE_URL'],
  LOG_LEVEL: process.env['LOG_LEVEL'],
  MESSAGES_PER_10_SECONDS: '1000000000',
});
const log = makeLog(settings.logLevel, { write: (line) => void process.send?.({ line }) });
exitOnFaults({ faults: process, exit: (code) => process.exit(code), log });
const app = await startApp(settings, () => new Date(), log);
process.send?.({ address: app.address });
process.on('message', () => void measure());
process.on('disconnect', () => {
  process.exit(0);
});

async function measure(): Promise<void> {
  // What the last turns left is let go in steps.
  for (let times = 0; times < 5; times += 1) {
    globalThis.gc?.();
    await setTimeout(50);
  }
  const { heapUsed, rss } = process.memoryUsage();
  process.send?.({ heap: heapUsed, resident: rss });
}
