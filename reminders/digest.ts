import { dayOf, daysBetween, type Day } from '../guidance/day.ts';
import type { DueReminder, Judged } from './judge.ts';
import { todoAt, type Todo } from './todo.ts';

export type DigestItem = {
  readonly reminderId: string;
  readonly watchId: string;
  readonly subject: string;
  readonly makerName: string;
  readonly termEnd: Day;
  /** UTC days to the end of the term; negative after it. */
  readonly daysLeft: number;
  readonly todo: Todo;
  /** It was made from a plan, which can be made again. */
  readonly hasPlan: boolean;
};

/** What one card says to one person or place. */
export type Digest = {
  /** The nearest deadlines, nearest first. */
  readonly items: readonly DigestItem[];
  /** How many more are due. */
  readonly more: number;
  /** The first of what came too late to be of use, in the order of their ends. */
  readonly missed: readonly { readonly subject: string; readonly termEnd: Day }[];
  /** How many more did. */
  readonly moreMissed: number;
};

/** A card holds no more than these, of either kind. */
const shownAtMost = 10;

/**
 * What is to be said at `now` of reminders that were judged then, with what is to be done on that UTC day; of either
 * kind at most so many by name.
 */
export function digestOf(
  { send, missed }: Pick<Judged, 'send' | 'missed'>,
  now: Date,
  most = shownAtMost,
): Digest {
  const items = send.flatMap((reminder) => itemOf(reminder, dayOf(now))).sort(byDeadline);
  const late = missed.map(({ watch: { subject, termEnd } }) => ({ subject, termEnd })).sort(byTerm);
  return {
    items: items.slice(0, most),
    more: Math.max(0, items.length - most),
    missed: late.slice(0, most),
    moreMissed: Math.max(0, late.length - most),
  };
}

/** How many a digest of half the size has by name; nothing where it has none. */
export function halfOf({ items, missed }: Digest): number | undefined {
  const named = Math.max(items.length, missed.length);
  return named === 0 ? undefined : Math.floor(named / 2);
}

function itemOf({ id, watch }: DueReminder, today: Day): DigestItem[] {
  const todo = todoAt(watch, today);
  if (todo === undefined) return [];
  const { id: watchId, subject, makerName, termEnd, answers } = watch;
  const daysLeft = daysBetween(today, termEnd);
  const hasPlan = answers !== undefined;
  return [{ reminderId: id, watchId, subject, makerName, termEnd, daysLeft, todo, hasPlan }];
}

function byDeadline(a: DigestItem, b: DigestItem): number {
  return a.todo.by.localeCompare(b.todo.by) || byTerm(a, b);
}

function byTerm(a: Digest['missed'][number], b: Digest['missed'][number]): number {
  return a.termEnd.localeCompare(b.termEnd) || a.subject.localeCompare(b.subject);
}
