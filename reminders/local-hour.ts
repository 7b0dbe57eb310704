import { tz, tzOffset } from '@date-fns/tz';
import { addDays } from 'date-fns/addDays';
import { addHours } from 'date-fns/addHours';
import { addMinutes } from 'date-fns/addMinutes';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import { utc } from '@date-fns/utc';
import type { Day } from '../guidance/day.ts';

/** The calendar day in the zone (IANA name) on which the instant falls. */
export function localDay(instant: Date, timeZone: string): Day {
  return formatISO(instant, { representation: 'date', in: tz(timeZone) });
}

/**
 * The instant of the full hour (0–23) on the calendar day in the zone (IANA name). Of an hour that comes twice
 * it is the first; for one that is left out, the moment as far after the change.
 */
export function localHour(day: Day, hour: number, timeZone: string): Date {
  // Not TZDate: which of two equal hours it takes depends on the machine's own zone.
  const wall = addHours(parseISO(day, { in: utc }), hour);
  const before = tzOffset(timeZone, addDays(wall, -1));
  const after = tzOffset(timeZone, addDays(wall, 1));
  const instants = [before, after].map((offset) => new Date(addMinutes(wall, -offset).getTime()));
  const isThatHour = (instant: Date) =>
    addMinutes(instant, tzOffset(timeZone, instant)).getTime() === wall.getTime();
  const [asBefore = new Date(NaN)] = instants;
  return instants.filter(isThatHour).sort((a, b) => a.getTime() - b.getTime())[0] ?? asBefore;
}
