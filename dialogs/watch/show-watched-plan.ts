import { planCard } from '../../cards/move/plan-card.ts';
import type { Watch } from '../../reminders/watch.ts';
import { planOfWatch } from '../../reminders/watched-plan.ts';
import { say, show } from '../speak.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';

/** Shows the plan that goes with a watch, made as of today; what is open in the conversation stays as it is. */
export function showWatchedPlan(turn: Turn, watch: Watch): void {
  const today = todayOf(turn);
  const made = planOfWatch(watch, today);
  if (made === undefined) say(turn, 'notice.noPlanKept');
  else show(turn, planCard({ ...made, today, card: 'none', withActions: false }, turn.speech));
}
