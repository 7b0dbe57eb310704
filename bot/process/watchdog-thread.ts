import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { mostStill, watchStillness } from './stillness.ts';

const { beats, patience } = z
  .object({ beats: z.instanceof(SharedArrayBuffer), patience: z.number() })
  .parse(workerData);

const beat = new Int32Array(beats);
const isStuck = watchStillness(Atomics.load(beat, 0));

setInterval(() => {
  if (isStuck(Atomics.load(beat, 0))) endProcess();
}, patience / mostStill);

/** The main thread cannot write its log any more. */
function endProcess(): void {
  const remedy =
    'Make room on the database’s disk if it is full, and let the bot be started again: nothing that was acknowledged is lost.';
  const line = { level: 60, time: Date.now(), pid: process.pid, code: 'process-stuck', remedy };
  writeSync(1, `${JSON.stringify({ ...line, msg: 'the process is stuck and is ended' })}\n`);
  process.kill(process.pid, 'SIGKILL');
}
