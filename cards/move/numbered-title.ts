import type { Advice } from '../../guidance/advice.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import { adviceTitle } from './advice-words.ts';

/** "Step 2: Provision the new subscriptions"; without the number where it is no step. */
export function numberedTitle(advice: Advice, plan: Plan, speech: Speech): string {
  const title = adviceTitle(advice, speech);
  const number = plan.steps.findIndex(({ id }) => id === advice.id) + 1;
  return number === 0 ? title : speech.say('plan.step', { number, title });
}
