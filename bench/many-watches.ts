import { setTimeout } from 'node:timers/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../storage/database.ts';
import { testDatabases } from '../test/support/databases.ts';
import { startTeams, type Client } from '../test/support/teams.ts';

const asked = ['remind me about Contoso on 31 March 2027', 'reminders', 'hour 10', 'my data', 'forget me'];

/** Prints how long one person with many watches holds the bot up, on PGlite, and on PostgreSQL where one is named. */
for (const { name, make } of testDatabases())
  for (const watches of [500, 10_000]) await measure(name, await make(), watches);
process.exit(0);

async function measure(name: string, address: string, watches: number): Promise<void> {
  const folder = address === 'pglite:memory' ? `pglite:/tmp/many-watches-${process.pid}-${watches}` : address;
  await seed(folder, watches);
  const teams = await startTeams(folder);
  const ada = teams.client('ada');
  const bob = teams.client('bob');
  // What is read and said for the first time is slower, whatever is stored.
  for (const said of [...asked, 'no']) await bob.say(said);
  for (const said of [...asked, 'yes'])
    print(`${name}, ${watches} watches, ${JSON.stringify(said)}: ${await holdUp(ada, bob, said)}`);
  await teams.close();
}

/** The turn's time, the longest hold of the event loop meanwhile, and what another person waits who writes into it. */
async function holdUp(one: Client, other: Client, said: string): Promise<string> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const began = performance.now();
  const turn = one.say(said).then(({ cards, texts }) => ({
    took: performance.now() - began,
    messages: cards.length + texts.length,
  }));
  let worst = 0;
  let over = false;
  const others = (async () => {
    await setTimeout(5);
    while (!over) {
      const asked = performance.now();
      await other.say('thanks');
      worst = Math.max(worst, performance.now() - asked);
    }
  })();
  const { took, messages } = await turn;
  over = true;
  await others;
  delay.disable();
  return `${ms(took)}, ${messages} messages; event loop held ${ms(delay.max / 1e6)}; another person waits ${ms(worst)}`;
}

/** Watches of one person with five reminders each, by plain SQL. */
async function seed(address: string, count: number): Promise<void> {
  const database = await openDatabase(address);
  await database.queries.execute(sql`
    insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status, created_at, updated_at)
    select gen_random_uuid(), 'tenant-1', 'aad-ada', 'chat-ada', 'Ada', 'Customer ' || n, '2027-06-30', 'active', now(), now()
    from generate_series(1, ${count}::int) n`);
  await database.queries.execute(sql`
    insert into reminder (id, watch_id, occasion, due_at, next_at, state)
    select gen_random_uuid(), watch.id, 'before-' || day, at, at, 'planned'
    from watch, unnest(array[60, 30, 14, 7, 1]) day,
      lateral (select '2027-06-30T09:00:00Z'::timestamptz - make_interval(days => day)) due(at)`);
  await database.queries.execute(sql`analyze`);
  await database.close();
}

function ms(milliseconds: number): string {
  return `${Math.round(milliseconds)} ms`;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
