import { nameOf } from '../../cards/moves/move-list-card.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** What the person has given to somebody without the bot stays with them after all: all of it, or what is named. */
export async function withdraw(
  turn: Turn,
  which: { readonly name?: string | undefined; readonly moveId?: string | undefined },
): Promise<void> {
  const { memory, who, effects, speech } = turn;
  const waiting = await memory.pendingHandOvers({ fromId: who.userId });
  const moves = new Map(
    (await memory.movesOfIds(waiting.map(({ moveId }) => moveId))).map((one) => [one.id, one]),
  );
  let withdrawn = 0;
  for (const { moveId, to } of waiting) {
    const kept = moves.get(moveId);
    if (kept === undefined) continue;
    const name = nameOf(kept, speech);
    const isNamed = which.name === undefined || name.toLowerCase().includes(which.name.toLowerCase());
    if (!isNamed || (which.moveId !== undefined && which.moveId !== moveId)) continue;
    effects.push({ kind: 'hand-over-withdrawn', moveId });
    say(turn, 'handOver.withdrawn', { move: name, to: to.name });
    withdrawn += 1;
  }
  if (withdrawn === 0) say(turn, 'handOver.nonePending');
}
