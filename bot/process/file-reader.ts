import AsyncLock from 'async-lock';
import type { ReadFile } from '../../dialogs/memory.ts';
import { tooHeavy } from '../../portfolio/read-file.ts';
import { readOffThread } from '../../portfolio/read-off-thread.ts';

/** How many files may wait: each is held meanwhile. */
const mostWaiting = 4;

/** Milliseconds for one: somebody waits for it. */
const time = 40_000;

/** In MiB, beside the bytes of the file. */
const memory = 104;

/**
 * Reads files off the event loop, one at a time: what one may take of the machine is all that files take. Where many wait
 * already, one more is too much for now.
 */
export function fileReader(read: typeof readOffThread = readOffThread): ReadFile {
  const lock = new AsyncLock();
  let waiting = 0;
  return async ({ bytes, fileName }, options) => {
    if (waiting > mostWaiting) return tooHeavy;
    waiting += 1;
    try {
      return await lock.acquire('file', () => read(bytes, fileName, options, { time, memory }));
    } finally {
      waiting -= 1;
    }
  };
}
