import { daysBetween, type Day } from '../../guidance/day.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';

type Point = {
  /** Left of the line: "in 99 days". */
  readonly away: string;
  /** The day, and what it is unless it is today. */
  readonly words: string;
  readonly color: 'Accent' | null;
};

/** The plan's days along a line, today among them; nothing where no day is known. `today` is a UTC day. */
export function timeLine({ keyDates }: Plan, today: Day, speech: Speech): Point[] {
  if (keyDates.length === 0) return [];
  const isToday = keyDates.some(({ day }) => day === today);
  const points = keyDates.map(({ id, day }) => ({ day, what: speech.say(`date.${id}`) }));
  return (isToday ? points : [...points, { day: today, what: undefined }])
    .toSorted((one, other) => daysBetween(other.day, one.day))
    .map(({ day, what }) => ({
      away: speech.daysAway(daysBetween(today, day)),
      words: dayWords(`**${speech.day(day)}**`, what, speech),
      color: day === today ? 'Accent' : null,
    }));
}

function dayWords(name: string, what: string | undefined, speech: Speech): string {
  return what === undefined ? name : speech.say('summary.row', { name, value: what });
}
