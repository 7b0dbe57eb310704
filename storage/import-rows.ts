import { setImmediate } from 'node:timers/promises';
import { and, asc, desc, getTableColumns, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Day } from '../guidance/day.ts';
import type { Written } from '../portfolio/kept/keeping.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { freeForOthers } from './freed.ts';
import { subscriptions, subscriptionsBefore } from './portfolio-schema.ts';
import { whereaboutsColumns } from './subscription-row.ts';
import { isTheirs } from './theirs.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** How many rows go with one statement: PGlite's thread does nothing else meanwhile. */
const piece = 1_000;

/** Keeps how the subscriptions stand, so that all of it can be taken back. */
export async function noteBefore(
  tx: Queries,
  { tenantId, userId }: Person,
  ids: readonly string[],
): Promise<void> {
  for (const some of pieces(ids)) {
    await tx.execute(sql`
      insert into ${subscriptionsBefore} (tenant_id, user_id, id, before)
      select ${tenantId}, ${userId}, named.id, to_jsonb(stands)
      from jsonb_array_elements_text(${JSON.stringify(some)}::jsonb) as listed (id)
      cross join lateral (select listed.id::uuid) as named (id)
      left join ${subscriptions} stands on stands.id = named.id
      on conflict do nothing
    `);
    await setImmediate();
  }
}

/** Stores each whole, in the place of the one with its id. */
export async function write(
  tx: Queries,
  { tenantId, userId }: Person,
  written: readonly Written[],
  now: Date,
): Promise<void> {
  for (const some of pieces(written)) {
    const rows = some.map(({ whereabouts, ...one }) => ({ ...one, ...whereaboutsColumns(whereabouts) }));
    await tx.execute(sql`
      insert into ${subscriptions} (${names})
      select ${tenantId}, ${userId}, ${now.toISOString()}::timestamptz, ${values} from jsonb_array_elements(${JSON.stringify(rows)}::jsonb) as listed (one)
      on conflict (id) do update set ${asWritten}
      where ${subscriptions.tenantId} = excluded.tenant_id and ${subscriptions.userId} = excluded.user_id
    `);
    await setImmediate();
  }
}

/** The list of these has them no more since that UTC day. */
export async function markGone(
  tx: Queries,
  person: Person,
  gone: readonly string[],
  day: Day,
  now: Date,
): Promise<void> {
  for (const some of pieces(gone)) {
    await freeForOthers(tx, person, inArray(subscriptions.id, [...some]), now);
    await tx.execute(sql`
      update ${subscriptions} set gone_since = ${day}
      where ${isTheirs(subscriptions, person)} and id in (
        select id::uuid from jsonb_array_elements_text(${JSON.stringify(some)}::jsonb) as listed (id)
      )
    `);
    await setImmediate();
  }
}

/** What is gone for longer goes for good, and so do the first of more than a person may have. */
const daysGone = 120;

/** Deletes what was gone long ago, after noting how it stood. */
export async function dropLongGone(tx: Queries, person: Person, day: Day, most: number): Promise<void> {
  const gone = tx
    .select({ id: subscriptions.id, goneSince: subscriptions.goneSince })
    .from(subscriptions)
    .where(and(isTheirs(subscriptions, person), isNotNull(subscriptions.goneSince)))
    .orderBy(desc(subscriptions.goneSince), asc(subscriptions.id));
  const since = new Date(Date.parse(day) - daysGone * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const ids = (await gone)
    .filter(({ goneSince }, at) => at >= most || (goneSince ?? day) < since)
    .map(({ id }) => id);
  await noteBefore(tx, person, ids);
  for (const some of pieces(ids))
    await tx
      .delete(subscriptions)
      .where(and(isTheirs(subscriptions, person), inArray(subscriptions.id, [...some])));
}

const { tenantId, userId, cameAt } = getTableColumns(subscriptions);
/** Whose it is, since when, and who looks after it, no file tells. */
const untold: ReadonlySet<string> = new Set(['tenantId', 'userId', 'cameAt', 'takenAt', 'freedAt']);
const each = Object.entries(getTableColumns(subscriptions)).filter(([key]) => !untold.has(key));
const names = sql.join(
  [tenantId, userId, cameAt, ...each.map(([, column]) => column)].map(({ name }) => sql.identifier(name)),
  sql`, `,
);
const values = sql.join(
  each.map(([key, column]) => sql.raw(`(one ->> '${key}')::${column.getSQLType()}`)),
  sql`, `,
);
/** What an import writes anew of what is stored. */
const asWritten = sql.join(
  each.map(([, { name }]) => sql.raw(`"${name}" = excluded."${name}"`)),
  sql`, `,
);

/** Only the last import of a person can be taken back. */
export async function forgetBefore(tx: Queries, person: Person): Promise<void> {
  await tx.delete(subscriptionsBefore).where(isTheirs(subscriptionsBefore, person));
}

/** Makes the subscriptions as they were noted. */
export async function restore(tx: Queries, person: Person, now: Date): Promise<void> {
  const { tenantId, userId } = person;
  const added = await tx
    .select({ id: subscriptionsBefore.id })
    .from(subscriptionsBefore)
    .where(and(isTheirs(subscriptionsBefore, person), isNull(subscriptionsBefore.before)));
  // By their ids: looked up within the statement, 10,000 rows of which there were no statistics yet took 8 s.
  for (const some of pieces(added.map(({ id }) => id)))
    await freeForOthers(tx, person, inArray(subscriptions.id, [...some]), now);
  await tx.execute(sql`
    delete from ${subscriptions} using ${subscriptionsBefore} b
    where b.tenant_id = ${tenantId} and b.user_id = ${userId} and b.before is null and ${subscriptions.id} = b.id
  `);
  await tx.execute(sql`
    insert into ${subscriptions}
    select stood.* from ${subscriptionsBefore} b, jsonb_populate_record(null::subscription, b.before) stood
    where b.tenant_id = ${tenantId} and b.user_id = ${userId} and b.before is not null
    on conflict (id) do update set ${asWritten}
  `);
}

function* pieces<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += piece) yield all.slice(at, at + piece);
}
