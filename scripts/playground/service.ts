import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { parseJson } from '../../bot/http/parse-json.ts';

/** A program of ours that runs beside this one. */
export type Service = {
  readonly name: string;
  /** Resolves, once the program has ended, to how it ended: `exit code 1`, `signal SIGKILL`. */
  readonly ended: Promise<string>;
  /** What it printed last, oldest line first. */
  readonly lastLines: readonly string[];
  /** Answers what `read` makes of the first printed line that means something to it. */
  readonly waitForLine: <T>(read: (line: string) => T | undefined) => Promise<T>;
  /** Asks it to end, and makes it end if it does not. */
  readonly stop: () => Promise<void>;
};

export type Program = {
  /** As people know it: it stands in messages. */
  readonly name: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Gets every line that it prints. */
  readonly onLine?: ((line: string) => void) | undefined;
};

const startsWithinMs = 60_000;
const endsWithinMs = 15_000;
const linesKept = 20;

/** Runs a script with this Node. It never outlives this process, unless that is killed with SIGKILL. */
export function startService({ name, args, env, onLine }: Program): Service {
  // A group of its own: Ctrl-C in the terminal reaches us alone, and we end it in good order.
  const child = spawn(process.execPath, args, {
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    windowsHide: true,
  });
  const killIfLeft = () => child.kill('SIGKILL');
  process.once('exit', killIfLeft);
  const ended = endOf(child).finally(() => process.off('exit', killIfLeft));
  const lastLines: string[] = [];
  const listeners = new Set<(line: string) => void>();
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lastLines.push(line);
      if (lastLines.length > linesKept) lastLines.shift();
      onLine?.(line);
      for (const listener of listeners) listener(line);
    });
  }

  function waitForLine<T>(read: (line: string) => T | undefined): Promise<T> {
    const { promise, resolve, reject } = Promise.withResolvers<T>();
    const fail = (what: string) => {
      reject(new Error(`${name} ${what}.${lastWords(lastLines)}`));
    };
    const late = setTimeout(fail, startsWithinMs, 'did not get ready in time');
    const listener = (line: string) => {
      const value = read(line);
      if (value !== undefined) resolve(value);
    };
    listeners.add(listener);
    void ended.then((how) => {
      fail(`ended while it was starting (${how})`);
    });
    return promise.finally(() => {
      clearTimeout(late);
      listeners.delete(listener);
    });
  }

  return { name, ended, lastLines, waitForLine, stop: () => stop(child, ended) };
}

async function endOf(child: ChildProcess): Promise<string> {
  // 'close' comes after 'exit', when all that it printed has been read.
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return signal === null ? `exit code ${code ?? 'unknown'}` : `signal ${signal}`;
}

async function stop(child: ChildProcess, ended: Promise<string>): Promise<void> {
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), endsWithinMs);
  await ended;
  clearTimeout(late);
}

/** What it printed last, to be put after a sentence; nothing if it printed nothing. */
export function lastWords(lines: readonly string[]): string {
  return lines.length === 0 ? '' : ` It printed last:\n${lines.map((line) => `  ${plain(line)}`).join('\n')}`;
}

const logLineSchema = z.object({ msg: z.string(), err: z.object({ message: z.string() }).optional() });

/** A line of a JSON log without its trimmings; any other line as it is. */
function plain(line: string): string {
  const { data } = logLineSchema.safeParse(parseJson(line));
  if (data === undefined) return line;
  const { msg, err } = data;
  return err === undefined || err.message === msg ? msg : `${msg}: ${err.message}`;
}
