import type { AdviceId } from './advice.ts';
import { choices, countRanges, fields, type Answers, type Draft, type Field } from './answers.ts';
import { dayAfter, type Day } from './day.ts';
import { GuidanceError } from './errors.ts';
import { isOfKind } from './field-kind.ts';
import { makePlan, type Plan } from './plan.ts';
import { checkedAnswers } from './validity.ts';

/** Days that a rule may tell apart from the one that was answered, counted from today. */
const otherDays = [-400, -130, -40, -5, 20, 200, 700];

/** Numbers on either side of every limit. */
const otherCounts = [0, 1, 120, 200, 400];

/**
 * The answers that an advice stands there for, in the order in which they are asked: were one of them alone
 * otherwise, the plan of the UTC day would not give it. Found by asking the rulebook, so that both cannot disagree.
 */
export function reasonsFor(id: AdviceId, draft: Draft, today: Day): Field[] {
  const answers = checkedAnswers(draft, today);
  return fields.filter((field) =>
    othersFor(field, answers, today).some((other) => {
      const plan = planOf({ ...answers, [field]: other }, today);
      return plan !== undefined && plan.path !== 'stop' && !plan.advice.some((advice) => advice.id === id);
    }),
  );
}

/** Every other value, or enough of them where there are many. */
function othersFor(field: Field, answers: Draft, today: Day): readonly (string | number)[] {
  const now = answers[field];
  // Another country ends every plan or none.
  if (now === undefined || isOfKind(field, 'country')) return [];
  return valuesOf(field, today).filter((value) => value !== now);
}

function valuesOf(field: Field, today: Day): readonly (string | number)[] {
  if (isOfKind(field, 'choice')) return choices[field];
  if (isOfKind(field, 'count')) {
    const { min } = countRanges[field];
    return otherCounts.filter((count) => count >= min);
  }
  return ['unknown', ...otherDays.map((days) => dayAfter(today, days))];
}

/** Nothing where the answers do not go together. */
function planOf(answers: Answers, today: Day): Plan | undefined {
  try {
    return makePlan(answers, today);
  } catch (error) {
    if (error instanceof GuidanceError) return undefined;
    throw error;
  }
}
