import assert from 'node:assert/strict';
import { once } from 'node:events';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { keepHouse } from '../../bot/process/housekeeping.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { watchedLog } from '../support/suite-watch.ts';

const hour = 60 * 60 * 1000;

/** Pauses that last until the test lets time pass. */
function setClock() {
  let now = 0;
  const waiting = new Set<{ readonly at: number; readonly end: () => void }>();
  return {
    pause: async (milliseconds: number, signal: AbortSignal) => {
      if (milliseconds < 1_000) return;
      const done = new AbortController();
      const pause = {
        at: now + milliseconds,
        end: () => {
          done.abort();
        },
      };
      waiting.add(pause);
      if (!signal.aborted) await once(AbortSignal.any([signal, done.signal]), 'abort');
      waiting.delete(pause);
    },
    pass: (milliseconds: number) => {
      now += milliseconds;
      for (const pause of waiting) if (pause.at <= now) pause.end();
    },
  };
}

describe('the housekeeping of an embedded database', () => {
  let database: Database;
  let lines: string[];
  let heard: EventTarget;
  let log: ReturnType<typeof watchedLog>;
  let end: () => Promise<void>;
  let clock: ReturnType<typeof setClock>;

  beforeEach(async () => {
    database = await openDatabase('pglite:memory');
    lines = [];
    heard = new EventTarget();
    clock = setClock();
    log = watchedLog((text) => {
      lines.push(text);
      heard.dispatchEvent(new Event('line'));
    });
    end = keepHouse({ backend: database.queueBackend, log, pause: clock.pause });
  });
  afterEach(async () => {
    await end();
    await database.close();
  });

  async function pass(milliseconds: number): Promise<void> {
    const line = once(heard, 'line');
    clock.pass(milliseconds);
    await line;
  }

  async function pages(): Promise<number> {
    await database.queries.execute(sql`
      insert into processed_activity (key, processed_at) select md5(n::text), now() from generate_series(1, 20000) n`);
    await database.queries.execute(sql`delete from processed_activity`);
    const result = await database.queries.execute(
      sql`select pg_relation_size('processed_activity') as bytes`,
    );
    return z.object({ rows: z.tuple([z.object({ bytes: z.coerce.number() })]) }).parse(result).rows[0].bytes;
  }

  it('gives deleted rows back ten minutes after the start, and once a day', async () => {
    const first = await pages();
    await pass(hour);
    assert.equal(await pages(), first, 'what was deleted was used again');
    const second = await pages();
    assert.ok(second > first, 'within the day nothing is');
    await pass(24 * hour);
    assert.equal(await pages(), first);
    assert.equal(lines.length, 2);
  });

  it('says that it failed, and tries again a day later', async () => {
    await end();
    const gone = await openDatabase('pglite:memory');
    await gone.close();
    end = keepHouse({ backend: gone.queueBackend, log, pause: clock.pause });
    await pass(hour);
    assert.match(lines[0] ?? '', /"code":"vacuum-failed"/);
    await pass(24 * hour);
    assert.equal(lines.length, 2);
  });
});
