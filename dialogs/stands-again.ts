import type { Deed } from './deed.ts';
import type { Standing } from './standing.ts';

/** What waits for the person stands again below an answer; a plan waits for nothing. */
export function standsAgain({ top, move }: Standing): readonly Deed[] {
  const isPlanned = top === 'move' && move?.at.kind === 'planned';
  return top === 'idle' || isPlanned ? [] : [{ do: 'show-again' }];
}
