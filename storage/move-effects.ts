import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import type { MoveEffect, MoveStatus } from './kept-move.ts';
import { isOpenOf } from './kept-moves.ts';
import { moves, watches } from './schema.ts';
import type { Watch } from './watch.ts';

/** Applies what a turn changes of the moves that are kept; whether the person may is decided before. */
export async function applyMoveEffect(
  tx: Queries,
  { tenantId }: Pick<ConversationKey, 'tenantId'>,
  effect: MoveEffect,
  now: Date,
): Promise<void> {
  const isIt = (id: string) => and(eq(moves.id, id), eq(moves.tenantId, tenantId));
  switch (effect.kind) {
    case 'move-kept':
      await tx.insert(moves).values({ ...effect.move, createdAt: now, updatedAt: now });
      await makeRoom(tx, effect);
      return;
    case 'move-changed':
      await tx
        .update(moves)
        .set({ ...effect.set, updatedAt: now })
        .where(isIt(effect.id));
      return;
    case 'move-removed':
      await tx.delete(moves).where(isIt(effect.id));
      return;
    case 'step-ticked':
      // One statement: of two people who tick at the same moment neither is lost.
      await tx
        .update(moves)
        .set({ ticked: sql`${moves.ticked} || ${JSON.stringify([effect.tick])}::jsonb`, updatedAt: now })
        .where(and(isIt(effect.id), sql`not ${hasTicked(effect.tick.step)}`));
      return;
    case 'step-unticked':
      await tx
        .update(moves)
        .set({ ticked: sql`(${without(effect.step)})`, updatedAt: now })
        .where(isIt(effect.id));
  }
}

/** Who is reminded of the end of a move has said whose it is. */
export async function nameMove(
  tx: Queries,
  { moveId, tenantId, subject, kind }: Pick<Watch, 'moveId' | 'tenantId' | 'subject' | 'kind'>,
): Promise<void> {
  // Own words are nobody's name.
  if (moveId === undefined || kind !== undefined) return;
  const isUnnamed = and(eq(moves.id, moveId), eq(moves.tenantId, tenantId), isNull(moves.customer));
  await tx.update(moves).set({ customer: subject }).where(isUnnamed);
}

/** The same of a watch that was made before its move. */
export async function nameMoveOf(tx: Queries, watchId: string): Promise<void> {
  const [watch] = await tx.select().from(watches).where(eq(watches.id, watchId)).limit(1);
  if (watch?.moveId == null || watch.kind !== null) return;
  await nameMove(tx, { moveId: watch.moveId, tenantId: watch.tenantId, subject: watch.subject });
}

/** A watch whose customer has moved closes the move that it is of. */
export async function setMoveOf(tx: Queries, watchId: string, status: MoveStatus): Promise<void> {
  const itsMove = tx.select({ id: watches.moveId }).from(watches).where(eq(watches.id, watchId));
  await tx.update(moves).set({ status }).where(inArray(moves.id, itsMove));
}

const isCaredFor = sql`(${moves.customer} is not null or ${moves.ticked} <> '[]'::jsonb)`;

function hasTicked(step: string) {
  return sql`${moves.ticked} @> ${JSON.stringify([{ step }])}::jsonb`;
}

function without(step: string) {
  return sql`select coalesce(jsonb_agg(one), '[]'::jsonb) from jsonb_array_elements(${moves.ticked}) one where one->>'step' <> ${step}`;
}

/** A move is kept without being asked for: what nobody has named or ticked goes first, then what was touched longest ago. */
async function makeRoom(
  tx: Queries,
  { move, most }: Extract<MoveEffect, { kind: 'move-kept' }>,
): Promise<void> {
  const beyond = tx
    .select({ id: moves.id })
    .from(moves)
    .where(isOpenOf(move))
    .orderBy(sql`${isCaredFor} desc`, sql`${moves.updatedAt} desc`, asc(moves.id))
    .offset(most);
  await tx.delete(moves).where(inArray(moves.id, beyond));
}
