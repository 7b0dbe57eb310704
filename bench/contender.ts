import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { ConnectorStub } from './connector-stub.ts';
import { putUnderLoad } from './load.ts';
import type { Talk } from './talks.ts';

/** A bot in a process of its own, as its users start it. */
export type Contender = {
  readonly name: string;
  /** The program and its arguments, in the project's root. */
  readonly command: readonly [program: string, ...args: string[]];
  readonly env: Readonly<Record<string, string>>;
  /** The address of its database, where it has one. */
  readonly database?: () => Promise<string>;
  /** Answers 200 once the bot is ready; without it, ready is who takes a connection. */
  readonly readyPath?: string;
  readonly talk: Talk;
};

export type Measured = {
  readonly readyMilliseconds: number;
  /** Turns a second with one, and with sixteen in flight. */
  readonly oneInFlight: number;
  readonly sixteenInFlight: number;
  readonly p50: number;
  readonly p99: number;
  /** Milliseconds of processor. */
  readonly cpuPerTurn: number;
  readonly residentIdle: number;
  readonly residentAfter: number;
};

const port = 39_780;

/** One round: a fresh process, warmed up, measured and ended. */
export async function measure(
  contender: Contender,
  connector: ConnectorStub,
  { warm, under }: { readonly warm: number; readonly under: number },
): Promise<Measured> {
  const database = contender.database && { DATABASE_URL: await contender.database() };
  const began = performance.now();
  const [program, ...args] = contender.command;
  const child = spawn(program, args, {
    env: { PATH: process.env['PATH'], PORT: String(port), ...contender.env, ...database },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const address = `http://127.0.0.1:${port}`;
  try {
    await untilReady(`${address}${contender.readyPath ?? '/'}`, contender.readyPath !== undefined);
    const readyMilliseconds = performance.now() - began;
    const pid = child.pid ?? 0;
    const residentIdle = residentOf(pid);
    const load = (inFlight: number, milliseconds: number) =>
      putUnderLoad(address, connector, contender.talk, { inFlight, milliseconds });
    await load(16, warm);
    const one = await load(1, under);
    const cpu = processorOf(pid);
    const sixteen = await load(16, under);
    const cpuPerTurn = (processorOf(pid) - cpu) / sixteen.turns.length;
    const times = sixteen.turns.toSorted((a, b) => a - b);
    return {
      readyMilliseconds,
      oneInFlight: (one.turns.length / one.milliseconds) * 1000,
      sixteenInFlight: (sixteen.turns.length / sixteen.milliseconds) * 1000,
      p50: times[Math.floor(times.length * 0.5)] ?? NaN,
      p99: times[Math.floor(times.length * 0.99)] ?? NaN,
      cpuPerTurn,
      residentIdle,
      residentAfter: residentOf(pid),
    };
  } finally {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await Promise.race([ended, setTimeout(5_000).then(() => child.kill('SIGKILL'))]);
  }
}

async function untilReady(address: string, isAsked: boolean): Promise<void> {
  for (let tries = 0; tries < 6_000; tries += 1) {
    const response = await fetch(address, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
    if (response !== undefined && (!isAsked || response.ok)) return;
    await setTimeout(10);
  }
  throw new Error(`${address} was not ready within a minute`);
}

/** Megabytes. */
function residentOf(pid: number): number {
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

/** Linux counts a process' time in hundredths of a second. */
const tick = 10;

/** Milliseconds of processor so far, in user and system together. */
function processorOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}
