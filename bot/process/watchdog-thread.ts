import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { z } from 'zod';
import { faultNamed } from '../faults/fault-of.ts';
import { mostStill, watchStillness } from './stillness.ts';

const { beats, stuckAfter } = z
  .object({ beats: z.instanceof(SharedArrayBuffer), stuckAfter: z.number() })
  .parse(workerData);

const beat = new Int32Array(beats);
const isStuck = watchStillness(Atomics.load(beat, 0));

setInterval(() => {
  if (isStuck(Atomics.load(beat, 0))) endProcess();
}, stuckAfter / mostStill);

/** The main thread cannot write its log any more. */
function endProcess(): void {
  const line = { level: 60, time: Date.now(), pid: process.pid, ...faultNamed('process-stuck') };
  writeSync(1, `${JSON.stringify({ ...line, msg: 'the process is stuck and is ended' })}\n`);
  process.kill(process.pid, 'SIGKILL');
}
