import { dayAfter, type Day } from '../../guidance/day.ts';
import type { ReminderReply, SnoozeSaid } from './watch-said.ts';
import { withoutJoints } from './reply.ts';
import { foldText } from '../words/text.ts';
import { endSaid } from './end-said.ts';
import { lengthIn } from './length.ts';

/** Which customers a reply is about, by their place in the list, and until when it puts them off. */
export type ReplyAbout = { readonly about: readonly number[]; readonly until: SnoozeSaid | undefined };

/**
 * What a reply says beside its verb, once it is known who was reminded of: those customers that it names, else all;
 * none where other words stay. The day until which it puts them off is seen from the person's own day `here`.
 */
export function replyAbout(
  { kind, rest }: ReminderReply,
  subjects: readonly string[],
  here: Day,
): ReplyAbout {
  const said = foldText(withoutJoints(rest));
  const names = subjects.map((subject) => foldText(subject));
  const all = [...names.keys()];
  const named = all.filter((at) => `${said} `.startsWith(`${names[at]} `));
  const [first] = named;
  const after = first === undefined ? rest : said.slice((names[first] ?? '').length + 1);
  if (kind === 'snooze') return { about: first === undefined ? all : named, until: snoozeSaid(after, here) };
  if (said === '') return { about: all, until: undefined };
  return { about: after === '' ? named : [], until: undefined };
}

/** Further than this nothing can be put off. */
const mostDays = 366;

/** For how long the words put something off, a day where they say nothing; nothing if they name no day. */
function snoozeSaid(text: string, today: Day): SnoozeSaid | undefined {
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
