import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { readPortfolio } from './read-file.ts';
import { readingOptions } from './reading.ts';

/** The thread of `readOffThread`: reads the one file that it is started with. */
const given = z.object({ bytes: z.instanceof(Uint8Array), fileName: z.string(), options: readingOptions });

const { bytes, fileName, options } = given.parse(workerData);
parentPort?.postMessage(await readPortfolio(bytes, fileName, options));
