import { closingCard } from '../../cards/moves/closing-card.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { progressOf } from '../../reminders/progress.ts';
import { todayOf } from '../given.ts';
import { show } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { closeKept } from './close-move.ts';

/** Closes a move of which somebody says that it is through; where steps are open they are named, and it is asked. */
export async function finishMove(turn: Turn, kept: KeptMove): Promise<void> {
  const progress = progressOf(kept, todayOf(turn));
  const open = progress?.plan.steps.filter(({ id }) => !kept.ticked.some(({ step }) => step === id)) ?? [];
  if (progress === undefined || open.length === 0) await closeKept(turn, kept);
  else show(turn, closingCard({ kept, plan: progress.plan, open }, turn.speech));
}
