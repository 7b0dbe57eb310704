import { and, asc, eq, inArray, isNull, notInArray, or, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { portfolioStatuses } from './followed-portfolio.ts';
import { reminders, watches } from './schema.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { PlannedReminder, Watch } from './watch.ts';
import { wasRemindedInstead, watchIsHere } from './places.ts';
import { readWatch } from './watch-row.ts';

type Maker = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** An active watch of the person, in whatever place. */
export async function watchOf(
  database: Database,
  key: ConversationKey,
  id: string,
): Promise<Watch | undefined> {
  return await oneWatch(database.queries, and(activeOf(key), eq(watches.id, id)));
}

/** The person's active watch of the same subject and end in this place. */
export async function sameWatch(
  database: Database,
  key: ConversationKey,
  { subject, termEnd }: Pick<Watch, 'subject' | 'termEnd'>,
): Promise<Watch | undefined> {
  const isSame = and(
    eq(watches.conversationId, key.conversationId),
    eq(watches.subject, subject),
    eq(watches.termEnd, termEnd),
  );
  return await oneWatch(database.queries, and(activeOf(key), isSame));
}

/** The person's one active watch of that name in this place; nothing where there are more. */
export async function watchNamed(
  { queries }: Database,
  key: ConversationKey,
  subject: string,
): Promise<Watch | undefined> {
  const isHere = eq(watches.conversationId, key.conversationId);
  const isNamed = sql`lower(${watches.subject}) = lower(${subject})`;
  const [row, ...others] = await queries
    .select()
    .from(watches)
    .where(and(activeOf(key), isHere, isNamed, isNull(watches.kind)))
    .limit(2);
  return row === undefined || others.length > 0 ? undefined : readWatch(row);
}

/** A watch, when it was changed last, and which of its reminders are still to come. */
export type WatchAsItStands = {
  readonly watch: Watch;
  readonly changedAt: Date;
  readonly toCome: readonly PlannedReminder[];
};

/** A watch of the tenant, whoever made it, with its reminders that are still to come. */
export async function watchAsItStands(
  { queries }: Database,
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  id: string,
): Promise<WatchAsItStands | undefined> {
  const isIt = and(eq(watches.id, id), eq(watches.tenantId, tenantId));
  const [row] = await queries.select().from(watches).where(isIt).limit(1);
  if (row === undefined) return undefined;
  const toCome = await queries
    .select({ occasion: reminders.occasion, dueAt: reminders.dueAt })
    .from(reminders)
    .where(and(eq(reminders.watchId, id), inArray(reminders.state, ['planned', 'claimed'])))
    .orderBy(asc(reminders.dueAt), asc(reminders.id));
  return { watch: readWatch(row), changedAt: row.updatedAt, toCome };
}

/** A watch whose reminders come to the conversation, whoever made it; in a personal chat also one from an earlier such chat. */
export async function watchIn(
  { queries }: Database,
  key: ConversationKey,
  id: string,
  inPersonalChat = false,
): Promise<Watch | undefined> {
  const isHere = or(watchIsHere(queries, key, inPersonalChat), wasRemindedInstead(queries, key));
  return await oneWatch(
    queries,
    and(eq(watches.id, id), notInArray(watches.status, [...portfolioStatuses]), isHere),
  );
}

async function oneWatch(queries: Queries, is: ReturnType<typeof and>): Promise<Watch | undefined> {
  const [row] = await queries.select().from(watches).where(is).limit(1);
  return row === undefined ? undefined : readWatch(row);
}

/** The condition for what the person watches now. */
export function activeOf(maker: Maker) {
  return and(madeBy(maker), eq(watches.status, 'active'));
}

/** The condition for all that the person ever watched. */
export function madeBy({ tenantId, userId }: Maker) {
  return and(eq(watches.tenantId, tenantId), eq(watches.userId, userId));
}

/** Of whose ends the person is reminded by name. */
export async function endsRemindedOf(
  { queries }: Database,
  person: Maker,
): Promise<readonly { readonly customer: string; readonly termEnd: string }[]> {
  return await queries
    .select({ customer: watches.subject, termEnd: watches.termEnd })
    .from(watches)
    .where(and(activeOf(person), isNull(watches.kind)));
}
