import { randomUUID } from 'node:crypto';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';
import { decideAdd, sameKind } from './decide-add.ts';
import { isFull } from './full.ts';
import type { NewWatch } from './new-watch.ts';
import { presentWatch } from './present-watch.ts';

/** Watches it from now on, or says why not. */
export async function addWatch(turn: Turn, wanted: NewWatch): Promise<void> {
  const same = await turn.memory.sameWatch(wanted);
  const full = sameKind(same, wanted) === undefined && (await isFull(turn.memory));
  const moveId = standingOf(turn.conversation).move?.keptAs;
  await presentWatch(turn, decideAdd(turn, wanted, { same, isFull: full, id: randomUUID(), moveId }));
}
