import type { Key } from '../languages/en/says.ts';

/** Why a press was not obeyed, in a word for the log. */
export type PressRefusal =
  /** No card of ours submits that: an unknown verb, a field too many, or one of another form. */
  | 'button-unknown'
  /** The card was shown to somebody else, or to the same person elsewhere. */
  | 'card-foreign'
  /** The card waits no more. */
  | 'card-old'
  /** There is no such watch in this place, or of this person. */
  | 'watch-unknown'
  /** Somebody else’s watch, which only they may change. */
  | 'watch-foreign'
  /** There is no such move that the person may see from here. */
  | 'move-unknown'
  /** Somebody else’s move, which only they may close or hand over. */
  | 'move-foreign'
  /** There is nothing for that person of which the file could be made. */
  | 'file-unknown'
  /** The person has no such subscription. */
  | 'subscription-unknown';

/** Why the conversation refuses a press as such, and what it says to it. */
export const refusedWith = {
  'button-unknown': 'notice.unknownButton',
  'card-foreign': 'notice.notYours',
  'card-old': 'notice.alreadyAnswered',
} as const satisfies Partial<Record<PressRefusal, Key>>;
