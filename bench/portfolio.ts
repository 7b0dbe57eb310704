import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { dayAfter, dayOf } from '../guidance/day.ts';
import { compare } from '../portfolio/kept/compare.ts';
import { keepingOf } from '../portfolio/kept/keeping.ts';
import { mostSubscriptions, roomFor } from '../portfolio/kept/room.ts';
import { readOffThread } from '../portfolio/read-off-thread.ts';
import { openDatabase, type Database } from '../storage/database.ts';
import { keepImportAlone, undoImportAlone } from '../storage/imports.ts';
import { portfolioCounts, portfolioOf, subscriptionsOf } from '../storage/portfolio.ts';
import { testDatabases } from '../test/support/databases.ts';
import { measureSweep } from './reminder-sweep.ts';

// `npm run bench:portfolio`: PGlite, and PostgreSQL where TEST_DATABASE_URL names one.
const people = 1_000;
const each = 100;
const today = dayOf(new Date());
const page = { skip: 0, most: 10 };

for (const { name, make } of testDatabases()) {
  print(`${name}, sweep with nothing beside: ${await measureSweep(await make(), 20_000, 1_000)}`);
  const address = await make();
  const database = await openDatabase(address);
  await fill(database);
  await measureLists(name, database);
  await measureImports(name, database);
  await database.close();
  print(
    `${name}, sweep beside ${people * each} subscriptions: ${await measureSweep(address, 20_000, 1_000)}`,
  );
}
process.exit(0);

/** So many subscriptions of each of so many people, in tenants of fifty, that end over a year. */
async function fill({ queries }: Database): Promise<void> {
  for (let person = 0; person < people; person += 100)
    await queries.execute(sql`
      insert into subscription (id, tenant_id, user_id, list_id, subscription_id, customer, customer_key, product,
        seats, term_end, term_length, auto_renew, whereabouts)
      select gen_random_uuid(), 'tenant-' || (who / 50), 'user-' || who, gen_random_uuid(), gen_random_uuid()::text,
        'Customer ' || (n / 4), 'customer ' || (n / 4), 'Microsoft 365 E' || (n % 5), n,
        to_char(${today}::date + (n * 365 / ${each}::int)::int, 'YYYY-MM-DD'), 'annual',
        (array['on', 'off', 'cancel'])[n % 3 + 1], 'ours'
      from generate_series(${person}::int, ${person + 99}::int) who, generate_series(0, ${each - 1}::int) n`);
}

async function measureLists(name: string, database: Database): Promise<void> {
  const of = (who: number) => ({ tenantId: `tenant-${Math.floor(who / 50)}`, userId: `user-${who}` });
  const within = { from: today, to: dayAfter(today, 30) };
  const asked = {
    'ending in 30 days': (who: number) => subscriptionsOf(database, of(who), within, page),
    'customer Customer 7': (who: number) =>
      subscriptionsOf(database, of(who), { customer: 'customer 7' }, page),
    'auto-renew off': (who: number) => subscriptionsOf(database, of(who), { autoRenew: ['off'] }, page),
    summary: (who: number) => portfolioCounts(database, of(who)),
  };
  for (const [what, ask] of Object.entries(asked))
    print(`${name}, ${what}: ${await times(500, (round) => ask((round * 37) % people))}`);
}

/** A person with as many as they may have, and a file of five times as many. */
async function measureImports(name: string, database: Database): Promise<void> {
  const big = { tenantId: 'tenant-big', userId: 'user-big' };
  const before = process.memoryUsage().rss;
  const much = await peak(async () => {
    const { reading, comparison, stored } = await readFor(database, big, file(50_000));
    const { beyond } = roomFor(comparison, stored);
    return `${reading.subscriptions.length} rows, beyond the ${beyond ?? 'none'}'s limit`;
  });
  print(`${name}, a file of 50,000: ${much}`);
  let kept = '';
  const fits = await peak(async () => {
    const read = await readFor(database, big, file(10_000));
    const began = performance.now();
    const keeping = keepingOf({
      ...read,
      file: { id: randomUUID(), fileName: 'a.csv', answers: {} },
      whereabouts: { at: 'ours' },
      today,
    });
    const outcome = await keepImportAlone(database, big, keeping, mostSubscriptions, new Date());
    kept = keeping.id;
    return `${outcome} in ${ms(performance.now() - began)} after reading`;
  });
  print(`${name}, a file of 10,000: ${fits}`);
  const within = { from: today, to: dayAfter(today, 30) };
  print(
    `${name}, ending in 30 days, of 10,000 of one person: ${await times(50, () => subscriptionsOf(database, big, within, page))}`,
  );
  print(`${name}, all 10,000 of one person: ${await times(10, () => portfolioOf(database, big))}`);
  print(`${name}, undone: ${await times(1, () => undoImportAlone(database, big, kept, new Date()))}`);
  print(`${name}, memory before all imports ${mb(before)}, after ${mb(process.memoryUsage().rss)}`);
}

async function readFor(database: Database, person: { tenantId: string; userId: string }, bytes: Uint8Array) {
  const reading = await readOffThread(bytes, 'a.csv', { today });
  const stored = await portfolioOf(database, person);
  const whereabouts = { at: 'ours' } as const;
  const comparison = compare(stored.subscriptions, { ...reading, whereabouts, newId: randomUUID });
  return { reading, stored, comparison };
}

function file(rows: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_none, n) =>
    [
      randomUUID(),
      `Customer ${n % 1000} of some length`,
      `Microsoft 365 E${n % 5}`,
      n % 500,
      dayAfter(today, n % 365),
      'P1Y',
      'True',
    ].join(','),
  );
  return Buffer.from(
    ['SubscriptionId,CustomerName,OfferName,Quantity,EndDate,TermDuration,AutoRenew', ...lines].join('\n'),
  );
}

/** What the work says, and how far the memory of the process rises meanwhile. */
async function peak(work: () => Promise<string>): Promise<string> {
  const before = process.memoryUsage().rss;
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  const began = performance.now();
  const said = await work();
  clearInterval(looking);
  return `${said}; ${ms(performance.now() - began)}; memory ${mb(before)}, at most ${mb(most)}`;
}

async function times(rounds: number, work: (round: number) => Promise<unknown>): Promise<string> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    await work(round);
    taken.push(performance.now() - began);
  }
  taken.sort((one, other) => one - other);
  const at = (part: number) => ms(taken[Math.min(taken.length - 1, Math.floor(taken.length * part))] ?? NaN);
  return `p50 ${at(0.5)}, p99 ${at(0.99)}`;
}

function ms(milliseconds: number): string {
  return `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`;
}

function mb(bytes: number): string {
  return `${Math.round(bytes / 2 ** 20)} MB`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
