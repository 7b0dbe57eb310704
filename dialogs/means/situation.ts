import type { Day } from '../../guidance/day.ts';
import type { LanguageId } from '../../languages/language-id.ts';
import type { KeptMove } from '../../reminders/kept-move.ts';
import type { Said } from '../../understanding/said.ts';
import type { ReminderReply } from '../../understanding/reminding/watch-said.ts';
import type { OpenCard } from '../conversation.ts';
import type { Input } from '../input.ts';
import type { SentDigest } from '../memory.ts';
import type { refusedWith } from '../press-refusal.ts';
import type { Standing } from '../standing.ts';
import type { ReplyAbout } from '../../understanding/reminding/reply-about.ts';

/** What the person was last reminded of here, and what a reply says of it. */
export type Reminded = SentDigest & {
  /** Nothing was said here since. */
  readonly isRightAbove: boolean;
  readonly reply?: (ReminderReply & ReplyAbout) | undefined;
};

/** Whose progress is told: of the move on the table, of a customer that is named, or of whatever moves are open. */
export type ProgressOf = {
  readonly by: 'table' | 'name' | 'rest';
  readonly moves: readonly KeptMove[];
  /** It was said of one of them: it is on the table, or called just so. */
  readonly isSaid: boolean;
};

/** Everything by which it is judged what an input means now. */
export type Situation = {
  readonly input: Input;
  /** What was typed, if anything was. */
  readonly said?: Said | undefined;
  readonly standing: Standing;
  /** The UTC day. */
  readonly today: Day;
  readonly open?: OpenCard | undefined;
  /** Why the press does not count, if it does not. */
  readonly refusal?: keyof typeof refusedWith | undefined;
  readonly mayBeUnseen: boolean;
  /** Not heard for long. */
  readonly wasAway: boolean;
  readonly language: LanguageId;
  /** Looked up where it may matter. */
  readonly reminded?: Reminded | undefined;
  /** The same: whether the person watches anything. */
  readonly watchesAnything: boolean;
  /** The moves that what is said to be done can be of, where any can. */
  readonly progress?: ProgressOf | undefined;
  /** Whether what is asked over a portfolio can be answered: one is kept, and the customer that is named is in it. */
  readonly portfolio?: 'answers' | 'customer-unknown' | 'no-list' | undefined;
  /** The dialog that it came to first was left for it. */
  readonly handedOn: boolean;
};
