import type { ReplyKind } from '../../languages/language.ts';
import type { Day } from '../../guidance/day.ts';

/** What somebody gave as a name: tidy and on one line, or why it is none. */
export type NameSaid =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'no-name' }
  | { readonly kind: 'long-name'; readonly length: number; readonly typed: string };

/** What somebody said of the day on which a term ends that is still to be watched; UTC days. */
export type EndSaid =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'past-day'; readonly day: Day }
  /** Any of them can be meant. */
  | { readonly kind: 'some-days'; readonly days: readonly Day[] }
  | { readonly kind: 'no-day' }
  | { readonly kind: 'day-unknown' };

/** What somebody asks to be reminded of; what is missing is to be asked. */
export type WatchRequest = {
  /** "Remind me" names an end of its own; "watch" may mean the plan that is on the table. */
  readonly by: 'remind' | 'watch';
  /** As it was written, on one line. */
  readonly subject?: string;
  readonly end?: EndSaid;
  /** How many days before the end they wish to be reminded. */
  readonly daysBefore?: number;
  /** Several days, or several lengths before the end, soonest first or farthest first. */
  readonly several?: { readonly days: readonly Day[] } | { readonly daysBefore: readonly number[] };
  /** The days before the end come beside those that hold already. */
  readonly also?: true;
  /** The subject is what they want to do in their own words, and the end the day on which they do. */
  readonly kind?: 'own-words';
  /** The hour of that day, 0–23, where they named one. */
  readonly hour?: number;
};

/** What somebody types below a reminder, as its buttons do. */
export type ReminderReply = {
  readonly kind: ReplyKind;
  /** The words beside it: the customer, the day until which it is put off. */
  readonly rest: string;
  /** Means the reminder right below it only. */
  readonly onlyBelow: boolean;
};

/** How long a reminder is to be quiet: so many days from today, or until a day. */
export type SnoozeSaid = { readonly days: number } | { readonly snoozeUntil: Day };
