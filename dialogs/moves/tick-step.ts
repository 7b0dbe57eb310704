import { stepTitle } from '../../cards/move/step-title.ts';
import type { AdviceId } from '../../guidance/advice.ts';
import type { KeptMove, TickedStep } from '../../reminders/kept-move.ts';
import { progressOf } from '../../reminders/progress.ts';
import { todayOf } from '../given.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { findMove } from './find-move.ts';
import { presentProgress } from './show-progress.ts';

export type Ticking = { readonly moveId: string; readonly step: AdviceId; readonly done: boolean };

/** Ticks the step off, or takes that back, and says what is next. */
export async function tickStep(turn: Turn, ticking: Ticking): Promise<void> {
  const kept = await findMove(turn, ticking.moveId);
  if (kept === undefined) return;
  const after = ticked(turn, kept, ticking);
  presentProgress(turn, after);
  sayNext(turn, after, ticking);
}

/** The move with the tick, or without it. */
function ticked({ who, now, effects }: Turn, kept: KeptMove, { moveId: id, step, done }: Ticking): KeptMove {
  const others = kept.ticked.filter((one) => one.step !== step);
  if (!done) {
    effects.push({ kind: 'step-unticked', id, step });
    return { ...kept, ticked: others };
  }
  const tick: TickedStep = { step, byId: who.userId, by: who.name, at: now.toISOString() };
  effects.push({ kind: 'step-ticked', id, tick });
  return kept.ticked.length > others.length ? kept : { ...kept, ticked: [...others, tick] };
}

function sayNext(turn: Turn, kept: KeptMove, { step, done }: Ticking): void {
  const progress = progressOf(kept, todayOf(turn));
  if (progress === undefined) return;
  const { speech } = turn;
  const { plan, next } = progress;
  const title = stepTitle({ id: step }, plan, speech);
  if (!done) say(turn, 'tick.notDone', { step: title });
  else if (next === undefined) say(turn, 'tick.last', { step: title });
  else {
    const who = speech.say(`who.${next.who}`);
    say(turn, 'tick.done', { step: title, next: stepTitle(next, plan, speech), who });
  }
}
