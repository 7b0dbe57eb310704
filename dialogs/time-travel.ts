import { addMinutes } from 'date-fns';
import { timeZoneWords } from '../cards/time-zones.ts';
import { daySchema, type Day } from '../guidance/day.ts';
import { localHour } from '../reminders/local-hour.ts';
import { say } from './speak.ts';
import type { Turn } from './turn.ts';
import { foldedPhrases } from './understanding/phrases.ts';
import { foldText } from './understanding/text.ts';

/** Where the bot's clock is to be moved; `unclear` if the words are no time. */
export type ClockCommand =
  { readonly kind: 'clock'; readonly to: 'now' | 'unclear' } | { readonly kind: 'clock'; readonly to: Clock };

type Clock = { readonly day: Day; readonly hour?: number | undefined; readonly minute?: number | undefined };

/** The move of the bot's clock that the message asks for: `time 2027-03-24 09:00`, `time now`. */
export function clockCommandIn(text: string): ClockCommand | undefined {
  const said = foldText(text.replace(/(\d)t(\d)/i, '$1 $2'));
  const lead = leads.find((phrase) => said === phrase || said.startsWith(`${phrase} `));
  if (lead === undefined) return undefined;
  const moment = said.slice(lead.length + 1);
  if (nows.has(moment)) return { kind: 'clock', to: 'now' };
  // "Time zone ..." is about something else.
  if (moment !== '' && !/^\d/.test(moment)) return undefined;
  return { kind: 'clock', to: clockIn(moment) ?? 'unclear' };
}

function clockIn(said: string): Clock | undefined {
  const [, year, month, date, hour, minute] =
    /^(\d{4}) (\d{2}) (\d{2})(?: (\d{1,2})(?: (\d{2}))?)?$/.exec(said) ?? [];
  const day = daySchema.safeParse([year, month, date].join('-'));
  const isTime = Number(hour ?? 0) <= 23 && Number(minute ?? 0) <= 59;
  if (!day.success || !isTime) return undefined;
  return {
    day: day.data,
    ...(hour === undefined ? {} : { hour: Number(hour) }),
    ...(minute === undefined ? {} : { minute: Number(minute) }),
  };
}

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

const leads = foldedPhrases(({ commands }) => commands.clock.move);
const nows = new Set(foldedPhrases(({ commands }) => commands.clock.now));
