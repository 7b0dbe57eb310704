import { and, eq } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import { people } from './schema.ts';
import type { Habits } from './watch.ts';

/** What the person said, or their client reported, of when they want to be written to. */
export async function ownHabits(
  { queries }: Database,
  { tenantId, userId }: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<Partial<Habits>> {
  const isTheirs = and(eq(people.tenantId, tenantId), eq(people.userId, userId));
  const [row] = await queries.select().from(people).where(isTheirs);
  return habitsIn(row ?? null);
}

/** The same out of the person's row. */
export function habitsIn(person: typeof people.$inferSelect | null): Partial<Habits> {
  if (person === null) return {};
  const { timeZone, hour, workingDays, cadence } = person;
  return {
    ...(timeZone === null ? {} : { timeZone }),
    ...(hour === null ? {} : { hour }),
    ...(workingDays === null ? {} : { workingDays }),
    ...(cadence === null ? {} : { cadence }),
  };
}
