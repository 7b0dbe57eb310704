import assert from 'node:assert/strict';
import { faultsOf, type Stretch } from './verdict.ts';

const megabyte = 1024 * 1024;

const even: Stretch = {
  turns: 3_000,
  errors: 0,
  skipped: 0,
  p50: 12,
  p99: 40,
  rss: 300 * megabyte,
  heap: 90 * megabyte,
  external: 20 * megabyte,
  timers: 12,
  handles: 60,
  listeners: 6,
  database: 30 * megabyte,
};

/** Half an hour, a minute each. */
function run(minute: (number: number) => Partial<Stretch>): Stretch[] {
  return Array.from({ length: 30 }, (_, number) => ({ ...even, ...minute(number) }));
}

/** Up and down, as a heap goes. */
const wave = (number: number) => (number % 2 === 0 ? 3 : -3) * megabyte;

describe('the verdict on a run under load', () => {
  const good = [
    { note: 'all stays as it was', stretches: run(() => ({})) },
    { note: 'the heap goes up and down', stretches: run((n) => ({ heap: even.heap + wave(n) })) },
    {
      note: 'caches fill in the first third',
      stretches: run((n) => ({ heap: Math.min(n, 10) * 9 * megabyte })),
    },
    {
      note: 'the database grows with what it holds',
      stretches: run((n) => ({ database: n * 9 * megabyte })),
    },
    { note: 'one minute is slow', stretches: run((n) => ({ p99: n === 20 ? 900 : even.p99 })) },
    { note: 'one turn in two hundred is skipped', stretches: run(() => ({ skipped: 15 })) },
  ];
  for (const { note, stretches } of good) {
    it(`finds nothing where ${note}`, () => {
      assert.deepEqual(faultsOf(stretches), []);
    });
  }

  const bad = [
    { note: 'the heap leaks', stretches: run((n) => ({ heap: even.heap + n * megabyte })), says: /the heap/ },
    { note: 'timers are left', stretches: run((n) => ({ timers: 12 + 2 * n })), says: /timers/ },
    {
      note: 'a listener is left now and then',
      stretches: run((n) => ({ listeners: 6 + (n >> 3) })),
      says: /listeners/,
    },
    { note: 'it slows down', stretches: run((n) => ({ p99: n < 20 ? 40 : 120 })), says: /p99/ },
    { note: 'there is one error', stretches: run((n) => ({ errors: n === 3 ? 1 : 0 })), says: /errors/ },
    {
      note: 'everybody waits from some minute on',
      stretches: run((n) => (n < 25 ? {} : { turns: 0, skipped: 3_000 })),
      says: /whole stretch.*skipped|nothing/,
    },
    {
      note: 'one turn in fifty is skipped',
      stretches: run(() => ({ skipped: 60 })),
      says: /1800 of 91800 turns/,
    },
    {
      note: 'a run too short to compare its thirds stalls',
      stretches: run(() => ({ turns: 0, skipped: 9 })).slice(0, 3),
      says: /nothing was answered/,
    },
  ];
  for (const { note, stretches, says } of bad) {
    it(`finds it where ${note}`, () => {
      assert.match(faultsOf(stretches).join('; '), says);
    });
  }
});
