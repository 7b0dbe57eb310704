import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { z } from 'zod';

/** A UTC day written `YYYY-MM-DD`; days compare as strings. */
export const daySchema = z
  .string()
  .regex(/^[12]\d{3}-\d{2}-\d{2}$/)
  .refine((day) => isValid(parseISO(day, { in: utc })));

export type Day = string;

/** The UTC day `count` days after `day` (before it when negative). */
export function dayAfter(day: Day, count: number): Day {
  return dayOf(addDays(parseISO(day, { in: utc }), count));
}

/** How many days `later` lies after `earlier`; negative when it lies before. */
export function daysBetween(earlier: Day, later: Day): number {
  return differenceInCalendarDays(parseISO(later, { in: utc }), parseISO(earlier, { in: utc }));
}

/** The UTC day on which the instant falls. */
export function dayOf(instant: Date): Day {
  return formatISO(instant, { representation: 'date', in: utc });
}
