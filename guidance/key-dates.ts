import type { AdviceId } from './advice.ts';
import type { Day } from './day.ts';
import type { Facts } from './facts.ts';

export const keyDateIds = [
  'cancel-until',
  'auto-renew-latest',
  'term-end',
  'reprovision-deadline',
  'disabled-from',
  'deleted-after',
] as const;

export type KeyDateId = (typeof keyDateIds)[number];

export type KeyDate = { readonly id: KeyDateId; readonly day: Day };

/** The days that matter, earliest first, given which advice is given (rulebook §2 `keyDates`); UTC days. */
export function keyDatesOf(facts: Facts, given: ReadonlySet<AdviceId>): KeyDate[] {
  return [...cancelUntil(facts), ...datesOfEnd(facts, given)].sort((a, b) => (a.day < b.day ? -1 : 1));
}

function cancelUntil({ sevenDays, cancelUntil: day, sevenDaysOver }: Facts): KeyDate[] {
  return sevenDays && day !== undefined && !sevenDaysOver ? [{ id: 'cancel-until', day }] : [];
}

function datesOfEnd({ term, grace, ofRecord }: Facts, given: ReadonlySet<AdviceId>): KeyDate[] {
  if (term === undefined) return [];
  const { autoRenewLatest, termEnd, deadline, disabledFrom, deletedAfter } = term.days;
  const dates: KeyDate[] = [];
  if (given.has('auto-renew-off')) dates.push({ id: 'auto-renew-latest', day: autoRenewLatest });
  dates.push({ id: 'term-end', day: termEnd });
  if (given.has('reprovision-deadline')) dates.push({ id: 'reprovision-deadline', day: deadline });
  if (grace === 'holds' && !ofRecord) {
    dates.push({ id: 'disabled-from', day: disabledFrom }, { id: 'deleted-after', day: deletedAfter });
  }
  return dates;
}
