import { planCard } from '../../cards/plan-card.ts';
import type { Answers } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';
import { freeGrace } from '../../guidance/grace.ts';
import { makePlan } from '../../guidance/plan.ts';
import type { Watch } from '../../reminders/watch.ts';
import { say, show } from '../speak.ts';
import { todayOf, type Turn } from '../turn.ts';

/** Shows the plan that goes with a watch, made as of today; what is open in the conversation stays as it is. */
export function showWatchedPlan(turn: Turn, { answers: planned, termEnd }: Watch): void {
  if (planned === undefined) {
    say(turn, 'notice.noPlanKept');
    return;
  }
  const today = todayOf(turn);
  const answers = answersUntil(planned, termEnd);
  const shown = { plan: makePlan(answers, today), answers, today, card: 'none', withActions: false };
  show(turn, planCard(shown, turn.speech));
}

/** The answers with the end as it is watched now; after a renewal the start that was answered promises no free days. */
function answersUntil(answers: Answers, termEnd: Day): Answers {
  const { source, termStart } = answers;
  if (termEnd === answers.termEnd) return answers;
  if (termStart === undefined || termStart > termEnd) return { ...answers, termEnd, termStart: 'unknown' };
  const isRenewed = termEnd > answers.termEnd && freeGrace({ source, termEnd, termStart }) === 'holds';
  return { ...answers, termEnd, termStart: isRenewed ? 'unknown' : termStart };
}
