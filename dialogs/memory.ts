import type { Speech } from '../languages/speech.ts';
import type { StoredAfter, StoredItem } from '../cards/person/my-data-card.ts';
import type { Stored } from '../cards/person/forget-card.ts';
import type { DueReminder } from '../reminders/judge.ts';
import type { KeptMove } from '../reminders/kept-move.ts';
import type { HeldFile } from '../portfolio/kept/held-file.ts';
import type { Reading, ReadingOptions } from '../portfolio/reading.ts';
import type { PortfolioMemory } from '../portfolio/kept/portfolio-memory.ts';
import type { FeedbackCard, ShownForFeedback } from './feedback/shown-for-feedback.ts';
import type { Colleague, HandOver, MostOf, StandIn } from '../reminders/absence.ts';
import type { PersonalChat } from './personal-chat.ts';
import type { Habits, PlannedReminder, Watch } from '../reminders/watch.ts';

/** A watch and when its next reminder comes, if one is still to come. */
export type WatchAhead = Watch & {
  readonly nextReminderAt?: Date | undefined;
  /** The move that it is of. */
  readonly move?: KeptMove | undefined;
};

/** Which part of the watches is asked for. */
export type WatchSlice = {
  readonly of: 'all' | 'here';
  /** What comes first: the next reminder, or the next end; what is reminded of no more comes last. */
  readonly by: 'reminder' | 'end';
  readonly skip: number;
  readonly most: number;
};

/** Which part of the open moves is asked for. */
export type MoveSlice = { readonly of: 'own' | 'here'; readonly skip: number; readonly most: number };

/** What one card reminded of, with the watches as they stand now. */
export type SentDigest = { readonly sentAt: Date; readonly reminders: readonly DueReminder[] };

/** A watch, when it was changed last, and which of its reminders are still to come. */
export type WatchAsItStands = {
  readonly watch: Watch;
  readonly changedAt: Date;
  readonly toCome: readonly PlannedReminder[];
};

/** How a colleague is looked for: as a mention names them, or by what they are called. */
export type SoughtColleague =
  { readonly by: 'id'; readonly ids: readonly string[] } | { readonly by: 'name'; readonly name: string };

/** Which hand-overs are asked for that wait. */
export type PendingOf = { readonly fromId?: string; readonly moveIds?: readonly string[] };
/** Reads a file as `readPortfolio` does, away from everything else. */
export type ReadFile = (
  file: Pick<HeldFile, 'bytes' | 'fileName'>,
  options: ReadingOptions,
) => Promise<Reading>;

/** What a dialog may look up about the person of the turn; given by `bot/`. */
export type Memory = {
  /** How many active watches they have in all places, and how many of them in this one. */
  readonly watchCounts: () => Promise<{ readonly all: number; readonly here: number }>;
  /** Some of their active watches in all places or in this one, in the order asked for. */
  readonly watches: (slice: WatchSlice) => Promise<readonly WatchAhead[]>;
  /** An active watch of theirs, in whatever place. */
  readonly ownWatch: (id: string) => Promise<Watch | undefined>;
  /** An active watch of theirs in this conversation, of the same subject and end. */
  readonly sameWatch: (as: Pick<Watch, 'subject' | 'termEnd'>) => Promise<Watch | undefined>;
  /** Their one active watch of that name in this conversation, however it is capitalised. */
  readonly watchNamed: (subject: string) => Promise<Watch | undefined>;
  /** A watch of this tenant whose reminders come to this conversation, whoever made it. */
  readonly watchHere: (id: string) => Promise<Watch | undefined>;
  /** A watch of the tenant as it is stored, with its reminders that are still to come. */
  readonly watchAsItStands: (id: string) => Promise<WatchAsItStands | undefined>;
  /** What they were last reminded of in this conversation since that moment. */
  readonly latestDigest: (since: Date) => Promise<SentDigest | undefined>;
  /** Of which watches that activity has reminded in this conversation. */
  readonly remindedBy: (activityId: string) => Promise<readonly string[]>;
  /** How many open moves they have in all places, and how many live in this one, whoever made them. */
  readonly moveCounts: () => Promise<{ readonly own: number; readonly here: number }>;
  /** Some of the open moves, their own or those of this place, the one whose term ends next first. */
  readonly openMoves: (slice: MoveSlice) => Promise<readonly KeptMove[]>;
  /** A move that they may see from here: their own, or one that lives here. */
  readonly moveSeen: (id: string) => Promise<KeptMove | undefined>;
  /** What is still reminded of about a move, whoever asked for it. */
  readonly watchesOfMove: (moveId: string) => Promise<readonly Watch[]>;
  /** Open moves of that customer that they may see from here, by the whole name or else a part of it. */
  readonly movesNamed: (customer: string) => Promise<readonly KeptMove[]>;
  /** The moves of the tenant of these ids. */
  readonly movesOfIds: (ids: readonly string[]) => Promise<readonly KeptMove[]>;
  /** People of the tenant who have a personal chat with the bot, six at most. */
  readonly colleagues: (sought: SoughtColleague) => Promise<readonly Colleague[]>;
  /** How many open moves and active reminders a person of the tenant has. */
  readonly loadOf: (userId: string) => Promise<MostOf>;
  /** How many active reminders go along with these moves. */
  readonly watchesOfMoves: (moveIds: readonly string[]) => Promise<number>;
  /** What a person of the tenant has set of when they are written to. */
  readonly habitsOf: (userId: string) => Promise<Partial<Habits>>;
  /** What somebody has given to a colleague who has not the bot yet, or which of these moves. */
  readonly pendingHandOvers: (of: PendingOf) => Promise<readonly HandOver[]>;
  /** What colleagues have given to whoever speaks, who had not the bot then. */
  readonly awaitingMe: () => Promise<readonly HandOver[]>;
  /** Who stands in for a person of the tenant now. */
  readonly standInOf: (userId: string) => Promise<StandIn | undefined>;
  /** Whether they may act on somebody else's watch: they stand in, or it came here instead of where it was set. */
  readonly actsOn: (watchId: string) => Promise<boolean>;
  /** Their chat with the bot alone, where there is one that takes messages. */
  readonly personalChat: () => Promise<PersonalChat | undefined>;
  /** What stood before each of the latest changes in this conversation, newest last. */
  readonly undoSteps: () => Promise<readonly unknown[]>;
  readonly portfolio: PortfolioMemory;
  readonly readFile: ReadFile;
  /** What was shown to somebody else in this conversation, and may be judged. */
  readonly shownToOthers: (on: FeedbackCard) => Promise<ShownForFeedback | undefined>;
  /** How another person of the tenant is spoken to. */
  readonly speechOf: (userId: string) => Promise<Speech>;
  /** How much is stored about them. */
  readonly storedCounts: () => Promise<Stored>;
  /** The next rows that are stored about them, `most` or at the end fewer, ready to be written as JSON. */
  readonly stored: (after: StoredAfter | undefined, most: number) => Promise<readonly StoredItem[]>;
};
