import { knownStepTitle } from '../../cards/move/step-title.ts';
import type { AdviceId } from '../../guidance/advice.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { KeptMove, TickedStep } from '../../reminders/kept-move.ts';
import { progressOf } from '../../reminders/progress.ts';
import { todayOf } from '../given.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** Ticks the steps off by the person of the turn; answers the move as it is from then on. */
export function tickSteps({ who, now, effects }: Turn, kept: KeptMove, steps: readonly AdviceId[]): KeptMove {
  const open = steps.filter((step) => !kept.ticked.some((one) => one.step === step));
  const ticks = open.map((step): TickedStep => ({
    step,
    byId: who.userId,
    by: who.name,
    at: now.toISOString(),
  }));
  effects.push(...ticks.map((tick) => ({ kind: 'step-ticked', id: kept.id, tick }) as const));
  return { ...kept, ticked: [...kept.ticked, ...ticks] };
}

/** Says which steps of the plan are done now, and what is next. */
export function sayDone(turn: Turn, kept: KeptMove, steps: readonly AdviceId[], plan: Plan): void {
  const progress = progressOf(kept, todayOf(turn));
  if (progress === undefined) return;
  const { speech } = turn;
  const { next, plan: now } = progress;
  const step = speech.list(steps.map((id) => knownStepTitle(id, [plan, now], speech)));
  if (next === undefined) {
    say(turn, 'tick.last', { step });
    return;
  }
  const title = knownStepTitle(next.id, [now], speech);
  say(turn, 'tick.done', { step, next: title, who: speech.say(`who.${next.who}`) });
}
