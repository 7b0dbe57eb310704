import { dropDatabases } from './made-databases.ts';
import { beginTest, endWatch, noteLog, plantRequest } from './suite-watch.ts';

export { mochaGlobalSetup, mochaGlobalTeardown } from './whole-run.ts';

/** Mocha lets a run pass in which a promise was rejected that nobody waited for yet; it ends a bot. */
const uncaught: string[] = [];
process.on('unhandledRejection', (reason) => uncaught.push(`rejected, and nobody waited: ${told(reason)}`));

const faithful = { fetch: globalThis.fetch, ...console };

/** Mocha's processes share the files out between them; each would tell how much it searched after each. */
const isAlone = process.env['MOCHA_WORKER_ID'] === undefined;

/**
 * Around all tests, or those of a file: whatever is posted to a bot, and the tokens with it, must be in no log that any
 * test leads to. Libraries write to the console, which on a server is the log too.
 */
export const mochaHooks = {
  beforeAll(): void {
    globalThis.fetch = (resource, request) => {
      if (typeof request?.body === 'string') {
        plantRequest(request.body, new Headers(request.headers).get('authorization') ?? undefined);
      }
      return faithful.fetch(resource, request);
    };
    for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
      console[method] = (...words: unknown[]) => {
        noteLog(words.map(String).join(' '));
        faithful[method](...words);
      };
    }
  },
  beforeEach(this: Mocha.Context): void {
    beginTest(this.currentTest?.fullTitle() ?? '');
  },
  async afterAll(): Promise<void> {
    await dropDatabases();
    globalThis.fetch = faithful.fetch;
    Object.assign(console, faithful);
    const { searched, found } = endWatch();
    if (isAlone) faithful.log(searched);
    const faults = [...uncaught.splice(0), ...found];
    if (faults.length > 0) throw new Error(`${faults.length} faults beside the tests:\n${faults.join('\n')}`);
  },
};

function told(reason: unknown): string {
  if (!(reason instanceof Error)) return String(reason);
  const cause = reason.cause === undefined ? [] : [`caused by ${told(reason.cause)}`];
  return [reason.stack, ...cause].join('\n');
}
