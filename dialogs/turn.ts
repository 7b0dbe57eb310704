import type { LanguageId } from '../languages/language-id.ts';
import type { Speech } from '../languages/speech.ts';
import type { Choice, CountryCode } from '../guidance/answers.ts';
import type { Effect } from '../reminders/watch.ts';
import type { Conversation } from './conversation.ts';
import type { Given } from './given.ts';
import type { Memory } from './memory.ts';
import type { Outgoing } from './outgoing.ts';
import type { PressRefusal } from './press-refusal.ts';
import type { StepsChange } from './taking-back/step.ts';

/**
 * One turn of the conversation: what is given, and what it leads to. Only what presents, performs or speaks is handed
 * it; what hears and decides is handed what is given.
 */
export type Turn = Given & {
  /** Another one once the person changes the language. */
  speech: Speech;
  readonly memory: Memory;
  /** Colleagues have given them something while they had not the bot. */
  readonly isExpected: boolean;
  /** Changed by the turn, saved after it. */
  readonly conversation: Conversation;
  /** What to remember of the person from now on. */
  readonly learned: {
    /** Null: it is known no more. */
    partnerCountry?: CountryCode | null;
    partnerModel?: Choice<'partnerModel'> | null;
    welcomedAt?: Date;
    locale?: string;
    /** Null: that of their client again. */
    language?: LanguageId | null;
  };
  readonly outgoing: Outgoing[];
  /** What else is to change, in the same transaction. */
  readonly effects: Effect[];
  /** The number of the step that it is noted as, once that is asked for. */
  step?: number;
  /** What becomes of the changes that can be taken back. */
  steps?: StepsChange;
  /** Questions of the turn that no topic answers, as they were written; counted, and not kept as they are. */
  unknown?: readonly string[];
  /** Why the press that came in was not obeyed. */
  refused?: PressRefusal;
  /** In local mode: where the bot's clock is to be moved once the turn is saved. */
  clockTo?: Date | 'now';
};
