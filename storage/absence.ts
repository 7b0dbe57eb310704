import type { Day } from '../guidance/day.ts';
import type { Habits } from './habits.ts';

/** A person of the tenant, and what Teams calls them. */
export type Colleague = { readonly userId: string; readonly name: string };

/** Who gets a person's reminders while they are away. */
export type StandIn = {
  readonly of: Colleague;
  readonly standIn: Colleague;
  /** The last day, in the zone of who is away. */
  readonly until: Day;
  /** The moment at which that day ends. */
  readonly endsAt: Date;
};

/** A move that is to be a colleague's once they have the bot. */
export type HandOver = { readonly moveId: string; readonly from: Colleague; readonly to: Colleague };

/** What somebody is told of the bot's own accord; in whose words, and of which moves, is looked up when it is sent. */
export type NoticeWhat =
  /** Theirs now. */
  | { readonly kind: 'given'; readonly by: string; readonly moveIds: readonly string[] }
  /** The same of all that somebody had, by the operator. */
  | { readonly kind: 'given-by-operator'; readonly of: string; readonly moveIds: readonly string[] }
  /** Whoever they were given to has the bot, and with it the moves. */
  | { readonly kind: 'taken-over'; readonly by: string; readonly moveIds: readonly string[] }
  /** Theirs no more: whoever gave them has taken that back. */
  | { readonly kind: 'taken-back'; readonly by: string; readonly moveIds: readonly string[] }
  /** The operator has given what was theirs to somebody else. */
  | { readonly kind: 'handed-away'; readonly to: string; readonly moveIds: readonly string[] }
  | { readonly kind: 'stand-in-set'; readonly by: string; readonly until: Day }
  | { readonly kind: 'stand-in-ended'; readonly by: string }
  /** The day has passed: told to who stood in, and to who was away. */
  | { readonly kind: 'stand-in-over'; readonly of: string }
  | { readonly kind: 'back'; readonly standIn: string }
  /** So many subscriptions of their list are somebody else's to be reminded of; or theirs again. */
  | { readonly kind: 'care-taken' | 'care-back'; readonly by: string; readonly count: number }
  /** The list that a channel was given is gone with everything of its giver's; it is said in their language. */
  | {
      readonly kind: 'list-gone';
      readonly locale?: string | undefined;
      readonly language?: string | undefined;
    }
  /** What their colleague was to be told could not be delivered. */
  | { readonly kind: 'not-told'; readonly to: string };

/** Something that somebody is to be told. */
export type Notice = {
  readonly to: Colleague;
  /** Whose doing it is; nothing where it is nobody's. */
  readonly from?: Colleague | undefined;
  readonly what: NoticeWhat;
  /** The channel that is told, in the place of a person. */
  readonly conversationId?: string | undefined;
};

/** How many of each a person may have. */
export type MostOf = { readonly moves: number; readonly watches: number };

/** What a turn changes of who cares for what. */
export type AbsenceEffect =
  /** With their reminders; nothing of the turn is saved where one is not that person's any more, or there is no room. */
  | {
      readonly kind: 'moves-handed';
      readonly moveIds: readonly string[];
      readonly from: Colleague;
      readonly to: Colleague;
      readonly most: MostOf;
      /** When whoever gets them wants to be written to, where they have said that. */
      readonly replan?: Habits | undefined;
      /** Whoever gets them takes what waited for them. */
      readonly isReceived?: true | undefined;
    }
  | { readonly kind: 'hand-over-offered'; readonly handOver: HandOver }
  | { readonly kind: 'hand-over-withdrawn'; readonly moveId: string }
  | { readonly kind: 'stand-in-set'; readonly standIn: StandIn }
  | { readonly kind: 'stand-in-ended' }
  | { readonly kind: 'told'; readonly notice: Notice };
