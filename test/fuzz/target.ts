import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** In bytes, after the garbage was collected. */
export type Memory = { readonly heap: number; readonly resident: number };

const memorySchema = z.object({ heap: z.number(), resident: z.number() });
const addressSchema = z.object({ address: z.string() });
const lineSchema = z.object({ line: z.string() });

export type Target = {
  readonly address: string;
  /** Lines that the bot logged as errors. */
  readonly faults: readonly string[];
  readonly isAlive: () => boolean;
  readonly memory: () => Promise<Memory>;
  readonly stop: () => Promise<void>;
};

const child = fileURLToPath(new URL('bot-child.ts', import.meta.url));

/** What becomes of the bot's log: from which level on it is written, and who is given each line. */
export type Logging = { readonly level: 'trace' | 'error'; readonly onLine: (line: string) => void };

/** Starts the bot in a process of its own. */
export async function startTarget(databaseUrl: string, { level, onLine }: Logging): Promise<Target> {
  const env = { ...process.env, DATABASE_URL: databaseUrl, LOG_LEVEL: level };
  const bot = fork(child, { execArgv: ['--expose-gc'], env });
  const faults: string[] = [];
  bot.on('message', (message) => {
    const { data } = lineSchema.safeParse(message);
    if (data === undefined) return;
    onLine(data.line);
    if (/"level":(50|60),/.test(data.line)) faults.push(data.line);
  });

  /** The next message of that form; rejects when the bot ends before. */
  async function next<T>(schema: z.ZodType<T>): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const hear = (message: unknown) => {
      const { success, data } = schema.safeParse(message);
      if (success) resolve(data);
    };
    const end = () => {
      reject(new Error(`the bot has ended: ${faults.join('\n')}`));
    };
    bot.on('message', hear);
    bot.once('exit', end);
    return await promise.finally(() => {
      bot.off('message', hear);
      bot.off('exit', end);
    });
  }

  const { address } = await next(addressSchema);
  return {
    address,
    faults,
    isAlive: () => bot.exitCode === null && bot.signalCode === null,
    memory: async () => {
      const measured = next(memorySchema);
      bot.send('measure');
      return await measured;
    },
    stop: async () => {
      if (bot.exitCode !== null || bot.signalCode !== null) return;
      bot.kill('SIGKILL');
      await once(bot, 'exit');
    },
  };
}
