import type { Speech } from '../../languages/speech.ts';
import type { StepAhead } from '../../reminders/step-ahead.ts';
import { whoInBrief } from '../move/doing-words.ts';
import { stepTitle } from '../move/step-title.ts';

/** "Next: Turn auto-renew off – The customer", or that nothing is left to do. */
export function stepWords({ next, plan }: StepAhead, speech: Speech): string {
  if (next === undefined) return speech.say('moves.allDone');
  return speech.say('moves.next', { step: stepTitle(next, plan, speech), who: whoInBrief(next, speech) });
}

/** Whether the step says what is to be done now: what the reminder would say is done. */
export function isStepsOwn(step: StepAhead | undefined): step is StepAhead {
  return step !== undefined && (step.isTodoDone || step.next === undefined);
}
