import { timeZoneWords } from '../../cards/person/time-zones.ts';
import type { ClockCommand } from '../../understanding/commands/command-said.ts';
import { say } from '../speak.ts';
import type { Turn } from '../turn.ts';
import { decideClock } from './decide-clock.ts';

/** Has the bot's clock moved once the turn is saved, and says where it stands then. */
export function moveClock(turn: Turn, command: ClockCommand): void {
  const to = decideClock(turn, command);
  if (to === undefined) {
    say(turn, 'clock.unknown');
    return;
  }
  turn.clockTo = to;
  if (to === 'now') say(turn, 'clock.back');
  else sayMoved(turn, to);
}

function sayMoved(turn: Turn, to: Date): void {
  const { timeZone } = turn.person.habits;
  const instant = turn.speech.instant(to, timeZone);
  say(turn, 'clock.moved', { instant, timeZone: timeZoneWords(timeZone) });
}
