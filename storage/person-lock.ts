import { sql } from 'drizzle-orm';
import type { Queries } from './database.ts';
import type { ConversationKey } from './conversation-key.ts';

/**
 * Lets one transaction at a time count or plan anew what a person has in all places, over all processes; until it ends.
 * Taken before any row, so that two never wait for each other.
 */
export async function lockPerson(
  tx: Queries,
  { tenantId, userId }: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<void> {
  const person = JSON.stringify([tenantId, userId]);
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${person}, 0))`);
}

/** The same for several people, in an order of their own, so that two who lock them never wait for each other. */
export async function lockPeople(
  tx: Queries,
  all: readonly Pick<ConversationKey, 'tenantId' | 'userId'>[],
): Promise<void> {
  const byId = new Map(all.map((person) => [JSON.stringify([person.tenantId, person.userId]), person]));
  for (const [, person] of [...byId].sort(([one], [other]) => (one < other ? -1 : 1)))
    await lockPerson(tx, person);
}

/** Lets one transaction at a time add to what all people of a tenant have; taken after the lock on a person. */
export async function lockTenant(tx: Queries, tenantId: string): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${JSON.stringify([tenantId])}, 0))`);
}
