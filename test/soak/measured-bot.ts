import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { measuredSchema, type Measured } from './measured.ts';

export type MeasuredBot = {
  readonly address: string;
  /** How many lines it logged as errors, or worse. */
  readonly errors: () => number;
  readonly lastError: () => string;
  readonly measure: () => Promise<Measured>;
  readonly stop: () => Promise<void>;
};

const main = fileURLToPath(new URL('../../bot/main.ts', import.meta.url));
const probe = new URL('./probe.ts', import.meta.url).href;

/** The real bot in a process of its own, in local mode, with a probe in it that answers what it holds. */
export async function startMeasuredBot(databaseUrl: string): Promise<MeasuredBot> {
  const child = spawn(process.execPath, ['--expose-gc', '--import', probe, main], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '',
      LOG_LEVEL: 'info',
      NODE_ENV: 'test',
      MicrosoftAppId: '',
      DATABASE_URL: databaseUrl,
    },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let errors = 0;
  let lastError = '';
  const listening = Promise.withResolvers<string>();
  const gone = new Promise<string>((resolve) => {
    child.once('exit', (code, signal) => {
      resolve(String(code ?? signal));
    });
  });
  void gone.then((how) => {
    listening.reject(new Error(`the bot ended with ${how} before it listened`));
  });
  if (child.stdout === null) throw new Error('standard output was not piped');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [, address] = /"address":"([^"]+)","msg":"listening"/.exec(line) ?? [];
    if (address !== undefined) listening.resolve(address);
    if (!/"level":(50|60),/.test(line)) return;
    errors += 1;
    lastError = line;
  });
  return {
    address: await listening.promise,
    errors: () => errors,
    lastError: () => lastError,
    measure: async () => {
      const waiting = new AbortController();
      const { signal } = waiting;
      const answer = once(child, 'message', { signal }).then(([message]) => measuredSchema.parse(message));
      const end = gone.then((how) => Promise.reject(new Error(`the bot ended with ${how}: ${lastError}`)));
      // Where it is gone already, its end tells so.
      child.send('measure', () => undefined);
      return await Promise.race([answer, end]).finally(() => {
        waiting.abort();
        answer.catch(() => undefined);
      });
    },
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
