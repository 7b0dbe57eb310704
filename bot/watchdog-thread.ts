import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { z } from 'zod';

const { beats, patience } = z
  .object({ beats: z.instanceof(SharedArrayBuffer), patience: z.number() })
  .parse(workerData);

/** How many looks in a row must find the process without a beat: a machine that slept has not looked either. */
const mostStill = 10;

const beat = new Int32Array(beats);
let last = Atomics.load(beat, 0);
let still = 0;

setInterval(() => {
  const now = Atomics.load(beat, 0);
  still = now === last ? still + 1 : 0;
  last = now;
  if (still >= mostStill) endProcess();
}, patience / mostStill);

/** The main thread cannot write its log any more. */
function endProcess(): void {
  const remedy =
    'Make room on the database’s disk if it is full, and let the bot be started again: nothing that was acknowledged is lost.';
  const line = { level: 60, time: Date.now(), pid: process.pid, code: 'process-stuck', remedy };
  writeSync(1, `${JSON.stringify({ ...line, msg: 'the process is stuck and is ended' })}\n`);
  process.kill(process.pid, 'SIGKILL');
}
