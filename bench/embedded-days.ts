import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { openDatabase, type Database } from '../storage/database.ts';
import { saveTurn } from '../storage/turns.ts';
import { vacuum } from '../storage/vacuum.ts';
import { median } from './median.ts';

/**
 * Prints what an embedded database weighs, and how long saving a turn takes, after so many simulated days of 10,000
 * messages by 500 people, with and without the daily vacuum.
 */
const never = new AbortController().signal;
const noBreath = () => Promise.resolve();
const messages = 10_000;
const people = 500;
const day = 24 * 60 * 60 * 1000;
const start = Date.parse('2027-01-01T00:00:00Z');
const days = Number(process.argv[2] ?? '60');

for (const vacuums of [false, true]) {
  const folder = await mkdtemp(join(tmpdir(), 'embedded-'));
  const database = await openDatabase(`pglite:${folder}`);
  const took: number[] = [];
  for (let count = 0; count < days; count += 1) {
    await liveOneDay(database, new Date(start + count * day));
    if (vacuums) took.push(await timed(() => vacuum(database.queueBackend, noBreath, never)));
    if (count % 20 === 19)
      print(`${vacuums ? 'with' : 'without'}, day ${count + 1}: ${await weigh(database, count)}`);
  }
  if (vacuums)
    print(`a vacuum takes ${Math.round(median(took))} ms (at most ${Math.round(Math.max(...took))})`);
  await database.close();
  await rm(folder, { recursive: true });
}
process.exit(0);

/** As turns would, but many to a statement. */
async function liveOneDay(database: Database, from: Date): Promise<void> {
  const at = from.toISOString();
  for (let part = 0; part < 20; part += 1) {
    await database.queries.execute(sql`
      insert into processed_activity (key, processed_at)
      select md5(${`${at} ${String(part)} `} || n),
        ${at}::timestamptz + make_interval(secs => (${part}::int * ${messages / 20} + n) * ${day / 1000 / messages}::float8)
      from generate_series(1, ${messages / 20}::int) n`);
    await database.queries.execute(sql`
      insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at)
      select 't', 'u' || n, 'c' || n, 1, jsonb_build_object('talk', repeat(md5(n::text), 30)), ${at}::timestamptz
      from generate_series(1, ${people}::int) n
      on conflict (tenant_id, user_id, conversation_id) do update
      set version = conversation.version + 1, state = excluded.state, updated_at = excluded.updated_at`);
  }
  const old = new Date(from.getTime() - day).toISOString();
  await database.queries.execute(
    sql`delete from processed_activity where processed_at < ${old}::timestamptz`,
  );
}

async function weigh(database: Database, count: number): Promise<string> {
  const now = new Date(start + (count + 1) * day);
  const times: number[] = [];
  for (let turn = 0; turn < 21; turn += 1) {
    const key = { tenantId: 't', userId: 'new', conversationId: `${String(count)}-${String(turn)}` };
    times.push(
      await timed(() =>
        saveTurn(database, {
          key,
          version: 0,
          state: {},
          learned: {},
          now,
          activity: `${String(count)}-${String(turn)}`,
        }),
      ),
    );
  }
  const size = z
    .object({ rows: z.tuple([z.object({ bytes: z.coerce.number() })]) })
    .parse(await database.queries.execute(sql`select pg_database_size(current_database()) as bytes`));
  return `${(size.rows[0].bytes / 1e6).toFixed(0)} MB, ${median(times).toFixed(1)} ms to save a turn`;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
