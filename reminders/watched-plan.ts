import type { Advice } from '../guidance/advice.ts';
import type { Answers } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';
import { GuidanceError } from '../guidance/errors.ts';
import { freeGrace } from '../guidance/grace.ts';
import { makePlan, type Plan } from '../guidance/plan.ts';
import type { Watch } from './watch.ts';

type Watched = Pick<Watch, 'termEnd' | 'answers'>;

/** The plan that goes with a watch, and the answers that it is made from. */
export type PlanOfWatch = { readonly answers: Answers; readonly plan: Plan };

/** The plan as of the UTC day; nothing where the watch has none, or its answers say nothing today. */
export function planOfWatch({ answers: planned, termEnd }: Watched, today: Day): PlanOfWatch | undefined {
  if (planned === undefined) return undefined;
  const answers = answersUntil(planned, termEnd);
  try {
    return { answers, plan: makePlan(answers, today) };
  } catch (error) {
    if (error instanceof GuidanceError) return undefined;
    throw error;
  }
}

/** The answers with the end as it is watched now; after a renewal the start that was answered promises no free days. */
function answersUntil(answers: Answers, termEnd: Day): Answers {
  // Its months are counted from a day that is no end.
  if (termEnd === answers.termEnd || answers.termEnd === 'unknown') return answers;
  const { source, billingAccount, state, termStart } = answers;
  if (termStart === undefined || termStart > termEnd) return { ...answers, termEnd, termStart: 'unknown' };
  const grace = freeGrace({ source, billingAccount, state, termEnd, termStart });
  const isRenewed = termEnd > answers.termEnd && grace === 'holds';
  return { ...answers, termEnd, termStart: isRenewed ? 'unknown' : termStart };
}

/** Advice that an edition added to somebody's plan, or changed in it. */
export type AdviceNews = { readonly advice: Advice; readonly isNew: boolean };

/** What its maker is to be told of a later edition, as far as the plan says it on the UTC day. */
export function newsOf(watch: Watched & Pick<Watch, 'news'>, today: Day): AdviceNews[] {
  const { news } = watch;
  if (news === undefined) return [];
  const advice = planOfWatch(watch, today)?.plan.advice ?? [];
  return advice
    .map((one) => ({ advice: one, isNew: news.added.includes(one.id) }))
    .filter(({ advice: { id }, isNew }) => isNew || news.changed.includes(id));
}
