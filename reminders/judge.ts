import { daysBetween, dayAfter, dayOf } from '../guidance/day.ts';
import { endOf } from './deadline.ts';
import { lastCall, readOccasion } from './occasion.ts';
import { graceOf, todoAt } from './todo.ts';
import type { Watch } from './watch.ts';

/** A reminder whose moment has come, with its watch as it stands now. */
export type DueReminder = {
  readonly id: string;
  readonly occasion: string;
  /** The moment it was planned for, however often its sending failed since. */
  readonly dueAt: Date;
  readonly watch: Watch;
  readonly mayHaveArrived: boolean;
};

export type Judged = {
  readonly send: DueReminder[];
  /** A later one of the same watch is sent or told instead. */
  readonly superseded: DueReminder[];
  /** Past its use: not sent, but told. */
  readonly missed: DueReminder[];
  /** The watch is over, or no longer has this occasion. */
  readonly stale: DueReminder[];
};

/** What is still true of the due reminders, just before they are sent (rulebook §4); each is in one of the lists. */
export function judge(due: readonly DueReminder[], now: Date): Judged {
  const current = due.filter(isCurrent).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const latest = new Map(current.map((reminder) => [reminder.watch.id, reminder]));
  const isLatest = (reminder: DueReminder) => latest.get(reminder.watch.id) === reminder;
  const isOfUse = ({ watch }: DueReminder) => todoAt(watch, dayOf(now)) !== undefined;
  return {
    send: current.filter((reminder) => isLatest(reminder) && isOfUse(reminder)),
    superseded: current.filter((reminder) => !isLatest(reminder)),
    missed: current.filter((reminder) => isLatest(reminder) && !isOfUse(reminder)),
    stale: due.filter((reminder) => !isCurrent(reminder)),
  };
}

function isCurrent({ watch, occasion, dueAt }: DueReminder): boolean {
  return watch.status === 'active' && belongs(watch, occasion, dueAt);
}

/** Whether the watch as it stands now would have planned the occasion about then, in whatever zone. */
function belongs(watch: Watch, text: string, dueAt: Date): boolean {
  const occasion = readOccasion(text);
  if (occasion === undefined) return false;
  const { kind, count } = occasion;
  if (kind === 'snooze') return true;
  if (text === lastCall) return dueAt < endOf(watch.termEnd);
  if (kind === 'after') return graceOf(watch) === 'holds' && isAbout(dayAfter(watch.termEnd, count), dueAt);
  return (watch.cadence?.includes(count) ?? true) && isAbout(dayAfter(watch.termEnd, -count), dueAt);
}

/** A zone moves a reminder by a day either way, the days off and the deadline by up to eight more back. */
function isAbout(day: string, dueAt: Date): boolean {
  const early = daysBetween(dayOf(dueAt), day);
  return early >= -1 && early <= 9;
}
