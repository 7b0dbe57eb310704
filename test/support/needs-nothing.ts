import { subscribe } from 'node:diagnostics_channel';
import { registerHooks } from 'node:module';

const remedy = 'tests of .mocharc.unit.cjs need no database, server or browser';

/** What brings a database, a server or a browser. */
const heavy = new Set(['@electric-sql/pglite', 'pg', 'pg-boss', 'restify', 'playwright-core']);

// Nothing is to be made, nor cleared away, on the server that others are given.
delete process.env['TEST_DATABASE_URL'];

registerHooks({
  resolve: (specifier, context, next) => {
    if (heavy.has(specifier)) throw new Error(`${context.parentURL} loads ${specifier}: ${remedy}`);
    return next(specifier, context);
  },
});

const opened = new Set<string>();
let during = 'before the first test';
for (const [channel, what] of [
  ['tracing:net.server.listen:asyncStart', 'a server listened'],
  ['net.client.socket', 'a connection was made'],
  ['child_process', 'a process was started'],
] as const)
  subscribe(channel, () => opened.add(`${what} during ${during}`));

export const mochaHooks = {
  beforeEach(this: Mocha.Context): void {
    during = this.currentTest?.fullTitle() ?? '';
  },
  afterAll(): void {
    if (opened.size > 0) throw new Error(`${[...opened].join('\n')}\n${remedy}`);
  },
};
