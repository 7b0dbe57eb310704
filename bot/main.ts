import type { Logger } from 'pino';
import { StorageError } from '../storage/errors.ts';
import { startApp, type App } from './app.ts';
import { SettingsError } from './errors.ts';
import { exitOnFaults } from './last-words.ts';
import { makeLog } from './log.ts';
import { readSettings, type Settings } from './settings.ts';
import { stopOnSignals } from './stopping.ts';

const settings = settingsOrExit();
const log = makeLog(settings.logLevel);
const exit = (code: number) => process.exit(code);
exitOnFaults({ faults: process, exit, log });
const app = await startOrExit(settings, log);
if (settings.identity.type === 'local') {
  log.info('no MicrosoftAppId: local mode, reachable from this machine only, nobody is signed in');
}
log.info({ address: app.address }, 'listening');
stopOnSignals({ signals: process, close: app.close, exit, log });

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    for (const line of error.lines) process.stderr.write(`${line}\n`);
    process.exit(1);
  }
}

async function startOrExit(from: Settings, to: Logger): Promise<App> {
  try {
    return await startApp(from, () => new Date(), to);
  } catch (error) {
    to.fatal({ err: error }, error instanceof StorageError ? error.message : 'the bot could not start');
    process.exit(1);
  }
}
