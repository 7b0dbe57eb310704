import { planCard } from '../../cards/move/plan-card.ts';
import type { Watch } from '../../reminders/watch.ts';
import { planOfWatch } from '../../reminders/watched-plan.ts';
import { aboutPlan } from '../feedback/about.ts';
import { feedbackButtons } from '../feedback/ask-for-feedback.ts';
import { endsBeside } from '../portfolio/ends-beside.ts';
import { lastingCardKey, say, showForFeedback } from '../speak.ts';
import { todayOf } from '../given.ts';
import type { Turn } from '../turn.ts';

/** Shows the plan that goes with a watch, made as of today; what is open in the conversation stays as it is. */
export async function showWatchedPlan(turn: Turn, watch: Watch): Promise<void> {
  const today = todayOf(turn);
  const made = planOfWatch(watch, today);
  if (made === undefined) {
    say(turn, 'notice.noPlanKept');
    return;
  }
  const card = lastingCardKey(turn);
  const others = await endsBeside(turn, watch.subject, made.answers.termEnd);
  const shown = { ...made, today, card, withActions: false, others, feedback: feedbackButtons(turn, card) };
  showForFeedback(turn, card, aboutPlan(made.plan), planCard(shown, turn.speech));
}
