import { dropDatabases } from './databases.ts';
import { beginTest, counts, leaks, noteLog, plantRequest, withoutRemedy } from './suite-watch.ts';

/** Mocha lets a run pass in which a promise was rejected that nobody waited for yet; it ends a bot. */
const uncaught: unknown[] = [];

const faithful = { fetch: globalThis.fetch, ...console };

/**
 * Around all tests: whatever is posted to a bot, and the tokens with it, must be in no log that any test leads to.
 * Libraries write to the console, which on a server is the log too.
 */
export const mochaHooks = {
  beforeAll(): void {
    process.on('unhandledRejection', (reason) => uncaught.push(reason));
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
    const found = leaks();
    const { lines, planted } = counts();
    faithful.log(`${lines} lines of logs held against ${planted} texts and secrets: ${found.length} found`);
    if (uncaught.length > 0) throw new AggregateError(uncaught, 'promises were rejected, and nobody waited');
    const unhelpful = withoutRemedy();
    if (unhelpful.length > 0)
      throw new Error(`Each warning and error needs a code and a remedy:\n${unhelpful.join('\n')}`);
    if (found.length === 0) return;
    const places = found.map(
      ({ planted, line, during }) => `${JSON.stringify(planted)}\n  in ${line}\n  during ${during}`,
    );
    throw new Error(
      `What people write and secrets must not reach a log; ${found.length} did:\n${places.join('\n')}`,
    );
  },
};
