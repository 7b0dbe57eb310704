import { daysBetween, type Day } from '../../guidance/day.ts';
import type { Plan } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import { escapeMarkdown } from '../parts/markdown.ts';
import { otherEndsShown, type OthersShown } from './other-ends.ts';

type Point = {
  /** Left of the line: "in 99 days". */
  readonly away: string;
  /** The day, and what it is unless it is today. */
  readonly words: string;
  readonly color: 'Accent' | null;
};

/** The plan as of a UTC day, and what else of the customer ends. */
export type Dated = { readonly plan: Plan; readonly today: Day; readonly others?: OthersShown | undefined };

/** The plan's days along a line, today and the customer's other ends among them; nothing where no day is known. */
export function timeLine({ plan: { keyDates }, today, others }: Dated, speech: Speech): Point[] {
  if (keyDates.length === 0) return [];
  const isToday = keyDates.some(({ day }) => day === today);
  const points = [
    ...keyDates.map(({ id, day }) => ({ day, name: speech.day(day), what: speech.say(`date.${id}`) })),
    ...otherEndsShown(others, speech).map(({ day, what }) => ({
      day,
      name: speech.shortDay(day),
      what: escapeMarkdown(what),
    })),
  ];
  return (isToday ? points : [...points, { day: today, name: speech.day(today), what: undefined }])
    .toSorted((one, other) => daysBetween(other.day, one.day))
    .map(({ day, name, what }) => ({
      away: speech.daysAway(daysBetween(today, day)),
      words: dayWords(`**${name}**`, what, speech),
      color: day === today ? 'Accent' : null,
    }));
}

function dayWords(name: string, what: string | undefined, speech: Speech): string {
  return what === undefined ? name : speech.say('summary.row', { name, value: what });
}
