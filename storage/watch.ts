import type { Answers } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';

export type WatchStatus = 'active' | 'done' | 'moved' | 'stopped';

/** A customer's subscriptions that somebody watches, as it is stored. */
export type Watch = {
  readonly id: string;
  readonly tenantId: string;
  /** Who made it: they alone change it. */
  readonly userId: string;
  /** Where it was made: its reminders go there. */
  readonly conversationId: string;
  readonly makerName: string;
  /** What the person called it, as typed: 1–120 characters. */
  readonly subject: string;
  readonly termEnd: Day;
  /** The plan's answers; nothing where it was made without a plan. */
  readonly answers?: Answers | undefined;
  /** Days before the end, where it has a list of its own. */
  readonly cadence?: readonly number[] | undefined;
  readonly status: WatchStatus;
};

/** One reminder to come: `occasion` is `before-30`, `after-14` or `snooze-<n>`. */
export type PlannedReminder = { readonly occasion: string; readonly dueAt: Date };

/** When a person wants to be written to. */
export type Habits = {
  /** IANA name. */
  readonly timeZone: string;
  readonly timeZoneConfirmed: boolean;
  /** 0–23, in their zone. */
  readonly hour: number;
  /** ISO days of the week, 1 is Monday. */
  readonly workingDays: readonly number[];
  /** Days before the end of a term, farthest first. */
  readonly cadence: readonly number[];
};

/** What a turn changes beside the conversation; saved with it in one transaction. */
export type Effect =
  | {
      readonly kind: 'watch-added';
      readonly watch: Watch;
      readonly reminders: readonly PlannedReminder[];
      /** With how many active ones its maker has reached their limit: then nothing of the turn is saved. */
      readonly most: number;
    }
  /** Replaces every reminder that is still to come. */
  | {
      readonly kind: 'watch-changed';
      readonly id: string;
      readonly set: Partial<Pick<Watch, 'termEnd' | 'cadence' | 'status' | 'answers'>>;
      readonly reminders: readonly PlannedReminder[];
    }
  /** A snooze: takes the place of the earlier ones that are still to come. */
  | { readonly kind: 'reminder-added'; readonly watchId: string; readonly reminder: PlannedReminder }
  | {
      readonly kind: 'habits-changed';
      readonly set: Partial<Habits>;
      /** By what everything they watch is to be planned anew, once the turn is saved. */
      readonly replan: Habits;
    }
  /** Everything that is stored about the person goes. */
  | { readonly kind: 'forgotten' };
