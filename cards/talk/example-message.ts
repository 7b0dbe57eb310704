import { utc } from '@date-fns/utc';
import { addMonths } from 'date-fns/addMonths';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { dayOf, type Day } from '../../guidance/day.ts';
import type { Speech } from '../../languages/speech.ts';

/** In months: far enough that every step of its plan is still to come. */
const ahead = 4;

/** A message of several facts, as somebody might write it on the UTC day. */
export function exampleMessage(today: Day, speech: Speech): string {
  const end = dayOf(lastDayOfMonth(addMonths(parseISO(today, { in: utc }), ahead)));
  return speech.say('example.message', { day: speech.day(end) });
}
