import { addMinutes } from 'date-fns/addMinutes';
import { localHour } from '../../reminders/local-hour.ts';
import type { ClockCommand } from '../../understanding/commands/command-said.ts';
import type { Given } from '../given.ts';

/** The hour at which the day is entered if none is said: reminders come at that time by default. */
const usualHour = 9;

/** Where the bot's clock is moved: to that instant, back to now, or nowhere as no time was said. Pure. */
export function decideClock(
  { person }: Pick<Given, 'person'>,
  { to }: ClockCommand,
): Date | 'now' | undefined {
  if (to === 'unclear') return undefined;
  if (to === 'now') return to;
  return addMinutes(localHour(to.day, to.hour ?? usualHour, person.habits.timeZone), to.minute ?? 0);
}
