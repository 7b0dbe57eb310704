import { and, asc, eq, gt, inArray, isNotNull, notLike } from 'drizzle-orm';
import { z } from 'zod';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import { lockPerson } from './person-lock.ts';
import { plannedRows } from './planned-rows.ts';
import { people, reminders, watches } from './schema.ts';
import type { Habits, PlannedReminder, Watch } from './watch.ts';
import { readEach, readWatch } from './watch-row.ts';
import { activeOf } from './watches.ts';

export type Person = Pick<ConversationKey, 'tenantId' | 'userId'>;

/** Plans one watch by the habits. */
export type PlanBy = (watch: Watch, habits: Habits) => readonly PlannedReminder[];

/** How many watches are planned anew in one transaction: on PGlite nobody else is served meanwhile. */
const piece = 20;

/** Before the first of all ids. */
const none = '00000000-0000-0000-0000-000000000000';

const replanningSchema = z.object({
  habits: z.object({
    timeZone: z.string(),
    timeZoneConfirmed: z.boolean(),
    hour: z.number(),
    workingDays: z.array(z.number()),
    cadence: z.array(z.number()),
  }) satisfies z.ZodType<Habits>,
  /** The last watch that was planned anew. */
  after: z.guid(),
});

type Replanning = z.infer<typeof replanningSchema>;

/** What is kept of the wish until all is planned anew, so that it outlasts the process. */
export function replanningBy(habits: Habits): { readonly habits: Habits; readonly after: string } {
  return { habits, after: none };
}

/** Some people with something still to be planned anew. */
export async function stillReplanning(database: Database): Promise<Person[]> {
  return await database.queries
    .select({ tenantId: people.tenantId, userId: people.userId })
    .from(people)
    .where(isNotNull(people.replanning))
    .limit(100);
}

/** Plans the person's next watches anew, these all or none; answers whether there are more. */
export async function replanPiece(
  database: Database,
  person: Person,
  plan: PlanBy,
  now: Date,
): Promise<'more' | 'done'> {
  return await database.queries.transaction(async (tx) => {
    await lockPerson(tx, person);
    const replanning = await replanningOf(tx, person);
    if (replanning === undefined) return 'done';
    const rows = await watchesAfter(tx, person, replanning.after);
    const { read: next, unreadable } = readEach(rows, readWatch);
    database.onUnreadable(unreadable);
    const last = rows.length < piece ? undefined : rows.at(-1);
    await note(tx, person, last === undefined ? null : { ...replanning, after: last.id });
    await moveAhead(tx, next, replanning, plan, now);
    return last === undefined ? 'done' : 'more';
  });
}

async function replanningOf(tx: Queries, person: Person): Promise<Replanning | undefined> {
  const [row] = await tx.select({ replanning: people.replanning }).from(people).where(isPerson(person));
  return row?.replanning == null ? undefined : replanningSchema.parse(row.replanning);
}

async function watchesAfter(tx: Queries, person: Person, after: string) {
  return await tx
    .select()
    .from(watches)
    .where(and(activeOf(person), gt(watches.id, after)))
    .orderBy(asc(watches.id))
    .limit(piece);
}

async function note(tx: Queries, person: Person, replanning: Replanning | null): Promise<void> {
  await tx.update(people).set({ replanning }).where(isPerson(person));
}

/**
 * Moves what is still to come: what was sent stays sent, a snooze stays where it was asked for, and what an edition
 * changed is told when it was to be told.
 */
async function moveAhead(
  tx: Queries,
  all: readonly Watch[],
  { habits }: Replanning,
  plan: PlanBy,
  now: Date,
): Promise<void> {
  if (all.length === 0) return;
  const isTheirs = inArray(
    reminders.watchId,
    all.map(({ id }) => id),
  );
  const isAhead = and(eq(reminders.state, 'planned'), gt(reminders.dueAt, now));
  const stays = ['snooze-%', 'edition-%'].map((occasions) => notLike(reminders.occasion, occasions));
  await tx.delete(reminders).where(and(isTheirs, isAhead, ...stays));
  const rows = all.flatMap((watch) => plannedRows(watch.id, plan(watch, habits)));
  if (rows.length > 0) await tx.insert(reminders).values(rows).onConflictDoNothing();
}

function isPerson({ tenantId, userId }: Person) {
  return and(eq(people.tenantId, tenantId), eq(people.userId, userId));
}
