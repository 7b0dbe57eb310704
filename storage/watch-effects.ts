import { and, count, eq, inArray, like, notLike, sql } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { nameMove, nameMoveOf, setMoveOf } from './move-effects.ts';
import { plannedRows } from './planned-rows.ts';
import { moves, reminders, watches } from './schema.ts';
import type { Effect, PlannedReminder } from './watch.ts';
import { activeOf, madeBy } from './watches.ts';

/** Another place, or another process, has added the last one that there was room for. */
export class NoMoreRoom extends Error {}

type WatchEffect = Extract<
  Effect,
  { kind: 'watch-added' | 'watch-changed' | 'watch-removed' | 'watch-restored' | 'reminder-added' }
>;

/**
 * Applies what a turn changes of watches and their reminders.
 * @throws NoMoreRoom where the maker has as many watches as they may.
 */
export async function applyWatchEffect(
  tx: Queries,
  key: ConversationKey,
  effect: WatchEffect,
  now: Date,
): Promise<void> {
  switch (effect.kind) {
    case 'watch-added':
      await makeRoom(tx, effect);
      await tx.insert(watches).values({
        ...effect.watch,
        moveId: ifThere(effect.watch.moveId),
        createdAt: now,
        updatedAt: now,
      });
      await nameMove(tx, effect.watch);
      await plan(tx, effect.watch.id, effect.reminders, true);
      return;
    case 'watch-changed':
      await tx
        .update(watches)
        .set({ ...effect.set, ...moveSet(effect.set), updatedAt: now })
        .where(and(eq(watches.id, effect.id), eq(watches.tenantId, key.tenantId)));
      if (effect.set.moveId !== undefined) await nameMoveOf(tx, effect.id);
      if (effect.set.status === 'moved') await setMoveOf(tx, effect.id, 'done');
      await unplan(tx, effect);
      // With another end everything begins anew; otherwise what was sent stays sent.
      await plan(tx, effect.id, effect.reminders, effect.set.termEnd !== undefined);
      return;
    case 'watch-removed':
      await tx.delete(watches).where(and(eq(watches.id, effect.id), madeBy(key)));
      return;
    case 'watch-restored':
      await restore(tx, key, effect);
      return;
    case 'reminder-added':
      await tx.update(watches).set({ updatedAt: now }).where(eq(watches.id, effect.watchId));
      await snooze(tx, effect.watchId, effect.reminder);
  }
}

/** The move's id, unless the move was deleted meanwhile, in another place. */
function ifThere(id: string | null | undefined) {
  return sql`(select ${moves.id} from ${moves} where ${moves.id} = ${id ?? null}::uuid)`;
}

function moveSet({ moveId }: { readonly moveId?: string | null | undefined }) {
  return moveId === undefined ? {} : { moveId: ifThere(moveId) };
}

/** @throws NoMoreRoom where the maker has as many watches as they may. */
async function makeRoom(
  tx: Queries,
  { watch, most }: Extract<Effect, { kind: 'watch-added' }>,
): Promise<void> {
  const [active] = await tx.select({ all: count() }).from(watches).where(activeOf(watch));
  if ((active?.all ?? 0) >= most) throw new NoMoreRoom();
}

/** What was sent meanwhile stays sent, but where the days count from another end again. */
async function restore(
  tx: Queries,
  { tenantId }: ConversationKey,
  { id, set, reminders: toCome, changedAt }: Extract<Effect, { kind: 'watch-restored' }>,
): Promise<void> {
  const stands = await tx
    .update(watches)
    .set({ ...set, ...moveSet(set), updatedAt: changedAt })
    .where(and(eq(watches.id, id), eq(watches.tenantId, tenantId)))
    .returning({ id: watches.id });
  // Its maker may have had everything of theirs deleted in this very moment.
  if (stands.length === 0) return;
  if (set.status === 'active') await setMoveOf(tx, id, 'open');
  await tx.delete(reminders).where(and(eq(reminders.watchId, id), isToCome));
  await plan(tx, id, toCome, set.termEnd !== undefined);
}

/** An occasion that was there before, sent or not, is planned anew if `anew`, else left as it is. */
async function plan(
  tx: Queries,
  watchId: string,
  planned: readonly PlannedReminder[],
  anew: boolean,
): Promise<void> {
  if (planned.length === 0) return;
  const rows = plannedRows(watchId, planned);
  const insert = tx.insert(reminders).values(rows);
  await (anew ? insert.onConflictDoUpdate(asNew) : insert.onConflictDoNothing());
}

const asNew = {
  target: [reminders.watchId, reminders.occasion],
  set: {
    dueAt: sql`excluded.due_at`,
    nextAt: sql`excluded.next_at`,
    state: 'planned',
    jobId: null,
    claimedAt: null,
    attempts: 0,
    mayHaveArrived: false,
    reason: null,
  },
};

/** Replaces the snoozes still to come; what comes at that moment anyway is not planned twice. */
async function snooze(tx: Queries, watchId: string, reminder: PlannedReminder): Promise<void> {
  const toCome = and(eq(reminders.watchId, watchId), eq(reminders.state, 'planned'));
  await tx.delete(reminders).where(and(toCome, like(reminders.occasion, 'snooze-%')));
  const [same] = await tx
    .select({ id: reminders.id })
    .from(reminders)
    .where(and(toCome, eq(reminders.nextAt, reminder.dueAt)))
    .limit(1);
  if (same === undefined) await plan(tx, watchId, [reminder], true);
}

/** What an edition changed is still told, unless the plan is another now or nobody waits for it any more. */
async function unplan(tx: Queries, { id, set }: Extract<Effect, { kind: 'watch-changed' }>): Promise<void> {
  const isAll = set.answers !== undefined || set.status !== undefined;
  const isMeant = isAll ? undefined : notLike(reminders.occasion, 'edition-%');
  await tx.delete(reminders).where(and(eq(reminders.watchId, id), isToCome, isMeant));
}

const isToCome = inArray(reminders.state, ['planned', 'claimed']);
