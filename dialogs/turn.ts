import type { TurnContext } from 'botbuilder';
import type { Speech } from '../cards/speech.ts';
import type { CountryCode } from '../guidance/answers.ts';
import { dayOf, type Day } from '../guidance/day.ts';
import type { Conversation } from './conversation.ts';
import type { Input } from './input.ts';
import type { Outgoing } from './outgoing.ts';

/** One turn of the conversation: what came in, what is known, and what it leads to. */
export type Turn = {
  readonly now: Date;
  readonly speech: Speech;
  readonly input: Input;
  /** Marks this person's cards in this conversation, so that nobody else's presses count. */
  readonly owner: string;
  readonly person: {
    readonly partnerCountry?: CountryCode | undefined;
    readonly welcomedAt?: Date | undefined;
  };
  /** Changed by the turn, saved after it. */
  readonly conversation: Conversation;
  /** What to remember of the person from now on. */
  readonly learned: { partnerCountry?: CountryCode; welcomedAt?: Date };
  readonly outgoing: Outgoing[];
};

const turnKey = Symbol('turn');

/** Hands the turn to the dialogs that run in the context. */
export function giveTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(turnKey, turn);
}

export function turnOf(context: TurnContext): Turn {
  const turn = context.turnState.get<Turn | undefined>(turnKey);
  if (turn === undefined) throw new Error('giveTurn comes before the dialogs run');
  return turn;
}

/** The UTC day of the turn. */
export function todayOf(turn: Turn): Day {
  return dayOf(turn.now);
}
