import type { Choice, CountryCode } from '../guidance/answers.ts';
import { dayOf, type Day } from '../guidance/day.ts';
import type { LanguageId } from '../languages/language-id.ts';
import type { Habits } from '../reminders/watch.ts';
import type { Input } from './input.ts';
import type { Service } from './service.ts';

/** What is given when a turn begins; nothing of it changes. */
export type Given = {
  readonly now: Date;
  readonly input: Input;
  /** Marks this person's cards in this conversation, so that nobody else's presses count. */
  readonly owner: string;
  readonly person: {
    readonly partnerCountry?: CountryCode | undefined;
    readonly partnerModel?: Choice<'partnerModel'> | undefined;
    readonly welcomedAt?: Date | undefined;
    /** The one they chose; nothing while that of their client holds. */
    readonly language?: LanguageId | undefined;
    /** What they set themselves, and else what holds for everybody. */
    readonly habits: Habits;
    /** What they set themselves alone. */
    readonly ownHabits: Partial<Habits>;
  };
  /** Who speaks, and where. */
  readonly who: {
    readonly tenantId: string;
    readonly userId: string;
    readonly name: string;
    readonly conversationId: string;
    /** A chat with the bot alone. */
    readonly inPersonalChat: boolean;
    /** Their client has thumbs of its own for what the bot says, where it is told to show them. */
    readonly hasThumbs: boolean;
    /** What their client reports, or reported last. */
    readonly locale?: string | undefined;
    /** The IANA zone that their client reports; stale ones are a known fault of Teams. */
    readonly reportedTimeZone?: string | undefined;
  };
  readonly service: Service;
  /** The bot serves this machine only: its clock may be moved. */
  readonly localMode: boolean;
};

/** The UTC day of the turn. */
export function todayOf({ now }: Pick<Given, 'now'>): Day {
  return dayOf(now);
}
