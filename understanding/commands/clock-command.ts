import type { Day } from '../../guidance/day.ts';
import type { Clock, ClockCommand } from './command-said.ts';
import { datesIn } from '../dates/dates.ts';
import { hourIn } from '../dates/hour.ts';
import { daysOfAll } from '../dates/moments.ts';
import { commandPhrases } from './command-phrases.ts';
import { readText, type Reading } from '../words/text.ts';
import { atOnly } from '../phrases/whole-phrases.ts';

/**
 * The move of the bot's clock that the message asks for: `time 2027-03-24 09:00`, `tid 24 mars 2027`, `time now`.
 * Dates are seen from the UTC day `today`.
 */
export function clockCommandIn(text: string, today: Day): ClockCommand | undefined {
  const { text: folded, words } = readText(text.replace(/(\d)t(\d)/i, '$1 $2'));
  const [lead] = atOnly(commandPhrases.clock, words);
  if (lead === undefined) return undefined;
  const first = words[lead.length];
  if (first === undefined) return { kind: 'clock', to: 'unclear' };
  const moment = readText(folded.slice(first.start));
  if (atOnly(commandPhrases.now, moment.words, moment.words.length).length > 0)
    return { kind: 'clock', to: 'now' };
  const to = clockIn(moment, today);
  // "Time zone ..." is about something else.
  return to === 'no-date' ? undefined : { kind: 'clock', to };
}

function clockIn(moment: Reading, today: Day): Clock | 'unclear' | 'no-date' {
  const date = datesIn(moment, today, 'asked').find(({ from }) => from === 0);
  if (date === undefined) return /^\d/.test(moment.text) ? 'unclear' : 'no-date';
  const {
    days: [day],
    sure,
  } = daysOfAll(date.moments, 'ahead', today);
  const time = timeIn(moment.words.slice(date.to));
  return sure && day !== undefined && time !== undefined ? { day, ...time } : 'unclear';
}

/** "09:00", "at 9", "kl. 9.30", "às 9h30", "8 pm"; nothing at all is a time too. */
function timeIn(words: Reading['words']): Omit<Clock, 'day'> | undefined {
  const said = words.map(({ text }) => text);
  const [lead] = said;
  if (lead === undefined) return {};
  const time = (/^\d/.test(lead) ? said : said.slice(1))
    .join(' ')
    .replace(/(\d)h ?/, '$1 ')
    .trim();
  const [, hour, minute] = /^(\d{1,2}) (\d{2})$/.exec(time) ?? [];
  if (hour === undefined || minute === undefined) {
    const full = hourIn(time);
    return full === undefined ? undefined : { hour: full };
  }
  return Number(hour) <= 23 && Number(minute) <= 59
    ? { hour: Number(hour), minute: Number(minute) }
    : undefined;
}
