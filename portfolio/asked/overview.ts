import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { parseISO } from 'date-fns/parseISO';
import { dayAfter, dayOf, type Day } from '../../guidance/day.ts';
import { fold } from '../fold.ts';
import type { Subscription } from '../kept/subscription.ts';
import { linesNamed, listedAll, type SeenOn } from './lines-asked.ts';
import type { NamedList } from './list-asked.ts';

/** What ends in a month; its first and last UTC day. */
export type MonthOfEnds = {
  readonly first: Day;
  readonly last: Day;
  readonly count: number;
  readonly seats: number;
};

/** A portfolio in numbers. */
export type Overview = {
  readonly all: number;
  readonly customers: number;
  readonly counts: Readonly<Record<Exclude<NamedList, 'all'>, number>>;
  /** Twelve, from today's on; what has ended this month is none of it. */
  readonly months: readonly MonthOfEnds[];
  /** How many end after them. */
  readonly later: number;
};

const mostMonths = 12;

/** The portfolio in numbers, as of the UTC day. */
export function overviewOf(subscriptions: readonly Subscription[], seen: SeenOn): Overview {
  const all = listedAll(subscriptions, seen.today);
  const list = (kind: NamedList) => linesNamed(all, kind, seen);
  const ahead = all.filter(({ daysLeft, state }) => daysLeft >= 0 && state !== 'cancelled');
  const months = monthsFrom(seen.today).map(({ first, last }): MonthOfEnds => {
    const ending = ahead.filter(({ termEnd }) => termEnd >= first && termEnd <= last);
    const seats = ending.reduce((sum, one) => sum + (one.seats ?? 0), 0);
    return { first, last, count: ending.length, seats };
  });
  return {
    all: all.length,
    customers: new Set(all.map(({ customer }) => fold(customer))).size,
    counts: {
      'to-decide': list('to-decide').length,
      'renewal-off': list('renewal-off').length,
      extended: list('extended').length,
      expired: list('expired').length,
    },
    months,
    later: ahead.length - months.reduce((sum, { count }) => sum + count, 0),
  };
}

function monthsFrom(today: Day): { readonly first: Day; readonly last: Day }[] {
  const start = parseISO(`${today.slice(0, 7)}-01`, { in: utc });
  return Array.from({ length: mostMonths }, (_, at) => ({
    first: dayOf(addMonths(start, at)),
    last: dayAfter(dayOf(addMonths(start, at + 1)), -1),
  }));
}
