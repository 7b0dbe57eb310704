import type { Plan, Step } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import { adviceTitle } from './advice-words.ts';

/** What the step of that plan is called. */
export function stepTitle({ id }: Pick<Step, 'id'>, { advice }: Plan, speech: Speech): string {
  const one = advice.find((each) => each.id === id);
  return one === undefined ? id : adviceTitle(one, speech);
}
