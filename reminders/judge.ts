import { daysBetween, dayAfter, dayOf, type Day } from '../guidance/day.ts';
import { daysAfterEnd, monthsAfter } from './after-end.ts';
import { endOf } from './deadline.ts';
import { lastCall, readOccasion, tellsOfEdition } from './occasion.ts';
import type { KeptMove } from './kept-move.ts';
import { hasGrace, isExtended, rollsOver, todoAt } from './todo.ts';
import type { Watch } from './watch.ts';
import { newsOf } from './watched-plan.ts';

/** A reminder whose moment has come, with its watch as it stands now. */
export type DueReminder = {
  readonly id: string;
  readonly occasion: string;
  /** The moment it was planned for, however often its sending failed since. */
  readonly dueAt: Date;
  readonly watch: Watch;
  /** The move that the watch is of, as it stands now. */
  readonly move?: KeptMove | undefined;
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
  const isTrue = (reminder: DueReminder) => isCurrent(reminder, dayOf(now));
  const current = due.filter(isTrue).sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime());
  const latest = new Map(current.map((reminder) => [subjectOf(reminder), reminder]));
  const isLatest = (reminder: DueReminder) => latest.get(subjectOf(reminder)) === reminder;
  const isOfUse = (reminder: DueReminder) => stillHelps(reminder, dayOf(now));
  return {
    send: current.filter((reminder) => isLatest(reminder) && isOfUse(reminder)),
    superseded: current.filter((reminder) => !isLatest(reminder)),
    missed: current.filter((reminder) => isLatest(reminder) && !isOfUse(reminder)),
    stale: due.filter((reminder) => !isTrue(reminder)),
  };
}

/** What an edition changed is another thing than what is to be done: neither takes the other's place. */
function subjectOf(reminder: DueReminder): string {
  return tellsOfEdition(reminder) ? `${reminder.watch.id} rules` : reminder.watch.id;
}

function stillHelps(reminder: DueReminder, today: Day): boolean {
  const { watch } = reminder;
  return watch.kind === 'own-words' || tellsOfEdition(reminder) || todoAt(watch, today) !== undefined;
}

function isCurrent(reminder: DueReminder, today: Day): boolean {
  return reminder.watch.status === 'active' && belongs(reminder, today);
}

/** Whether the watch as it stands now would have planned the occasion about then, in whatever zone. */
function belongs({ watch, occasion: text, dueAt }: DueReminder, today: Day): boolean {
  const occasion = readOccasion(text);
  if (occasion === undefined) return false;
  switch (occasion.kind) {
    case 'snooze':
      return true;
    case 'edition':
      return newsOf(watch, today).length > 0;
    case 'day':
      return watch.kind === 'own-words' && isAbout(watch.termEnd, dueAt, zones);
    default:
      return watch.kind !== 'own-words' && isOfTerm(watch, { text, ...occasion }, dueAt);
  }
}

type OfTerm = {
  readonly text: string;
  readonly kind: 'before' | 'after' | 'month';
  readonly count: number;
};

function isOfTerm(watch: Watch, { text, kind, count }: OfTerm, dueAt: Date): boolean {
  const { termEnd, cadence } = watch;
  if (rollsOver(watch) || isExtended(watch) !== (kind === 'month')) return false;
  if (kind === 'month') return isAbout(monthsAfter(termEnd, count), dueAt, pulled);
  if (text === lastCall) return dueAt < endOf(termEnd);
  if (kind === 'after') {
    const moved = hasGrace(watch) ? pulled : pushed;
    return daysAfterEnd(watch).includes(count) && isAbout(dayAfter(termEnd, count), dueAt, moved);
  }
  return (cadence?.includes(count) ?? true) && isAbout(dayAfter(termEnd, -count), dueAt, pulled);
}

type Leeway = { readonly earlier: number; readonly later: number };

/** A zone moves a reminder by a day either way, the days off and the deadline by up to eight more. */
const zones: Leeway = { earlier: 1, later: 1 };
const pulled: Leeway = { earlier: 9, later: 1 };
const pushed: Leeway = { earlier: 1, later: 9 };

function isAbout(day: Day, dueAt: Date, { earlier, later }: Leeway): boolean {
  const early = daysBetween(dayOf(dueAt), day);
  return early >= -later && early <= earlier;
}
