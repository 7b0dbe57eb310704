import type { Draft, Field } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';
import type { Problem } from '../guidance/problem.ts';
import type { PartAsked } from '../knowledge/parts.ts';
import type { TopicId } from '../knowledge/topics.ts';
import type { OutsideSubject } from '../languages/outside-subjects.ts';
import type { News } from './acts/news-said.ts';
import type { Command } from './commands/command-said.ts';
import type { ProgressSaid } from './progress/progress-said.ts';
import type { DateOrder } from './dates/date-order.ts';
import type { PortfolioQuery } from './portfolio/portfolio-query.ts';
import type { EndSaid, NameSaid, ReminderReply, WatchRequest } from './reminding/watch-said.ts';

/** Where the conversation stands when a message comes: what is on top, that waits for words. */
export type Stage = 'idle' | 'question' | 'form' | 'planned' | 'reminder' | 'watch' | 'resume' | 'forget';

/** What a message is read against. */
export type Listening = {
  /** Today as a UTC day; "next month" counts from it. */
  readonly today: Day;
  /** Today where the person is, for what they want to do themselves; `today`, where none is said. */
  readonly here?: Day | undefined;
  /** The answers so far, of the move that is on top or below what is. */
  readonly draft: Draft;
  /** The question of that move that is open, if one is. */
  readonly asking?: Field | undefined;
  /** The few answers to it that were offered last. */
  readonly options?: readonly string[] | undefined;
  /** Idle, where none is said. */
  readonly stage?: Stage | undefined;
  /** What comes first in "3/4"; the day, where none is said. */
  readonly dateOrder?: DateOrder | undefined;
  /** The person's language, for ties only: all are read at once. */
  readonly language?: string | undefined;
  /** What is asked of a watch: its name in so many characters at most, or its day, seen from that day. */
  readonly watchAsks?:
    { readonly for: 'name'; readonly most: number } | { readonly for: 'end'; readonly from: Day } | undefined;
  /** The bot's clock may be moved by words. */
  readonly movesClock?: boolean | undefined;
};

/** A field of which a message speaks without one clear, allowed value, with what it can be or what is wrong with it. */
export type Doubt = {
  readonly field: Field;
  readonly options?: readonly string[] | undefined;
  readonly problem?: Problem | undefined;
};

/** The words in which a field was spoken of. */
export type Ground = { readonly field: Field; readonly text: string };

/** A question or supposition, as it was written where that is known. */
export type Asked =
  /** `step` is the one that is asked about, counted from 1. */
  (
    | { readonly topic: TopicId; readonly step?: number }
    | { readonly topics: readonly TopicId[] }
    /** With the topic that answers it where there is nothing to suppose it of. */
    | {
        readonly whatIf: Draft;
        readonly topic?: TopicId;
        /** That they wait until then; a UTC day. */
        readonly asOf?: Day;
      }
    /** With the subject that is not planned here, where that is what is asked. */
    | { readonly unknown: true; readonly outside?: OutsideSubject }
  ) & {
    readonly words?: string;
    /** What of a plan it names: it is answered from the plan where that holds it. */
    readonly part?: PartAsked;
  };

/** One of the few answers that were offered, or of the choices on the card, by its place; or that none is meant. */
export type Picked = { readonly kind: 'picked'; readonly option: string } | { readonly kind: 'none-of-them' };

/** What words say of a move. */
export type SaidOfMove = {
  /** What the message states. */
  readonly facts: Draft;
  readonly doubts: readonly Doubt[];
  /** Fields that the person does not know, where the plan can be made without. */
  readonly leftOpen?: readonly Field[] | undefined;
  /** The person says that the tenant holds more subscriptions than those to move. */
  readonly tenantHoldsOthers: boolean;
};

/** Everything that one message says; `read` makes it, once. Nothing in it is guessed. */
export type Said = SaidOfMove & {
  /** Where each fact and doubt was said. */
  readonly grounds: readonly Ground[];
  /** Takes back or corrects something that was said before. */
  readonly corrects: boolean;
  /** Asks to put things as they were. */
  readonly undo: boolean;
  readonly asks: readonly Asked[];
  readonly news?: News | undefined;
  /** What the whole of it says is done of a move; a question, a doubt or a denial never. */
  readonly progress?: ProgressSaid | undefined;
  readonly command?: Command | undefined;
  /** Its answer to a reminder. */
  readonly reply?: ReminderReply | undefined;
  /** What it asks to be reminded of. */
  readonly watch?: WatchRequest | undefined;
  /** What it asks over a portfolio and nothing else; it counts where one is kept. */
  readonly query?: PortfolioQuery | undefined;
  /** Its words ask for a list, and cannot tell of a move. */
  readonly isOfList?: true | undefined;
  /** The customer's name. */
  readonly customer?: string | undefined;
  /** Subjects that the bot does not plan. */
  readonly outside: readonly string[];
  /** Parts of it, as they were written, that say something that was not understood. */
  readonly unread: readonly string[];
  readonly picked?: Picked | undefined;
  /** Yes or no, and nothing else. */
  readonly assent?: 'yes' | 'no' | undefined;
  /** Of the name that is asked of a watch; a question is none. */
  readonly name?: NameSaid | { readonly kind: 'question' } | undefined;
  /** Of the day that is asked of a watch. */
  readonly end?: EndSaid | undefined;
};
