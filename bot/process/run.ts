import { setTimeout as pause } from 'node:timers/promises';
import { StorageError } from '../../storage/errors.ts';
import { openApp, type App } from '../app.ts';
import { isReadByOthers } from './env-file.ts';
import { SettingsError } from '../faults/errors.ts';
import { faultNamed, startFaultOf } from '../faults/fault-of.ts';
import { exitOnFaults } from './last-words.ts';
import { makeLog } from './log.ts';
import { readSettings, type Settings } from '../settings.ts';
import { stopOnSignals } from './stopping.ts';
import { prepareFinding } from '../../understanding/finding/prepare.ts';
import { watchProcess } from './watchdog.ts';

/** Milliseconds between two pieces of work that can wait. */
const quiet = 5;

const settings = settingsOrExit();
const log = makeLog(settings.logLevel);
const exit = (code: number) => process.exit(code);
exitOnFaults({ faults: process, exit, log });
const opening = Promise.withResolvers<App>();
const isStopping = stopOnSignals({
  signals: process,
  close: async () => {
    await (await opening.promise).close();
  },
  exit,
  log,
});
if (settings.identity.type !== 'local' && (await isReadByOthers('.env')))
  log.warn(faultNamed('settings-readable'), 'anybody on this machine may read .env');
log.info('opening the database');
const app = await openOrExit();
opening.resolve(app);
await readyOrExit();
if (settings.identity.type === 'local') {
  log.info('no MicrosoftAppId: local mode, reachable from this machine only, nobody is signed in');
}
watchProcess();
if (!isStopping()) log.info({ address: app.address }, 'listening');
// The first who asks does not wait for it, nor whoever writes right after the start.
await prepareFinding(() => pause(quiet));

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    for (const line of error.lines) process.stderr.write(`${line}\n`);
    process.exit(1);
  }
}

async function openOrExit(): Promise<App> {
  try {
    return await openApp(settings, () => new Date(), log);
  } catch (error) {
    return giveUp(error);
  }
}

async function readyOrExit(): Promise<void> {
  try {
    // Closed before it was ready: the signal that did it ends the process.
    if ((await app.ready) === 'closed') await new Promise(() => undefined);
  } catch (error) {
    giveUp(error);
  }
}

function giveUp(error: unknown): never {
  const message = error instanceof StorageError ? error.message : 'the bot could not start';
  log.fatal({ err: error, ...startFaultOf(error) }, message);
  process.exit(1);
}
