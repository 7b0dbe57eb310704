import { sql } from 'drizzle-orm';
import { openDatabase, type Database } from '../../storage/database.ts';

/** Opens a database before the bot does, which has an embedded one to itself. */
export async function beforeTheBot(
  address: string,
  prepare: (database: Database) => Promise<void>,
): Promise<void> {
  const database = await openDatabase(address);
  await prepare(database);
  await database.close();
}

/**
 * Watches of one person in their personal chat, `Customer 1` and on, each with five reminders at 9:00 UTC before
 * 30 June 2027; by plain SQL, as setting them one by one would take minutes.
 */
export async function seedWatches(database: Database, user: string, count: number): Promise<void> {
  await database.queries.execute(sql`
    insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status, created_at,
      updated_at)
    select gen_random_uuid(), 'tenant-1', ${`aad-${user}`}::text, ${`chat-${user}`}::text, ${user}::text,
      'Customer ' || n, '2027-06-30', 'active', now(), now()
    from generate_series(1, ${count}::int) n`);
  await database.queries.execute(sql`
    insert into reminder (id, watch_id, occasion, due_at, next_at, state)
    select gen_random_uuid(), watch.id, 'before-' || day, at, at, 'planned'
    from watch, unnest(array[60, 30, 14, 7, 1]) day,
      lateral (select '2027-06-30T09:00:00Z'::timestamptz - make_interval(days => day)) due(at)
    where watch.user_id = ${`aad-${user}`}`);
}
