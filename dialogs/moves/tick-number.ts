import { progressOf } from '../../reminders/progress.ts';
import { todayOf } from '../given.ts';
import { say } from '../speak.ts';
import { standingOf } from '../standing.ts';
import type { Turn } from '../turn.ts';
import { findMove } from './find-move.ts';
import { presentProgress } from './show-progress.ts';
import { tickStep } from './tick-step.ts';

/** Ticks off that step of the plan on the table, counted from 1; which is asked where it has none of that number. */
export async function tickNumber(turn: Turn, number: number | undefined): Promise<void> {
  const keptAs = standingOf(turn.conversation).move?.keptAs;
  const kept = keptAs === undefined ? undefined : await findMove(turn, keptAs);
  if (kept === undefined) return;
  const steps = progressOf(kept, todayOf(turn))?.plan.steps ?? [];
  const step = number === undefined ? undefined : steps[number - 1];
  if (step !== undefined) {
    await tickStep(turn, { moveId: kept.id, step: step.id, done: true });
    return;
  }
  say(turn, 'tick.which');
  presentProgress(turn, kept);
}
