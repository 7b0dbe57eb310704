import type { AdviceId } from '../guidance/advice.ts';
import type { Day } from '../guidance/day.ts';
import type { Plan, Step } from '../guidance/plan.ts';
import type { KeptMove } from './kept-move.ts';
import { progressOf } from './progress.ts';
import type { Todo, TodoId } from './todo.ts';

/** How far the move is that a reminder is of. */
export type StepAhead = {
  readonly moveId: string;
  readonly customer?: string | undefined;
  readonly plan: Plan;
  /** Nothing once all are done. */
  readonly next: Step | undefined;
  /** What the reminder would say is to be done is done. */
  readonly isTodoDone: boolean;
};

const stepsOf: Readonly<Partial<Record<TodoId, readonly AdviceId[]>>> = {
  'turn-auto-renew-off': ['auto-renew-off'],
  'finish-transfer': ['partner-transfer'],
  'schedule-channel-transfer': ['channel-transfer'],
  'ask-provider': ['same-provider'],
  'leave-extended-terms': ['extended-service-exit'],
  'prepare-new-subscription': ['provision'],
  'prepare-before-end': ['provision'],
  'provision-before-end': ['provision'],
  'order-now': ['provision'],
  'buy-again': ['provision'],
};

/** The step that is next on the UTC day, of a move that is open; nothing where its answers say nothing that day. */
export function stepAhead(
  move: KeptMove | undefined,
  todo: Todo | undefined,
  today: Day,
): StepAhead | undefined {
  if (move?.status !== 'open') return undefined;
  const progress = progressOf(move, today);
  if (progress === undefined || progress.count.all === 0) return undefined;
  const { plan, next } = progress;
  const steps = todo === undefined ? [] : (stepsOf[todo.id] ?? []);
  const isTodoDone = steps.some((step) => move.ticked.some((one) => one.step === step));
  return { moveId: move.id, customer: move.customer, plan, next, isTodoDone };
}
