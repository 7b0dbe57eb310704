import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { hasBrowser } from './playground/browser.ts';
import { lastWords, type Service } from './playground/service.ts';
import { startBotAndPlayground, type Running } from './playground/start.ts';

const dataFolder = '.data';
const botLog = `${dataFolder}/bot.log`;

// Loaded here and not by --env-file-if-exists, which tells a newcomer that something is missing.
if (existsSync('.env')) process.loadEnvFile();
process.exitCode = await play();

/** Runs the bot and the Agents Playground until somebody stops them or one of them ends; answers the exit code. */
async function play(): Promise<number> {
  const services: Service[] = [];
  const stopping = new AbortController();
  const stopped = stopAsked(stopping);
  try {
    const running = await Promise.race([start(services, stopping.signal), stopped]);
    if (running === 'stopped') return 0;
    tellAddress(running);
    const end = await Promise.race([firstEnd(services), stopped]);
    if (end === 'stopped') return 0;
    console.error(end);
    return 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    stopping.abort();
    await Promise.all(services.map((service) => service.stop()));
  }
}

/** Ctrl-C, `kill`, the terminal going away, or npm ending without a word. */
function stopAsked(stopping: AbortController): Promise<'stopped'> {
  const { promise, resolve } = Promise.withResolvers<'stopped'>();
  const stop = () => {
    stopping.abort();
    resolve('stopped');
  };
  // The handlers stay: a second Ctrl-C must not leave the two behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  onParentGone(stop);
  return promise;
}

/** A signal sent to npm ends npm's shell and never gets here; then this process has another parent. */
function onParentGone(stop: () => void): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) stop();
  }, 1000).unref();
}

function start(services: Service[], signal: AbortSignal): Promise<Running> {
  console.log('Starting the bot and the Agents Playground …');
  mkdirSync(dataFolder, { recursive: true });
  const wanted = {
    env: process.env,
    botPort: 3978,
    playgroundPort: 56150,
    databaseUrl: process.env['DATABASE_URL'] ?? `pglite:${dataFolder}/playground`,
    opensBrowser: hasBrowser(process.env, process.platform),
    logFolder: dataFolder,
    onBotLine: (line: string) => {
      appendFileSync(botLog, `${line}\n`);
    },
    signal,
  };
  return startBotAndPlayground(wanted, (service) => services.push(service));
}

function tellAddress({ playgroundUrl, botUrl }: Running): void {
  console.log(`\nChat with the bot at ${playgroundUrl}`);
  console.log(`Press Ctrl-C to stop. (The bot itself answers at ${botUrl} and logs to ${botLog}.)`);
}

/** Which of them ended first, how, and what it said last. */
function firstEnd(services: readonly Service[]): Promise<string> {
  return Promise.race(
    services.map(async ({ name, ended, lastLines }) => {
      const how = await ended;
      return `${name} ended by itself (${how}), so everything is stopped.${lastWords(lastLines)}`;
    }),
  );
}
