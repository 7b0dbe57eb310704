import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths';
import { parseISO } from 'date-fns/parseISO';
import { dayOf, daysBetween, type Day } from '../../guidance/day.ts';
import { undoDays } from './need-of.ts';
import type { Need } from './need.ts';

/** A working day among its neighbours: messages come on these only. */
export type WorkingDay = {
  readonly before: Day;
  readonly today: Day;
  readonly next: Day;
  /** The first working day of the week to come; only on the first one of a week. */
  readonly nextWeek?: Day;
};

/** As reminders of moves (rulebook §4), in days before the end. */
const daysBefore = [60, 30, 14, 7, 1] as const;
/** What is farther ahead than this waits for no certain day: it comes once a week, with its like. */
const urgentFrom = 7;
const daysAfterRenewal = [1, 5] as const;

/**
 * Whether the working day's message speaks of the need. What is ahead comes on the last working day by then, what is
 * far ahead at the beginning of that week; what was renewed comes on the first working day from then on, and at the
 * latest on the last day that helps.
 */
export function isTold(need: Need, working: WorkingDay): boolean {
  switch (need.kind) {
    case 'open':
      if (need.because === 'renewed-unsaid')
        return isAfterRenewal(need.by, daysAfterRenewal, working) || isDue(need.by, working);
      return isAhead(need.termEnd, working) || isDue(need.by, working);
    case 'costs':
      return need.how === 'already' ? isMonthly(need.termEnd, working) : isAhead(need.termEnd, working);
    case 'as-wished':
      return need.undoUntil !== undefined && isOfLastWeek(need.undoUntil, working);
    case 'rolls-over':
    case 'moving':
    case 'over':
      return false;
  }
}

function isAhead(termEnd: Day, { today, next, nextWeek }: WorkingDay): boolean {
  const left = daysBetween(today, termEnd);
  return daysBefore.some((count) => {
    const until = count > urgentFrom ? nextWeek : next;
    return until !== undefined && left >= count && left - count < daysBetween(today, until);
  });
}

/** Whether no working day follows that is in time. */
function isDue(day: Day, { today, next }: WorkingDay): boolean {
  return today <= day && day < next;
}

function isAfterRenewal(undoUntil: Day, days: readonly number[], { before, today }: WorkingDay): boolean {
  const since = undoDays - daysBetween(today, undoUntil);
  const passed = daysBetween(before, today);
  return days.some((count) => since >= count && since - count < passed);
}

/** What went as wished makes no message of its own day: it comes once, in that of the week's beginning. */
function isOfLastWeek(undoUntil: Day, { today, nextWeek }: WorkingDay): boolean {
  const left = daysBetween(today, undoUntil);
  return nextWeek !== undefined && left > undoDays - 1 - daysBetween(today, nextWeek) && left < undoDays;
}

function isMonthly(termEnd: Day, { today, next }: WorkingDay): boolean {
  const end = parseISO(termEnd, { in: utc });
  const months = differenceInCalendarMonths(parseISO(next, { in: utc }), end);
  return [months - 1, months].some((count) => {
    const day = dayOf(addMonths(end, Math.max(1, count)));
    return today <= day && day < next;
  });
}
