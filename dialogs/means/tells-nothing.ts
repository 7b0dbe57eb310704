import type { Said } from '../../understanding/said.ts';
import { tellsOfMove } from '../tells-of-move.ts';

/** Whether words tell nothing of a move, answer nothing and name nobody. */
export function tellsNothing(said: Said): boolean {
  const { picked, assent, news, customer } = said;
  return !tellsOfMove(said) && [picked, assent, news, customer].every((one) => one === undefined);
}
