import type { AdviceId } from './advice.ts';
import type { Day } from './day.ts';
import type { Facts } from './facts.ts';

export type KeyDateId =
  'auto-renew-latest' | 'term-end' | 'reprovision-deadline' | 'disabled-from' | 'deleted-after';

export type KeyDate = { readonly id: KeyDateId; readonly day: Day };

/** The days that matter, earliest first, given which advice is given (rulebook §2 `keyDates`); UTC days. */
export function keyDatesOf({ term, grace }: Facts, given: ReadonlySet<AdviceId>): KeyDate[] {
  if (term === undefined) return [];
  const { autoRenewLatest, termEnd, deadline, disabledFrom, deletedAfter } = term.days;
  const dates: KeyDate[] = [];
  if (given.has('auto-renew-off')) dates.push({ id: 'auto-renew-latest', day: autoRenewLatest });
  dates.push({ id: 'term-end', day: termEnd });
  if (given.has('reprovision-deadline')) dates.push({ id: 'reprovision-deadline', day: deadline });
  if (grace === 'holds') {
    dates.push({ id: 'disabled-from', day: disabledFrom }, { id: 'deleted-after', day: deletedAfter });
  }
  return dates;
}
