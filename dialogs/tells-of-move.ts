import type { SaidOfMove } from '../understanding/said.ts';

/** Whether anything is said of a move, be it only a doubt. */
export function tellsOfMove({ facts, doubts, leftOpen = [], tenantHoldsOthers }: SaidOfMove): boolean {
  return Object.keys(facts).length > 0 || doubts.length > 0 || leftOpen.length > 0 || tenantHoldsOthers;
}
