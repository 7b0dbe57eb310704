import { and, eq, lt } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { addressee, type Addressee } from './addressee.ts';
import { applyEffects, NoMoreRoom, reachEverywhere } from './effects.ts';
import { lockPerson } from './person-lock.ts';
import { refreshPlace, type PlaceSeen } from './places.ts';
import { conversations, people, processedActivities } from './schema.ts';
import type { Effect, Habits } from './watch.ts';
import type { ConversationKey } from './conversation-key.ts';

/** What is remembered of a person across conversations. */
export type PersonRecord = Addressee & {
  readonly partnerCountry?: string | undefined;
  readonly welcomedAt?: Date | undefined;
  /** Only what the person said or their client reported. */
  readonly habits: Partial<Habits>;
};

export type TurnRecord = {
  /** What the conversation was saved as; undefined if it is new. */
  readonly state: unknown;
  /** Counts the saves; 0 if it is new. */
  readonly version: number;
  readonly person: PersonRecord;
};

export type TurnOutcome = {
  readonly key: ConversationKey;
  /** The version that the state was made from. */
  readonly version: number;
  readonly state: object;
  /** What to remember of the person from now on; the rest stays. */
  readonly learned: {
    readonly partnerCountry?: string;
    readonly welcomedAt?: Date | null;
    readonly locale?: string;
    /** Null where it is that of their client again. */
    readonly language?: string | null;
  };
  /** How to write to the conversation of the bot's own accord, as this activity says. */
  readonly place?: PlaceSeen;
  readonly effects?: readonly Effect[];
  /** Names the activity, so that its second delivery has no effect. */
  readonly activity?: string | undefined;
  readonly now: Date;
};

/** How long a second delivery of an activity is recognised, in milliseconds. */
const remembersActivities = 24 * 60 * 60 * 1000;

/** What is stored of the conversation and its person. */
export async function loadTurn(database: Database, key: ConversationKey): Promise<TurnRecord> {
  const [conversation] = await database.queries.select().from(conversations).where(conversationIs(key));
  const [person] = await database.queries.select().from(people).where(personIs(key));
  return {
    state: conversation?.state,
    version: conversation?.version ?? 0,
    person: personRecord(person),
  };
}

function personRecord(row: typeof people.$inferSelect | undefined): PersonRecord {
  if (row === undefined) return { partnerCountry: undefined, welcomedAt: undefined, habits: {} };
  const { partnerCountry, welcomedAt, timeZone, timeZoneConfirmed, hour, workingDays, cadence } = row;
  return {
    ...addressee(row),
    partnerCountry: partnerCountry ?? undefined,
    welcomedAt: welcomedAt ?? undefined,
    habits: {
      ...(timeZoneConfirmed ? { timeZoneConfirmed } : {}),
      ...(timeZone === null ? {} : { timeZone }),
      ...(hour === null ? {} : { hour }),
      ...(workingDays === null ? {} : { workingDays }),
      ...(cadence === null ? {} : { cadence }),
    },
  };
}

/** Whether the activity has had its effect already. */
export async function isProcessed(database: Database, activity: string): Promise<boolean> {
  const found = await database.queries
    .select({ key: processedActivities.key })
    .from(processedActivities)
    .where(eq(processedActivities.key, activity));
  return found.length > 0;
}

/**
 * Saves the whole effect of a turn in one transaction, or none of it: `conflict` if the conversation was
 * saved meanwhile, or the person has reached a limit in another place (load it and decide again); `duplicate` if the
 * activity has had its effect already.
 */
export async function saveTurn(
  database: Database,
  turn: TurnOutcome,
): Promise<'saved' | 'conflict' | 'duplicate'> {
  return await database.queries
    .transaction(async (tx) => {
      if (reachEverywhere(turn.effects ?? [])) await lockPerson(tx, turn.key);
      if (turn.activity !== undefined && !(await markProcessed(tx, turn.activity, turn.now)))
        return 'duplicate';
      if (!(await saveConversation(tx, turn))) throw new Conflict();
      await savePerson(tx, turn);
      if (turn.place !== undefined) await refreshPlace(tx, turn.key, turn.place, turn.now);
      await applyEffects(tx, turn.key, turn.effects ?? [], turn.now);
      return 'saved' as const;
    })
    .catch((error: unknown) => {
      if (error instanceof Conflict || error instanceof NoMoreRoom) return 'conflict' as const;
      throw error;
    });
}

/** Leaves the transaction without any of its effects. */
class Conflict extends Error {}

async function markProcessed(tx: Queries, activity: string, now: Date): Promise<boolean> {
  await tx
    .delete(processedActivities)
    .where(lt(processedActivities.processedAt, new Date(now.getTime() - remembersActivities)));
  const marked = await tx
    .insert(processedActivities)
    .values({ key: activity, processedAt: now })
    .onConflictDoNothing()
    .returning({ key: processedActivities.key });
  return marked.length > 0;
}

async function saveConversation(tx: Queries, { key, version, state, now }: TurnOutcome): Promise<boolean> {
  const saved =
    version === 0
      ? await tx
          .insert(conversations)
          .values({ ...key, version: 1, state, updatedAt: now })
          .onConflictDoNothing()
          .returning({ version: conversations.version })
      : await tx
          .update(conversations)
          .set({ version: version + 1, state, updatedAt: now })
          .where(and(conversationIs(key), eq(conversations.version, version)))
          .returning({ version: conversations.version });
  return saved.length > 0;
}

async function savePerson(tx: Queries, { key, learned }: TurnOutcome): Promise<void> {
  if (Object.keys(learned).length === 0) return;
  await tx
    .insert(people)
    .values({ tenantId: key.tenantId, userId: key.userId, ...learned })
    .onConflictDoUpdate({ target: [people.tenantId, people.userId], set: learned });
}

function conversationIs(key: ConversationKey) {
  return and(
    eq(conversations.tenantId, key.tenantId),
    eq(conversations.userId, key.userId),
    eq(conversations.conversationId, key.conversationId),
  );
}

function personIs(key: ConversationKey) {
  return and(eq(people.tenantId, key.tenantId), eq(people.userId, key.userId));
}

/** Has the person welcomed again when they next install the bot. */
export async function forgetWelcome(
  database: Database,
  { tenantId, userId }: ConversationKey,
): Promise<void> {
  const person = { tenantId, userId, conversationId: '' };
  await database.queries.update(people).set({ welcomedAt: null }).where(personIs(person));
}
