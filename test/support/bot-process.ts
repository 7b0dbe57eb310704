import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { noteLog } from './suite-watch.ts';

export type BotProcess = {
  readonly address: string;
  /** Ends it as the signal does; answers the milliseconds until it was gone. */
  readonly end: (signal: 'SIGKILL' | 'SIGTERM') => Promise<number>;
  /** Has it stand still, or go on, as the system does with a process that gets no processor. */
  readonly signal: (signal: 'SIGSTOP' | 'SIGCONT') => void;
  /** The lines it logged as errors. */
  readonly errors: readonly string[];
};

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));

/**
 * Starts the bot as operators do, in a process of its own, in local mode on a free port unless its environment says
 * otherwise; resolves when it listens. Another version of the bot is named by its `bot/main.ts`.
 */
export async function startBotProcess(
  databaseUrl: string,
  environment: Readonly<Record<string, string>> = {},
  program = main,
): Promise<BotProcess> {
  const env = {
    ...process.env,
    PORT: '0',
    HOST: '',
    LOG_LEVEL: 'trace',
    NODE_ENV: 'test',
    MESSAGES_PER_10_SECONDS: '1000000',
    MicrosoftAppId: '',
  };
  const child = spawn(process.execPath, [program], {
    env: { ...env, DATABASE_URL: databaseUrl, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve();
    }),
  );
  const errors: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    child.once('exit', (code) => {
      reject(new Error(`the bot ended with ${code} before it listened`));
    });
    createInterface({ input: child.stderr }).on('line', (line) => {
      noteLog(line);
      process.stderr.write(`${line}\n`);
    });
    createInterface({ input: child.stdout }).on('line', (line) => {
      noteLog(line);
      const [, listensAt] = /"address":"([^"]+)","msg":"listening"/.exec(line) ?? [];
      if (listensAt !== undefined) resolve(listensAt);
      if (/"level":(50|60),/.test(line)) errors.push(line);
    });
  });
  return {
    address,
    errors,
    signal: (signal) => {
      child.kill(signal);
    },
    end: async (signal) => {
      const began = performance.now();
      child.kill(signal);
      await gone;
      return Math.round(performance.now() - began);
    },
  };
}
