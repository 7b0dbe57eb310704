import { knownStepTitle } from '../../cards/move/step-title.ts';
import type { AdviceId } from '../../guidance/advice.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import { progressOf } from '../../reminders/progress.ts';
import { todayOf } from '../given.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findMove } from './find-move.ts';
import { presentProgress } from './show-progress.ts';
import { sayDone, tickSteps } from './tick-steps.ts';

export type Ticking = { readonly moveId: string; readonly step: AdviceId; readonly done: boolean };

/** Ticks the step off, or takes that back, and says what is next. */
export async function tickStep(turn: Turn, { moveId, step, done }: Ticking): Promise<void> {
  const kept = await findMove(turn, moveId);
  const progress = kept === undefined ? undefined : progressOf(kept, todayOf(turn));
  if (kept === undefined || progress === undefined) {
    if (kept !== undefined) say(turn, 'notice.noPlanKept');
    return;
  }
  const after = done ? tickSteps(turn, kept, [step]) : unticked(turn, kept, step);
  presentProgress(turn, after);
  if (done) sayDone(turn, after, [step], progress.plan);
  else say(turn, 'tick.notDone', { step: knownStepTitle(step, [progress.plan], turn.speech) });
}

function unticked({ effects }: Turn, kept: KeptMove, step: AdviceId): KeptMove {
  effects.push({ kind: 'step-unticked', id: kept.id, step });
  return { ...kept, ticked: kept.ticked.filter((one) => one.step !== step) };
}
