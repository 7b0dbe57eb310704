import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { freePort } from './free-port.ts';
import { parseJson } from '../../bot/http/parse-json.ts';
import { startService, type Service } from './service.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export type Wanted = {
  /** What the two inherit. The Playground signs nothing, so the bot always runs without an app id. */
  readonly env: NodeJS.ProcessEnv;
  /** Ports to take if they are free; others are taken if not. 0 takes any. */
  readonly botPort: number;
  readonly playgroundPort: number;
  readonly databaseUrl: string;
  /** Whether the Playground opens its page in the default browser. */
  readonly opensBrowser: boolean;
  /** Where the Playground keeps its own log. */
  readonly logFolder: string;
  readonly onBotLine?: (line: string) => void;
  /** Starts nothing more once it is aborted. */
  readonly signal: AbortSignal;
};

/** Takes in what has been started, so that it can be stopped while the rest still starts. */
export type Register = (service: Service) => void;

export type Running = {
  readonly bot: Service;
  readonly playground: Service;
  /** Without a slash at the end. */
  readonly botUrl: string;
  readonly playgroundUrl: string;
};

/** Starts the bot, and then the Agents Playground against it. Resolves when both answer. */
export async function startBotAndPlayground(wanted: Wanted, register: Register): Promise<Running> {
  const botPort = await freePort(wanted.botPort, '127.0.0.1');
  wanted.signal.throwIfAborted();
  const bot = startBot(wanted, botPort);
  register(bot);
  const botUrl = await bot.waitForLine(addressInLog);
  wanted.signal.throwIfAborted();
  const playground = startPlayground(wanted, botUrl);
  register(playground);
  const port = await playground.waitForLine(portListenedOn);
  const playgroundUrl = `http://localhost:${port}`;
  await mustAnswer(bot, `${botUrl}/readyz`);
  await mustAnswer(playground, `${playgroundUrl}/_debug/ping`);
  return { bot, playground, botUrl, playgroundUrl };
}

function startBot({ env, databaseUrl, onBotLine }: Wanted, port: number): Service {
  return startService({
    name: 'The bot',
    args: [join(root, 'bot/main.ts')],
    env: {
      ...withoutAppId(env),
      // The bot's connector client takes a proxy even for this machine if it is not told otherwise.
      NO_PROXY: [env['NO_PROXY'], 'localhost', '127.0.0.1'].filter(Boolean).join(','),
      HOST: '127.0.0.1',
      PORT: String(port),
      DATABASE_URL: databaseUrl,
      LOG_LEVEL: talkative(env['LOG_LEVEL']),
    },
    onLine: onBotLine,
  });
}

function withoutAppId(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('MicrosoftApp')));
}

/** The bot logs at `info` that it listens: a level above that would keep it from us. */
function talkative(level: string | undefined): string {
  return level === 'debug' || level === 'trace' ? level : 'info';
}

function startPlayground(wanted: Wanted, botUrl: string): Service {
  mkdirSync(wanted.logFolder, { recursive: true });
  const cli = join(root, 'node_modules/@microsoft/m365agentsplayground/cli.js');
  return startService({
    name: 'The Agents Playground',
    // It takes another port by itself if this one is busy. --dt: no telemetry.
    args: [
      cli,
      'start',
      '-e',
      `${botUrl}/api/messages`,
      '-c',
      'msteams',
      '--dt',
      '-p',
      String(wanted.playgroundPort),
    ],
    env: {
      ...wanted.env,
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(root, 'scripts/playground/teams.yml'),
      M365_AGENTS_PLAYGROUND_LOGFILE: join(wanted.logFolder, 'agents-playground.log'),
      ...(wanted.opensBrowser ? {} : { TEAMSAPPTESTER_BROWSER: 'none' }),
    },
  });
}

const listeningSchema = z.object({ msg: z.literal('listening'), address: z.url() });

function addressInLog(line: string): string | undefined {
  return listeningSchema.safeParse(parseJson(line)).data?.address.replace(/\/$/, '');
}

function portListenedOn(line: string): string | undefined {
  return /^Listening on (\d+)$/.exec(line)?.[1];
}

async function mustAnswer({ name }: Service, url: string): Promise<void> {
  const { ok, status } = await fetch(url);
  if (!ok) throw new Error(`${name} listens, but is not ready: ${url} answers ${status}.`);
}
