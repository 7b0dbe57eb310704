import { utc } from '@date-fns/utc';
import { parseISO } from 'date-fns/parseISO';
import { dayAfter, type Day } from '../guidance/day.ts';

/** The first instant after the UTC day: what is due by that day is done before it (page `create-subscription`). */
export function endOf(day: Day): Date {
  return new Date(parseISO(dayAfter(day, 1), { in: utc }).getTime());
}
