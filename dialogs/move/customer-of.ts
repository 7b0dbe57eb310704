import type { Turn } from '../turn.ts';
import type { Move } from './move.ts';

/** Whose move it is, as is known by the end of this turn; nothing where nobody has said so. */
export async function customerOf(
  { effects, memory }: Turn,
  { customer, keptAs }: Pick<Move, 'customer' | 'keptAs'>,
): Promise<string | undefined> {
  if (keptAs === undefined) return customer;
  for (const effect of effects.toReversed()) {
    if (effect.kind === 'move-kept' && effect.move.id === keptAs) return effect.move.customer;
    if (effect.kind === 'move-changed' && effect.id === keptAs && effect.set.customer !== undefined)
      return effect.set.customer ?? undefined;
  }
  return (await memory.moveSeen(keptAs))?.customer;
}
