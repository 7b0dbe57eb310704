import { utc } from '@date-fns/utc';
import { addYears } from 'date-fns/addYears';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { Field } from '../../guidance/answers.ts';
import { fieldsOf } from '../../guidance/field-kind.ts';
import type { Problem } from '../../guidance/problem.ts';
import type { Day } from '../../guidance/day.ts';
import type { Listening } from '../../understanding/said.ts';
import type { Move } from './move.ts';
import { withoutFields } from './route.ts';
import type { Told } from './told.ts';

/** The same day of other years, as far as a slip of the year reaches. */
const yearsAround = 10;

/** What words are heard against in a move: also what was offered before. */
export type Hearing = Listening & Pick<Move, 'unsettled'>;

/**
 * What was understood, with days that can hardly be meant as doubts: an end that has passed, a start that is still to
 * come, both seen from the UTC day `today`. An end that is known already, or was offered before, is meant.
 */
export function withUnlikelyDaysAsked(
  { facts, doubts, ...rest }: Told,
  { today, draft, asking, options = [], unsettled = [] }: Hearing,
): Told {
  const found = fieldsOf('day').flatMap((field) => {
    const day = facts[field] ?? onlyDay(doubts, field);
    const offered = [
      ...(field === asking ? options : []),
      ...unsettled.flatMap((one) => (one.field === field ? one.options : [])),
    ];
    if (day === undefined || day === 'unknown') return [];
    const isMeant = day === draft[field] || offered.includes(day);
    const problem =
      field === 'termStart' ? futureStart(day, today) : isMeant ? undefined : pastEnd(day, today);
    return problem === undefined ? [] : [{ field, problem }];
  });
  const isUnlikely = found.map(({ field }) => field);
  return {
    ...rest,
    facts: withoutFields(facts, isUnlikely),
    doubts: [...doubts.filter(({ field }) => !found.some((one) => one.field === field)), ...found],
  };
}

/** The one day that words left in doubt. */
function onlyDay(doubts: Told['doubts'], field: Field): Day | undefined {
  const problem = doubts.find((doubt) => doubt.field === field)?.problem;
  const [day, ...others] = problem?.kind === 'ambiguous' ? problem.options : [];
  return others.length === 0 ? day : undefined;
}

function pastEnd(day: Day, today: Day): Problem | undefined {
  if (day >= today) return undefined;
  const next = sameDays(day, 1).find((other) => other >= today);
  return { kind: 'ambiguous', options: [day, ...(next === undefined ? [] : [next])], why: 'past-end' };
}

function futureStart(day: Day, today: Day): Problem | undefined {
  if (day <= today) return undefined;
  const last = sameDays(day, -1).find((other) => other <= today);
  return last === undefined
    ? { kind: 'in-the-future', today }
    : { kind: 'ambiguous', options: [last], why: 'future-start' };
}

function sameDays(day: Day, direction: 1 | -1): Day[] {
  const date = parseISO(day, { in: utc });
  return Array.from({ length: yearsAround }, (_, index) =>
    formatISO(addYears(date, direction * (index + 1)), { representation: 'date', in: utc }),
  );
}
