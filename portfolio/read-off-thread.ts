import { Worker } from 'node:worker_threads';
import { readingOptions, type Reading, type ReadingOptions } from './reading.ts';
import { tooHeavy } from './read-file.ts';

/** What reading may take before it is ended. */
export type ReadingLimits = {
  /** In milliseconds. */
  readonly time: number;
  /** For what is made while reading, in MiB; the bytes of the file are counted beside it. */
  readonly memory: number;
};

const usual: ReadingLimits = { time: 60_000, memory: 104 };

/**
 * `readPortfolio` on a thread of its own, so that turns wait for nothing. Nothing that a file holds can take more time or
 * memory than its limits: then the thread is ended, and the problem is `too-heavy`.
 * @throws ZodError for options that are none.
 */
export async function readOffThread(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions,
  { time, memory }: ReadingLimits = usual,
): Promise<Reading> {
  readingOptions.parse(options);
  const copy = Uint8Array.from(bytes);
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData: { bytes: copy, fileName, options },
    transferList: [copy.buffer],
    resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 6 },
    env: {},
  });
  return await new Promise<Reading>((resolve, reject) => {
    const late = setTimeout(() => {
      resolve(tooHeavy);
    }, time);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(tooHeavy);
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(late);
      reject(new Error('The thread that reads a file ended without a word'));
    });
  }).finally(() => worker.terminate());
}
