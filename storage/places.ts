import { and, eq, exists, isNotNull, isNull, lte, ne, or, sql } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { followWhatIsThere } from './followed-portfolio.ts';
import { places, reminders, watches } from './schema.ts';
import { wake } from './wake.ts';

export type PlaceKey = Pick<ConversationKey, 'tenantId' | 'conversationId'>;

/** How a turn found the chat or channel in which it was said. */
export type PlaceSeen = {
  /** The SDK's conversation reference. */
  readonly reference: unknown;
  /** A chat of one person with the bot alone. */
  readonly personal?: boolean;
  /** The team whose channel it is. */
  readonly teamId?: string | undefined;
};

export type Place = PlaceKey & {
  readonly reference: unknown;
  readonly personal: boolean;
  /** What Teams said when it refused the place; null while it can be reached. */
  readonly unreachable: string | null;
  /** From when on a reminder may try it although it is unreachable; null: at once. */
  readonly nextTryAt: Date | null;
  /** UTC days on which it was not found. */
  readonly missingOn: readonly string[];
  /** When the latest of these days was counted. */
  readonly missingSince: Date | null;
};

const reachable = { unreachable: null, nextTryAt: null, missingOn: [], missingSince: null };

/**
 * Notes how to write to the place, as the latest activity says: its address may change. Somebody who writes can be
 * reached again, and what waited for them is due; in a personal chat what they set in an earlier one comes along.
 */
export async function refreshPlace(
  tx: Queries,
  key: ConversationKey,
  { reference, personal = false, teamId }: PlaceSeen,
  now: Date,
): Promise<void> {
  const { tenantId, conversationId } = key;
  const [before] = await tx
    .select({ unreachable: places.unreachable, missingOn: places.missingOn })
    .from(places)
    .where(placeIs(key))
    .for('update');
  const seen = { reference, personal, updatedAt: now };
  await tx
    .insert(places)
    .values({ tenantId, conversationId, ...seen, teamId: teamId ?? null })
    .onConflictDoUpdate({
      target: [places.tenantId, places.conversationId],
      set: { ...seen, ...reachable, ...(teamId === undefined ? {} : { teamId }) },
    });
  const followed = personal && (await followPerson(tx, key));
  const wasAway = before !== undefined && (before.unreachable !== null || before.missingOn.length > 0);
  if (followed || wasAway) await wake(tx, watchIsIn(key));
  if (personal) await followWhatIsThere(tx, key, now);
}

/** The id of a personal chat may change: what a person set in one goes to the one in which they were last heard. */
async function followPerson(tx: Queries, key: ConversationKey): Promise<boolean> {
  const { conversationId } = key;
  const moved = await tx
    .update(watches)
    .set({ conversationId })
    .where(and(isPersonalOf(tx, key), ne(watches.conversationId, conversationId)))
    .returning({ id: watches.id });
  return moved.length > 0;
}

/** The condition for the watches that the person made in a personal chat, whatever its id was. */
function isPersonalOf(queries: Queries, { tenantId, userId }: Pick<ConversationKey, 'tenantId' | 'userId'>) {
  const chat = queries
    .select({ id: places.conversationId })
    .from(places)
    .where(
      and(
        eq(places.tenantId, watches.tenantId),
        eq(places.conversationId, watches.conversationId),
        eq(places.personal, true),
      ),
    );
  return and(eq(watches.tenantId, tenantId), eq(watches.userId, userId), exists(chat));
}

/** The condition for the watches of the place; in a personal chat also for those of an earlier such chat. */
export function watchIsHere(queries: Queries, key: ConversationKey, inPersonalChat: boolean) {
  return inPersonalChat ? or(watchIsIn(key), isPersonalOf(queries, key)) : watchIsIn(key);
}

/** The condition for the watches of which was reminded there although they are of another place. */
export function wasRemindedInstead(queries: Queries, key: ConversationKey) {
  const isReminded = queries
    .select({ id: reminders.id })
    .from(reminders)
    .where(and(eq(reminders.watchId, watches.id), cameHereInstead(key)));
  return and(eq(watches.tenantId, key.tenantId), exists(isReminded));
}

/** The condition for the reminders that were sent to the place although their watches are of another. */
export function cameHereInstead({ conversationId }: Pick<ConversationKey, 'conversationId'>) {
  return and(eq(reminders.viaConversationId, conversationId), eq(reminders.state, 'sent'));
}

/** Where an activity says that the bot was added to a group chat or team. */
export type Addition = PlaceKey & {
  readonly serviceUrl: string;
  /** The team whose channels it was added to. */
  readonly teamId: string | undefined;
};

/** Notes that the bot was added again: what waited there, or in any channel of the team, is due. Answers how many places. */
export async function reachAgain(database: Database, addition: Addition, now: Date): Promise<number> {
  const { tenantId, conversationId, serviceUrl, teamId } = addition;
  const inTeam = or(eq(places.teamId, teamId ?? ''), eq(places.conversationId, teamId ?? ''));
  const isThere = or(eq(places.conversationId, conversationId), teamId === undefined ? undefined : inTeam);
  return await database.queries.transaction(async (tx) => {
    const back = await tx
      .update(places)
      .set({
        ...reachable,
        reference: sql`jsonb_set(${places.reference}, '{serviceUrl}', to_jsonb(${serviceUrl}::text))`,
        updatedAt: now,
      })
      .where(and(eq(places.tenantId, tenantId), eq(places.personal, false), isThere))
      .returning({ tenantId: places.tenantId, conversationId: places.conversationId });
    for (const place of back) await wake(tx, watchIsIn(place));
    return back.length;
  });
}

/** How to write to the chat or channel; nothing where nobody has written from it. */
export async function loadPlace(database: Database, key: PlaceKey): Promise<Place | undefined> {
  const [row] = await database.queries.select().from(places).where(placeIs(key));
  return row;
}

/** Takes the one try that an unreachable place is given up to `next`; answers whether nobody else had it. */
export async function takeTry(database: Database, key: PlaceKey, now: Date, next: Date): Promise<boolean> {
  const taken = await database.queries
    .update(places)
    .set({ nextTryAt: next })
    .where(
      and(
        placeIs(key),
        isNotNull(places.unreachable),
        or(isNull(places.nextTryAt), lte(places.nextTryAt, now)),
      ),
    )
    .returning({ tenantId: places.tenantId });
  return taken.length > 0;
}

/** The condition for the row of that place. */
export function placeIs({ tenantId, conversationId }: PlaceKey) {
  return and(eq(places.tenantId, tenantId), eq(places.conversationId, conversationId));
}

/** The condition for the watches whose reminders go to that place. */
export function watchIsIn({ tenantId, conversationId }: PlaceKey) {
  return and(eq(watches.tenantId, tenantId), eq(watches.conversationId, conversationId));
}
