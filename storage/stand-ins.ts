import { and, eq, gt, inArray, lte, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { StandIn } from './absence.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { keepNotice } from './notices.ts';
import { standIns } from './absence-schema.ts';
import { reminders, watches } from './schema.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** Who stands in for the person, as they set it; nothing once that is over. */
export async function standInOf(
  { queries }: Pick<Database, 'queries'>,
  person: Person,
  now: Date,
): Promise<StandIn | undefined> {
  const [row] = await queries
    .select()
    .from(standIns)
    .where(and(isOf(person), gt(standIns.endsAt, now)));
  return row === undefined ? undefined : asStandIn(row);
}

export async function setStandIn(
  tx: Queries,
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  { of, standIn, until, endsAt }: StandIn,
  now: Date,
): Promise<void> {
  const set = {
    userName: of.name,
    standInId: standIn.userId,
    standInName: standIn.name,
    until,
    endsAt,
    createdAt: now,
  };
  await comeHome(tx, { tenantId, userId: of.userId });
  await tx
    .insert(standIns)
    .values({ tenantId, userId: of.userId, ...set })
    .onConflictDoUpdate({ target: [standIns.tenantId, standIns.userId], set });
}

/** Nobody stands in for the person any more; what was on its way comes to them. */
export async function endStandIn(tx: Queries, person: Person): Promise<void> {
  await tx.delete(standIns).where(isOf(person));
  await comeHome(tx, person);
}

/** What is on its way to who stood in goes to the person's own place again. */
async function comeHome(tx: Queries, { tenantId, userId }: Person): Promise<void> {
  const theirs = tx
    .select({ id: watches.id })
    .from(watches)
    .where(and(eq(watches.tenantId, tenantId), eq(watches.userId, userId)));
  await tx
    .update(reminders)
    .set({ state: 'planned', jobId: null, via: null, viaConversationId: null })
    .where(
      and(
        eq(reminders.via, 'stand-in'),
        inArray(reminders.state, ['planned', 'claimed']),
        inArray(reminders.watchId, theirs),
      ),
    );
}

/** Ends what is over at `now`, and has both told; answers how many. */
export async function endOverdue(database: Database, now: Date): Promise<number> {
  return await database.queries.transaction(async (tx) => {
    const over = await tx.delete(standIns).where(lte(standIns.endsAt, now)).returning();
    for (const row of over) {
      const { tenantId } = row;
      const { of, standIn } = asStandIn(row);
      await comeHome(tx, { tenantId, userId: of.userId });
      const what = { kind: 'stand-in-over', of: of.name } as const;
      await keepNotice(tx, { tenantId }, { to: standIn, from: of, what }, now);
      const back = { kind: 'back', standIn: standIn.name } as const;
      await keepNotice(tx, { tenantId }, { to: of, from: standIn, what: back }, now);
    }
    return over.length;
  });
}

/**
 * Has what is due at `now` of people who are away go to who stands in for them, from their personal chats; what comes
 * in a channel is seen there by everybody.
 */
export async function routeAbsent(database: Database, now: Date): Promise<void> {
  const at = now.toISOString();
  await database.queries.execute(sql`
    update reminder r set via = 'stand-in', via_conversation_id = chat.conversation_id
    from watch w, stand_in s, place own,
      lateral (
        select c.conversation_id from conversation c
        join place p on p.tenant_id = c.tenant_id and p.conversation_id = c.conversation_id
        where c.tenant_id = s.tenant_id and c.user_id = s.stand_in_id and p.personal and p.unreachable is null
        order by p.updated_at desc limit 1
      ) chat
    where r.state = 'planned' and r.next_at <= ${at}::timestamptz and r.via is null and not r.may_have_arrived
      and w.id = r.watch_id and s.tenant_id = w.tenant_id and s.user_id = w.user_id and s.ends_at > ${at}::timestamptz
      and own.tenant_id = w.tenant_id and own.conversation_id = w.conversation_id and own.personal
  `);
}

const rowSchema = z.object({ until: z.iso.date() });

function asStandIn(row: typeof standIns.$inferSelect): StandIn {
  return {
    of: { userId: row.userId, name: row.userName },
    standIn: { userId: row.standInId, name: row.standInName },
    until: rowSchema.parse(row).until,
    endsAt: row.endsAt,
  };
}

function isOf({ tenantId, userId }: Person) {
  return and(eq(standIns.tenantId, tenantId), eq(standIns.userId, userId));
}
