import { addMinutes } from 'date-fns/addMinutes';
import { timeZoneWords } from '../../cards/time-zones.ts';
import { localHour } from '../../reminders/local-hour.ts';
import type { ClockCommand } from '../../understanding/command-said.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';

/** The hour at which the day is entered if none is said: reminders come at that time by default. */
const usualHour = 9;

/** Has the bot's clock moved once the turn is saved, and says where it stands then. */
export function moveClock(turn: Turn, { to }: ClockCommand): void {
  if (to === 'unclear') {
    say(turn, 'clock.unknown');
    return;
  }
  if (to === 'now') {
    turn.clockTo = 'now';
    say(turn, 'clock.back');
    return;
  }
  const { timeZone } = turn.person.habits;
  const instant = addMinutes(localHour(to.day, to.hour ?? usualHour, timeZone), to.minute ?? 0);
  turn.clockTo = instant;
  const shown = turn.speech.instant(instant, timeZone);
  say(turn, 'clock.moved', { instant: shown, timeZone: timeZoneWords(timeZone) });
}
