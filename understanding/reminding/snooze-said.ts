import { dayAfter, type Day } from '../../guidance/day.ts';
import type { SnoozeSaid } from './watch-said.ts';
import { endSaid } from './end-said.ts';
import { lengthIn } from './length.ts';
import { withoutJoints } from './reply.ts';

/** Further than this nothing can be put off. */
const mostDays = 366;

/** For how long the words put something off, a day where they say nothing; nothing if they name no day. */
export function snoozeSaid(text: string, today: Day): SnoozeSaid | undefined {
  const said = withoutJoints(text);
  if (said === '') return { days: 1 };
  const days = lengthIn(text) ?? lengthIn(said);
  if (days !== undefined) return { days: Math.min(days, mostDays) };
  const end = [text, said].map((words) => endSaid(words, today)).find(({ kind }) => kind !== 'no-day');
  if (end === undefined) return undefined;
  if (end.kind === 'day' && end.day === today) return { snoozeUntil: laterThan(today, said) };
  if (end.kind === 'day' || end.kind === 'past-day') return { snoozeUntil: end.day };
  const [day, ...others] = end.kind === 'some-days' ? end.days : [];
  return day === undefined || others.length > 0 ? undefined : { snoozeUntil: day };
}

/** On a Friday, "until Friday" is the next one; "today" stays today. */
function laterThan(today: Day, said: string): Day {
  const next = endSaid(said, dayAfter(today, 1));
  const week = dayAfter(today, 7);
  return next.kind === 'day' && next.day === week ? week : today;
}
