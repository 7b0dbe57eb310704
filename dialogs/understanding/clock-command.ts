import type { Day } from '../../guidance/day.ts';
import type { Clock, ClockCommand } from '../../understanding/command-said.ts';
import { datesIn } from '../../understanding/dates/dates.ts';
import { hourIn } from '../../understanding/dates/hour.ts';
import { daysOf } from '../../understanding/dates/moments.ts';
import { foldedPhrases } from './phrases.ts';
import { foldText, readText, type Reading } from '../../understanding/text.ts';

/**
 * The move of the bot's clock that the message asks for: `time 2027-03-24 09:00`, `tid 24 mars 2027`, `time now`.
 * Dates are seen from the UTC day `today`.
 */
export function clockCommandIn(text: string, today: Day): ClockCommand | undefined {
  const { text: folded, words } = readText(text.replace(/(\d)t(\d)/i, '$1 $2'));
  const said = words.map((word) => word.text).join(' ');
  const lead = leads.find((phrase) => said === phrase || said.startsWith(`${phrase} `));
  if (lead === undefined) return undefined;
  const first = words[lead.split(' ').length];
  if (first === undefined) return { kind: 'clock', to: 'unclear' };
  const moment = readText(folded.slice(first.start));
  if (nows.has(foldText(moment.text))) return { kind: 'clock', to: 'now' };
  const to = clockIn(moment, today);
  // "Time zone ..." is about something else.
  return to === 'no-date' ? undefined : { kind: 'clock', to };
}

function clockIn(moment: Reading, today: Day): Clock | 'unclear' | 'no-date' {
  const date = datesIn(moment, today, true).find(({ from }) => from === 0);
  if (date?.kind !== 'date') return /^\d/.test(moment.text) ? 'unclear' : 'no-date';
  const possible = date.moments.map((one) => daysOf(one, 'ahead', today));
  const days = new Set(possible.flatMap((one) => one.days));
  const [day] = days;
  const time = timeIn(moment.words.slice(date.to));
  const isClear = days.size === 1 && possible.every(({ sure }) => sure);
  return isClear && day !== undefined && time !== undefined ? { day, ...time } : 'unclear';
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

const leads = foldedPhrases(({ commands }) => commands.clock.move);
const nows = new Set(foldedPhrases(({ commands }) => commands.clock.now));
