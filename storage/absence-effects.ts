import { eq, and } from 'drizzle-orm';
import type { AbsenceEffect } from './absence.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { handMoves, Overtaken } from './hand-over.ts';
import { keepNotice } from './notices.ts';
import { handOvers } from './absence-schema.ts';
import { moves } from './schema.ts';
import { endStandIn, setStandIn } from './stand-ins.ts';

/** Applies what a turn changes of who cares for what; whether the person may is decided before. */
export async function applyAbsenceEffect(
  tx: Queries,
  key: ConversationKey,
  effect: AbsenceEffect,
  now: Date,
): Promise<void> {
  const { tenantId } = key;
  switch (effect.kind) {
    case 'moves-handed':
      await handMoves(tx, { ...effect, tenantId }, effect.moveIds, now);
      return;
    case 'hand-over-offered': {
      const { moveId, from, to } = effect.handOver;
      // Somebody else may have got it in this very moment.
      const [stands] = await tx
        .select({ id: moves.id })
        .from(moves)
        .where(and(eq(moves.id, moveId), eq(moves.tenantId, tenantId), eq(moves.userId, from.userId)))
        .for('update');
      if (stands === undefined) throw new Overtaken();
      const set = { fromId: from.userId, fromName: from.name, toId: to.userId, toName: to.name };
      await tx
        .insert(handOvers)
        .values({ moveId, tenantId, ...set, createdAt: now })
        .onConflictDoUpdate({ target: handOvers.moveId, set: { ...set, createdAt: now } });
      return;
    }
    case 'hand-over-withdrawn':
      await tx
        .delete(handOvers)
        .where(and(eq(handOvers.moveId, effect.moveId), eq(handOvers.tenantId, tenantId)));
      return;
    case 'stand-in-set':
      await setStandIn(tx, key, effect.standIn, now);
      return;
    case 'stand-in-ended':
      await endStandIn(tx, key);
      return;
    case 'told':
      await keepNotice(tx, key, effect.notice, now);
  }
}
