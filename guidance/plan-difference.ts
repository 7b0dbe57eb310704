import type { Advice } from './advice.ts';
import type { Day } from './day.ts';
import type { KeyDateId } from './key-dates.ts';
import type { Plan } from './plan.ts';

/** A key date that another plan has not, has on another day, or has alone. UTC days. */
export type MovedDate = {
  readonly id: KeyDateId;
  readonly before?: Day | undefined;
  readonly after?: Day | undefined;
};

/** What differs between two plans, part by part. */
export type PlanDifference = {
  readonly verdict: boolean;
  readonly path: boolean;
  readonly stepsGone: readonly Advice[];
  readonly stepsNew: readonly Advice[];
  /** Advice beside the steps that goes and comes, and any that says something else. */
  readonly adviceGone: readonly Advice[];
  readonly adviceNew: readonly Advice[];
  readonly adviceOther: readonly Advice[];
  readonly dates: readonly MovedDate[];
  readonly credit: boolean;
  readonly impact: boolean;
};

/** What is other in the plan `after` than in `before`. */
export function planDifference(before: Plan, after: Plan): PlanDifference {
  return {
    verdict: before.verdict !== after.verdict,
    path: before.path !== after.path,
    stepsGone: stepsBeyond(before, after),
    stepsNew: stepsBeyond(after, before),
    adviceGone: adviceBeyond(before, after),
    adviceNew: adviceBeyond(after, before),
    adviceOther: otherAdvice(before, after),
    dates: movedDates(before, after),
    credit:
      before.credit.eligible !== after.credit.eligible || before.credit.contact !== after.credit.contact,
    impact: JSON.stringify(before.impact) !== JSON.stringify(after.impact),
  };
}

/** Whether anything is other. */
export function isDifference(difference: PlanDifference): boolean {
  return Object.values(difference).some((part) => (typeof part === 'boolean' ? part : part.length > 0));
}

function stepsBeyond({ steps, advice }: Plan, other: Plan): Advice[] {
  const known = new Set(other.steps.map(({ id }) => id));
  const own = new Set(steps.map(({ id }) => id).filter((id) => !known.has(id)));
  return advice.filter(({ id }) => own.has(id));
}

/** Steps are told apart from it. */
function adviceBeyond({ advice }: Plan, other: Plan): Advice[] {
  const known = new Set(other.advice.map(({ id }) => id));
  return advice.filter(({ id, section }) => section !== 'step' && !known.has(id));
}

function otherAdvice({ advice: before }: Plan, { advice: after }: Plan): Advice[] {
  return after.filter((one) => {
    const old = before.find(({ id }) => id === one.id);
    return old !== undefined && JSON.stringify(old) !== JSON.stringify(one);
  });
}

function movedDates({ keyDates: before }: Plan, { keyDates: after }: Plan): MovedDate[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids
    .map((id) => ({
      id,
      before: before.find((date) => date.id === id)?.day,
      after: after.find((date) => date.id === id)?.day,
    }))
    .filter((date) => date.before !== date.after);
}
