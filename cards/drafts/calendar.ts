import type { KeyDate } from '../../guidance/key-dates.ts';
import type { Plan, Step } from '../../guidance/plan.ts';
import type { Speech } from '../../languages/speech.ts';
import type { TickedStep } from '../../reminders/kept-move.ts';
import { whoInBrief } from '../move/doing-words.ts';
import { stepTitle } from '../move/step-title.ts';
import { iCalendar, type CalendarEntry } from './icalendar.ts';

/** The move whose days are wanted. */
export type CalendarMove = {
  readonly moveId: string;
  /** What it is called. */
  readonly move: string;
  readonly plan: Plan;
  readonly done: readonly TickedStep[];
  readonly now: Date;
};

export type Calendar = { readonly text: string; readonly entries: number };

/** The days that matter to the move, and those by which what is still open is to be done, as an iCalendar file. */
export function calendarOf(shown: CalendarMove, speech: Speech): Calendar {
  const { plan, done, now } = shown;
  const open = plan.steps.filter(({ id }) => done.every(({ step }) => step !== id));
  const entries = [
    ...plan.keyDates
      .filter((date) => !isSaidByStep(date, plan))
      .map(({ id, day }) => entryOf(shown, { id, day, what: speech.say(`date.${id}`) }, speech)),
    ...open.flatMap((step) => dueOf(step, shown, speech)),
  ];
  return { text: iCalendar(entries, now), entries: entries.length };
}

/** The last day for something, where that is a step of its own. */
function isSaidByStep({ id, day }: KeyDate, { steps }: Plan): boolean {
  const isLastDay = id === 'auto-renew-latest' || id === 'reprovision-deadline';
  return isLastDay && steps.some(({ dueBy }) => dueBy === day);
}

function dueOf(step: Step, shown: CalendarMove, speech: Speech): CalendarEntry[] {
  const { id, dueBy: day } = step;
  if (day === undefined) return [];
  const title = stepTitle(step, shown.plan, speech);
  const what = speech.say('file.calendar.step', { step: title, who: whoInBrief(step, speech) });
  return [entryOf(shown, { id, day, what }, speech)];
}

type Dated = { readonly id: string; readonly day: CalendarEntry['day']; readonly what: string };

function entryOf({ moveId, move }: CalendarMove, { id, day, what }: Dated, speech: Speech): CalendarEntry {
  return {
    uid: `${moveId}.${id}@licence-move-guide`,
    day,
    title: speech.say('file.calendar.entry', { move, what }),
    description: speech.say('file.calendar.remark'),
  };
}
