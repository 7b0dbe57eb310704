import type { Handled } from '../../cards/watch/watch-handled-card.ts';
import type { WatchNote } from '../../cards/watch/watch-card.ts';
import type { Day } from '../../guidance/day.ts';
import type { Key } from '../../languages/en/says.ts';
import type { Values } from '../../languages/speech.ts';
import type { DueReminder } from '../../reminders/judge.ts';
import type { Todo } from '../../reminders/todo.ts';
import type { Effect, Watch } from '../../reminders/watch.ts';
import type { PressRefusal } from '../press-refusal.ts';
import type { NewWatch } from './new-watch.ts';

/** What the person is told or shown of what they watch. */
export type WatchReply =
  | { readonly kind: 'notice'; readonly key: Key; readonly values?: Values }
  /** A sentence with a day in it. */
  | { readonly kind: 'day'; readonly key: Key; readonly day: Day; readonly subject?: string }
  /** A sentence with an instant of the person's in it. */
  | { readonly kind: 'instant'; readonly key: Key; readonly at: Date }
  | { readonly kind: 'too-late'; readonly todo: Todo }
  /** In a line what was done, in place of the card that was pressed where that is right. */
  | {
      readonly kind: 'handled';
      readonly watch: Watch;
      readonly handled: Handled;
      readonly replaces: boolean;
    }
  /** One of them with what can be changed about it. */
  | { readonly kind: 'watch'; readonly watch: Watch; readonly note?: WatchNote }
  | { readonly kind: 'plan'; readonly watch: Watch }
  /** One of several that were due, with its own buttons. */
  | { readonly kind: 'reminder'; readonly watch: Watch; readonly reminderId: string }
  | { readonly kind: 'added'; readonly watch: Watch; readonly daysBefore?: number | undefined }
  | { readonly kind: 'not-added'; readonly watch: NewWatch }
  /** Which of several is meant. */
  | { readonly kind: 'which'; readonly reminders: readonly DueReminder[] };

/** What something that was asked of a watch leads to. */
export type WatchOutcome = {
  readonly replies: readonly WatchReply[];
  readonly effects?: readonly Effect[];
  readonly refused?: PressRefusal;
};

/** Nothing but a sentence. */
export function noticed(key: Key, values?: Values): WatchOutcome {
  return { replies: [values === undefined ? { kind: 'notice', key } : { kind: 'notice', key, values }] };
}
