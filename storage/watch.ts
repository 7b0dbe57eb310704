import type { AbsenceEffect } from './absence.ts';
import type { AdviceId } from '../guidance/advice.ts';
import type { Answers } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';
import type { EditionId } from '../guidance/editions.ts';
import type { PortfolioEffect } from '../portfolio/kept/portfolio-effect.ts';
import type { FeedbackGiven } from './feedback-given.ts';
import type { Habits } from './habits.ts';
import type { MoveEffect } from './kept-move.ts';

export type { Habits } from './habits.ts';

/** `portfolio`: it stands for all that its maker has imported, and is none of what they watch by name. */
export type WatchStatus = 'active' | 'done' | 'moved' | 'stopped' | 'portfolio' | 'team-portfolio';

/** What an edition of the rules changed in a plan that somebody made before it. */
export type EditionNews = {
  /** Advice that the plan did not show. */
  readonly added: readonly AdviceId[];
  /** Advice that may say something else now. */
  readonly changed: readonly AdviceId[];
};

/** A customer's subscriptions that somebody watches, or a day and what they want to do on it, as it is stored. */
export type Watch = {
  readonly id: string;
  readonly tenantId: string;
  /** Who made it: they alone change it. */
  readonly userId: string;
  /** Where it was made: its reminders go there. */
  readonly conversationId: string;
  readonly makerName: string;
  /** A day and a deed in the person's own words; nothing where it is the end of a term. */
  readonly kind?: 'own-words' | undefined;
  /** What the person called it, as typed: 1–120 characters; or their own words, up to 250. */
  readonly subject: string;
  /** The last day of the term, a UTC day; with own words the day in the person's zone. */
  readonly termEnd: Day;
  /** The hour of their day that they named for it; nothing where it is their usual one. */
  readonly hour?: number | undefined;
  /** The plan's answers; nothing where it was made without a plan. */
  readonly answers?: Answers | undefined;
  /** Days before the end, where it has a list of its own. */
  readonly cadence?: readonly number[] | undefined;
  /** By which edition its plan was made, and what that showed; nothing for what was made before this was kept. */
  readonly edition?: EditionId | undefined;
  readonly advice?: readonly AdviceId[] | undefined;
  /** What its maker is still to be told of a later edition. */
  readonly news?: EditionNews | undefined;
  /** The move whose end it is; nothing where it was made without a plan, or before moves were kept. */
  readonly moveId?: string | undefined;
  readonly status: WatchStatus;
};

/** One reminder to come; its `occasion`, such as `before-30`, is read by `reminders/occasion.ts`. */
export type PlannedReminder = { readonly occasion: string; readonly dueAt: Date };

/** The plan that goes with a watch; "null" takes out what is still to be told. */
export type WatchedPlan = Required<Pick<Watch, 'answers' | 'edition' | 'advice'>> & { readonly news: null };

type Possible<T> = { readonly [K in keyof T]?: T[K] | undefined };
type Nullable<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** What stood in the columns of a watch before they were changed; null where nothing did. */
export type WatchBefore = Possible<Pick<Watch, 'termEnd' | 'status'>> &
  Nullable<Pick<Watch, 'cadence' | 'answers' | 'edition' | 'advice' | 'news' | 'moveId'>>;

/** What a person had said of their habits before they changed them; null where that was nothing. */
export type HabitsBefore = Nullable<Omit<Habits, 'timeZoneConfirmed'>> &
  Possible<Pick<Habits, 'timeZoneConfirmed'>>;

/** What a turn changes beside the conversation; saved with it in one transaction. */
export type Effect =
  | {
      readonly kind: 'watch-added';
      readonly watch: Watch;
      readonly reminders: readonly PlannedReminder[];
      /** With how many active ones its maker has reached their limit: then nothing of the turn is saved. */
      readonly most: number;
    }
  /** As if it had never been made. */
  | { readonly kind: 'watch-removed'; readonly id: string }
  /** What was changed of it stands as before, and so do its reminders that were still to come. */
  | {
      readonly kind: 'watch-restored';
      readonly id: string;
      readonly set: WatchBefore;
      readonly reminders: readonly PlannedReminder[];
      /** When it was changed last before. */
      readonly changedAt: Date;
    }
  /** Replaces every reminder that is still to come. */
  | {
      readonly kind: 'watch-changed';
      readonly id: string;
      readonly set: Partial<Pick<Watch, 'termEnd' | 'cadence' | 'status' | 'moveId'> & WatchedPlan>;
      readonly reminders: readonly PlannedReminder[];
    }
  /** A snooze: takes the place of the earlier ones that are still to come. */
  | { readonly kind: 'reminder-added'; readonly watchId: string; readonly reminder: PlannedReminder }
  | {
      readonly kind: 'habits-changed';
      readonly set: HabitsBefore;
      /** By what everything they watch is to be planned anew, once the turn is saved. */
      readonly replan: Habits;
    }
  | MoveEffect
  | AbsenceEffect
  | PortfolioEffect
  | ({ readonly kind: 'feedback-given' } & FeedbackGiven)
  /** A question that no topic answers: nothing of who asked it is stored with it. */
  | { readonly kind: 'unknown-asked'; readonly words: string; readonly language: string }
  /** Everything that is stored about the person goes. */
  | { readonly kind: 'forgotten' };
