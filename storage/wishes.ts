import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { WishSet } from '../portfolio/kept/wish-set.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { wishes } from './portfolio-schema.ts';
import { isTheirs } from './theirs.ts';
import { readEach, readRow } from './watch-row.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** What the person confirmed and has not taken back; without what cannot be read. */
export async function wishesOf(
  database: Database,
  person: Person,
): Promise<readonly (WishSet & { readonly said: object })[]> {
  const rows = await database.queries.select().from(wishes).where(isTheirs(wishes, person));
  const { read, unreadable } = readEach(rows, readWish);
  database.onUnreadable(unreadable);
  return read;
}

/** Has what the person wishes be that, each in the place of what they said of the same; where a channel has their list, who said it there. */
export async function setWishes(
  tx: Queries,
  person: Person,
  set: readonly WishSet[],
  at: Date,
  by?: { readonly userId: string; readonly name: string },
): Promise<void> {
  const bySomebody = { byId: by?.userId ?? null, byName: by?.name ?? null };
  for (const { scope, key, said } of set) {
    const isIt = and(isTheirs(wishes, person), eq(wishes.scope, scope), eq(wishes.key, key));
    if (said === null) {
      await tx.delete(wishes).where(isIt);
      continue;
    }
    const { wish, termEnd = null, checked } = said;
    const { tenantId, userId } = person;
    await tx
      .insert(wishes)
      .values({ tenantId, userId, scope, key, wish, termEnd, checked, at, ...bySomebody })
      .onConflictDoUpdate({
        target: [wishes.tenantId, wishes.userId, wishes.scope, wishes.key],
        set: { wish, termEnd, checked, at, ...bySomebody },
      });
  }
}

/**
 * A list that tells another end than they looked up is believed: these are looked up anew. A list of another seller says
 * nothing of them.
 */
export async function doubtWishes(tx: Queries, { tenantId, userId }: Person, listId: string): Promise<void> {
  await tx.execute(sql`
    update wish set checked = false from subscription s
    where wish.tenant_id = ${tenantId} and wish.user_id = ${userId} and wish.scope = 'line' and wish.checked
      and s.tenant_id = ${tenantId} and s.user_id = ${userId} and s.id::text = wish.key and s.list_id = ${listId}::uuid
      and (wish.wish = 'ends' and s.auto_renew = 'on' or wish.wish = 'goes-on' and s.auto_renew in ('off', 'cancel'))
  `);
}

const wishSchema = z.object({
  scope: z.enum(['line', 'customer', 'product']),
  key: z.string(),
  wish: z.enum(['goes-on', 'ends']),
  termEnd: z.iso.date().nullable(),
  checked: z.boolean(),
});

function readWish(row: typeof wishes.$inferSelect) {
  return readRow('wish', `${row.scope} ${row.key}`, () => {
    const { scope, key, wish, termEnd, checked } = wishSchema.parse(row);
    return { scope, key, said: { wish, checked, ...(termEnd === null ? {} : { termEnd }) } };
  });
}
