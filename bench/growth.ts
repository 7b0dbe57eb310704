import { parseArgs } from 'node:util';
import { sql } from 'drizzle-orm';
import { sweep } from '../reminders/sweep.ts';
import { openDatabase, type Database } from '../storage/database.ts';
import type { Claim } from '../storage/due-reminders.ts';
import { testDatabases } from '../test/support/databases.ts';
import { seedWatches } from '../test/support/many-watches.ts';
import { seedReminders } from '../test/support/seed-reminders.ts';
import { startTeams } from '../test/support/teams.ts';
import { median } from './median.ts';

/**
 * `npm run bench:growth`: how long a turn, the list of a person's reminders and a sweep take while conversations, a
 * person's watches, people and planned reminders grow; `--most` says how many rows at most, `--on` on which database alone.
 */
const { values } = parseArgs({
  options: { most: { type: 'string', default: '1000000' }, on: { type: 'string' } },
});
const most = Number(values.most);
const rounds = 41;

/** So many rows are seeded with one statement: it is given up after 25 seconds. */
const piece = 100_000;

const now = new Date('2026-11-20T10:00:00Z');
const day = 24 * 60 * 60 * 1000;
/** Due long after what is measured. */
const later = new Date(now.getTime() + day);
const serviceUrl = () => 'http://127.0.0.1:9/';

type Growing = {
  readonly name: string;
  readonly sizes: readonly number[];
  /** Adds what is missing from one size to the next. */
  readonly grow: (database: Database, from: number, to: number) => Promise<void>;
};

const growing: readonly Growing[] = [
  { name: 'conversations', sizes: [100, 10_000, 1_000_000], grow: growConversations },
  { name: 'watches of the person', sizes: [1, 20, 100, 500], grow: growWatches },
  { name: 'people, each with a chat and two watches', sizes: [10, 1_000, 100_000], grow: growPeople },
  { name: 'reminders planned', sizes: [10_000, 100_000, 1_000_000], grow: growReminders },
];

for (const { name, make } of testDatabases()) {
  if (values.on !== undefined && values.on !== name) continue;
  await turnTimes(await make());
  for (const { name: what, sizes, grow } of growing) {
    const address = await make();
    let from = 0;
    for (const to of sizes.filter((size) => size <= most)) {
      const database = await openDatabase(address);
      for (let at = from; at < to; at += piece) await grow(database, at, Math.min(to, at + piece));
      // The next clients count their activities from the beginning again.
      await database.queries.execute(sql`delete from processed_activity`);
      await database.queries.execute(sql`analyze`);
      const swept = await sweepTimes(database);
      await database.close();
      const { turn, list } = await turnTimes(address);
      print(
        `${name}, ${to} ${what}: a turn ${ms(turn)}, the list ${ms(list)}, a sweep of 100 due ${ms(swept)}`,
      );
      from = to;
    }
  }
}
process.exit(0);

async function growConversations(database: Database, from: number, to: number): Promise<void> {
  await database.queries.execute(sql`
    insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at)
    select 'tenant-' || n % 10, 'aad-other-' || n, 'chat-other-' || n, 3,
      '{"draft": {"source": "another-partner", "partnerCountry": "SE"}}'::jsonb, now()
    from generate_series(${from}::int, ${to}::int - 1) n`);
}

async function growWatches(database: Database, from: number, to: number): Promise<void> {
  if (from > 0) await database.queries.execute(sql`delete from watch where user_id = 'aad-ada'`);
  await seedWatches(database, 'ada', to);
}

async function growPeople(database: Database, from: number, to: number): Promise<void> {
  const name = `P${from}x`;
  const people = to - from;
  await seedReminders(database, {
    reminders: people * 2,
    people,
    tenants: 10,
    serviceUrl,
    dueAt: later,
    name,
  });
  await database.queries.execute(sql`
    insert into person (tenant_id, user_id) select distinct tenant_id, user_id from watch where subject like ${`${name}%`}`);
  await database.queries.execute(sql`
    insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at)
    select distinct on (tenant_id, user_id, conversation_id) tenant_id, user_id, conversation_id, 3, '{}'::jsonb, now()
    from watch where subject like ${`${name}%`}`);
}

async function growReminders(database: Database, from: number, to: number): Promise<void> {
  const reminders = to - from;
  const apart = (300 * day) / reminders;
  const people = Math.ceil(reminders / 5);
  await seedReminders(database, {
    reminders,
    people,
    tenants: 10,
    serviceUrl,
    dueAt: later,
    apart,
    name: `R${from}x`,
  });
}

async function sweepTimes(database: Database): Promise<number> {
  const dueAt = new Date(now.getTime() - day);
  const name = `Due${Math.floor(performance.now())}`;
  await seedReminders(database, { reminders: 100, people: 100, tenants: 10, serviceUrl, dueAt, name });
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const claims: Claim[] = [];
    const hand = (some: readonly Claim[]) => {
      claims.push(...some);
      return Promise.resolve();
    };
    const began = performance.now();
    await sweep(database, { hand, without: () => Promise.resolve(new Set()) }, now);
    times.push(performance.now() - began);
    if (claims.length !== 100) throw new Error(`${claims.length} were handed over instead of 100`);
    await database.queries.execute(
      sql`update reminder set state = 'planned', job_id = null, claimed_at = null where state = 'claimed'`,
    );
  }
  await database.queries.execute(sql`delete from watch where subject like ${`${name}%`}`);
  return median(times);
}

async function turnTimes(address: string): Promise<{ turn: number; list: number }> {
  const teams = await startTeams(address);
  const ada = teams.client('ada');
  async function timed(text: string): Promise<number> {
    const began = performance.now();
    const { texts, cards } = await ada.say(text);
    if (texts.length + cards.length !== 1) throw new Error(`“${text}” was not answered`);
    return performance.now() - began;
  }
  const times = { turn: [] as number[], list: [] as number[] };
  for (let round = 0; round < rounds + 10; round += 1) {
    const one = { turn: await timed('thanks'), list: await timed('reminders') };
    // The first are slow, whatever is stored.
    if (round < 10) continue;
    times.turn.push(one.turn);
    times.list.push(one.list);
  }
  await teams.close();
  return { turn: median(times.turn), list: median(times.list) };
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(1)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
