import { and, count, desc, isNull, sql, type SQL } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { imports, subscriptions } from './portfolio-schema.ts';
import { isTheirs } from './theirs.ts';

type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** Another import of the person came first, what they have was handed over, or the last room was taken: it is to be decided anew. */
export class PortfolioChanged extends Error {}

/** Names the state of the person's portfolio; it changes with each import and undo, and when it is handed over. */
export async function stateOf(queries: Queries, person: Person): Promise<string> {
  const last = queries
    .select({ said: sql`${imports.number} || ' ' || ${imports.status}` })
    .from(imports)
    .where(isTheirs(imports, person))
    .orderBy(desc(imports.number))
    .limit(1);
  const [stands] = await queries
    .select({
      last: sql<string>`coalesce((${last}), 'none')`,
      all: count(),
      gone: count(subscriptions.goneSince),
    })
    .from(subscriptions)
    .where(isTheirs(subscriptions, person));
  return stands === undefined ? 'none' : `${stands.last}, ${stands.all} with ${stands.gone} gone`;
}

/** How many there are that are not gone. */
export async function countOf(queries: Queries, whose: SQL | undefined): Promise<number> {
  const [counted] = await queries
    .select({ all: count() })
    .from(subscriptions)
    .where(and(whose, isNull(subscriptions.goneSince)));
  return counted?.all ?? 0;
}
