import { setInterval } from 'node:timers';
import { Worker } from 'node:worker_threads';

/** In milliseconds: how long the process may do one thing without looking up; nothing it does takes a tenth of that. */
const usuallyStuckAfter = 30_000;

/**
 * Ends the process with SIGKILL when it is stuck, so that whoever keeps it running starts it anew: it cannot do so
 * itself, nor say that it lives. What is known to make it stuck is PGlite on a disk that was filled up all at once.
 */
export function watchProcess(stuckAfter = usuallyStuckAfter): void {
  const beats = new SharedArrayBuffer(4);
  const beat = new Int32Array(beats);
  const beating = setInterval(() => Atomics.add(beat, 0, 1), stuckAfter / 30);
  const worker = new Worker(new URL('watchdog-thread.ts', import.meta.url), {
    workerData: { beats, stuckAfter },
    execArgv: [],
  });
  beating.unref();
  worker.unref();
}
