import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { madeOf, moveSchema } from '../move/move.ts';
import type { StandingDialog } from './step.ts';

/** Stands for what a plan was made of where that is what the move holds anyhow: half of it, in a step. */
const asHeld = 'as-held';

const foldedSchema = z.looseObject({ planned: z.literal(asHeld) });

/** The dialog as a step keeps it. */
export function folded({ id, state }: StandingDialog): StandingDialog {
  const move = id === 'move' ? moveSchema.safeParse(state).data : undefined;
  if (move?.planned === undefined) return { id, state };
  const isHeld = isDeepStrictEqual(bare(move.planned), bare(madeOf(move)));
  return isHeld ? { id, state: { ...move, planned: asHeld } } : { id, state };
}

/** The dialog as it stood. */
export function unfolded({ id, state }: StandingDialog): StandingDialog {
  const { data } = foldedSchema.safeParse(state);
  if (id !== 'move' || data === undefined) return { id, state };
  const move = moveSchema.parse({ ...data, planned: undefined });
  return { id, state: { ...move, planned: madeOf(move) } };
}

/** Without what is not there. */
function bare(answered: object): unknown {
  return Object.fromEntries(Object.entries(answered).filter(([, value]) => value !== undefined));
}
