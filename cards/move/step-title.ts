import type { AdviceId } from '../../guidance/advice.ts';
import type { Plan, Step } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import { adviceTitle } from './advice-words.ts';

/** What the step of that plan is called. */
export function stepTitle({ id }: Pick<Step, 'id'>, { advice }: Plan, speech: Speech): string {
  const one = advice.find((each) => each.id === id);
  return one === undefined ? id : adviceTitle(one, speech);
}

/** The same of a step that only one of the plans may still have. */
export function knownStepTitle(id: AdviceId, plans: readonly Plan[], speech: Speech): string {
  const plan = plans.find(({ steps }) => steps.some((step) => step.id === id));
  return plan === undefined ? id : stepTitle({ id }, plan, speech);
}
