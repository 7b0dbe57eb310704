import type { Speech } from '../cards/speech.ts';
import type { DueReminder } from '../reminders/judge.ts';
import type { Watch } from '../reminders/watch.ts';

/** A watch and when its next reminder comes, if one is still to come. */
export type WatchAhead = Watch & { readonly nextReminderAt?: Date | undefined };

/** What one card reminded of, with the watches as they stand now. */
export type SentDigest = { readonly sentAt: Date; readonly reminders: readonly DueReminder[] };

/** What a dialog may look up about the person of the turn; given by `bot/`. */
export type Memory = {
  /** Their active watches in every place, the one whose reminder comes next first. */
  readonly watches: () => Promise<readonly WatchAhead[]>;
  /** A watch of this tenant whose reminders come to this conversation, whoever made it. */
  readonly watchHere: (id: string) => Promise<Watch | undefined>;
  /** What they were last reminded of in this conversation since that moment. */
  readonly latestDigest: (since: Date) => Promise<SentDigest | undefined>;
  /** Of which watches that activity has reminded in this conversation. */
  readonly remindedBy: (activityId: string) => Promise<readonly string[]>;
  /** How another person of the tenant is spoken to. */
  readonly speechOf: (userId: string) => Promise<Speech>;
  /** Everything that is stored about them, ready to be written as JSON. */
  readonly everything: () => Promise<Readonly<Record<string, unknown>>>;
};
