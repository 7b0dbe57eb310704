import { sql } from 'drizzle-orm';
import type { Database } from '../../storage/database.ts';

export type Seed = {
  readonly reminders: number;
  readonly people: number;
  readonly tenants: number;
  /** Where a tenant's conversations are. */
  readonly serviceUrl: (tenantId: string) => string;
  /** When the first is due; each further one `apart` milliseconds later. */
  readonly dueAt: Date;
  readonly apart?: number;
  /** Begins every name, so that a further seed does not meet the first. */
  readonly name?: string;
};

/** What the reminder with this number is about: a mark that is found again on its card. */
export function subjectOf(number: number, name = 'Customer'): string {
  return `${name}${String(number).padStart(7, '0')}`;
}

/**
 * Stores reminders a week before the end of their terms, spread evenly over people in their personal chats, and these
 * over tenants; by plain SQL, as making them one by one would take hours.
 */
export async function seedReminders(database: Database, seed: Seed): Promise<void> {
  const { reminders, people, tenants, serviceUrl, dueAt, apart = 0, name = 'Customer' } = seed;
  const address = serviceUrl('TENANT');
  await database.queries.execute(sql`
    insert into place (tenant_id, conversation_id, reference, updated_at)
    select 'tenant-' || n % ${tenants}::int, ${name}::text || '-chat-' || n, jsonb_build_object(
      'serviceUrl', replace(${address}, 'TENANT', 'tenant-' || n % ${tenants}::int),
      'channelId', 'msteams',
      'bot', jsonb_build_object('id', 'bot', 'name', 'The bot'),
      'user', jsonb_build_object('id', '29:' || n),
      'conversation', jsonb_build_object('id', ${name}::text || '-chat-' || n, 'conversationType', 'personal')
    ), now()
    from generate_series(0, ${people}::int - 1) n
    on conflict do nothing
  `);
  await database.queries.execute(sql`
    insert into watch (id, tenant_id, user_id, conversation_id, maker_name, subject, term_end, status,
      created_at, updated_at)
    select md5(${name}::text || n)::uuid, 'tenant-' || n % ${people}::int % ${tenants}::int,
      ${name}::text || '-person-' || n % ${people}::int, ${name}::text || '-chat-' || n % ${people}::int, 'Ada',
      ${name}::text || lpad(n::text, 7, '0'),
      to_char(${dueAt.toISOString()}::timestamptz at time zone 'UTC' + make_interval(secs => n * ${apart / 1000}::float8)
        + interval '7 days', 'YYYY-MM-DD'),
      'active', now(), now()
    from generate_series(0, ${reminders}::int - 1) n
  `);
  await database.queries.execute(sql`
    insert into reminder (id, watch_id, occasion, due_at, next_at, state)
    select md5(${name}::text || 'reminder' || n)::uuid, md5(${name}::text || n)::uuid, 'before-7', at, at, 'planned'
    from generate_series(0, ${reminders}::int - 1) n,
      lateral (select ${dueAt.toISOString()}::timestamptz + make_interval(secs => n * ${apart / 1000}::float8)) due(at)
  `);
  await database.queries.execute(sql`analyze`);
}
