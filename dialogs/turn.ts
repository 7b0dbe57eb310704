import type { TurnContext } from 'botbuilder';
import type { LanguageId } from '../languages/language-id.ts';
import type { Speech } from '../languages/speech.ts';
import type { Choice, CountryCode } from '../guidance/answers.ts';
import { dayOf, type Day } from '../guidance/day.ts';
import type { Effect, Habits } from '../reminders/watch.ts';
import type { Said } from '../understanding/said.ts';
import type { Conversation } from './conversation.ts';
import type { Input } from './input.ts';
import type { Meaning } from './means/meanings.ts';
import type { Memory } from './memory.ts';
import type { Outgoing } from './outgoing.ts';
import type { PressRefusal } from './press-refusal.ts';

/** One turn of the conversation: what came in, what is known, and what it leads to. */
export type Turn = {
  readonly now: Date;
  /** Another one once the person changes the language. */
  speech: Speech;
  readonly input: Input;
  /** What was typed, if anything was: read once, when the turn begins. */
  said?: Said | undefined;
  /** What it means now, by the table of meanings. */
  meaning?: Meaning;
  /** Marks this person's cards in this conversation, so that nobody else's presses count. */
  readonly owner: string;
  readonly person: {
    readonly partnerCountry?: CountryCode | undefined;
    readonly partnerModel?: Choice<'partnerModel'> | undefined;
    readonly welcomedAt?: Date | undefined;
    /** The one they chose; nothing while that of their client holds. */
    readonly language?: LanguageId | undefined;
    readonly habits: Habits;
  };
  /** Who speaks, and where. */
  readonly who: {
    readonly tenantId: string;
    readonly userId: string;
    readonly name: string;
    readonly conversationId: string;
    /** A chat with the bot alone. */
    readonly inPersonalChat: boolean;
    /** What their client reports, or reported last. */
    readonly locale?: string | undefined;
    /** The IANA zone that their client reports; stale ones are a known fault of Teams. */
    readonly reportedTimeZone?: string | undefined;
  };
  readonly memory: Memory;
  /** The bot serves this machine only: its clock may be moved. */
  readonly localMode: boolean;
  /** Changed by the turn, saved after it. */
  readonly conversation: Conversation;
  /** What to remember of the person from now on. */
  readonly learned: {
    partnerCountry?: CountryCode;
    partnerModel?: Choice<'partnerModel'>;
    welcomedAt?: Date;
    locale?: string;
    /** Null: that of their client again. */
    language?: LanguageId | null;
  };
  readonly outgoing: Outgoing[];
  /** What else is to change, in the same transaction. */
  readonly effects: Effect[];
  /** Why the press that came in was not obeyed. */
  refused?: PressRefusal;
  /** In local mode: where the bot's clock is to be moved once the turn is saved. */
  clockTo?: Date | 'now';
};

const turnKey = Symbol('turn');

/** Hands the turn to the dialogs that run in the context. */
export function giveTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(turnKey, turn);
}

/** The turn that runs in the context. @throws Error where no turn was given to it: a fault of the bot's own. */
export function turnOf(context: TurnContext): Turn {
  const turn = context.turnState.get<Turn | undefined>(turnKey);
  if (turn === undefined) throw new Error('giveTurn comes before the dialogs run');
  return turn;
}

/** The UTC day of the turn. */
export function todayOf(turn: Turn): Day {
  return dayOf(turn.now);
}
