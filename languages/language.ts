import type { CountryCode } from '../guidance/answers.ts';
import type { DateGrammar } from './date-grammar.ts';
import type { Catalogue } from './en/says.ts';
import type { NumberGrammar } from './number-grammar.ts';

/** What a language is, and what its folder fills. Of what people type, case, accents and hyphens do not matter. */
export type Language = {
  /** BCP 47 tag with the region whose dates and numbers are used where a client names none. */
  readonly locale: string;
  /** The first day of a month, where it is written as an ordinal: "1º de março". */
  readonly firstOfMonth?: string;
  /** What the bot says. */
  readonly says: Catalogue;
  readonly numbers: NumberGrammar;
  readonly dates: DateGrammar;
  readonly lengths: LengthWords;
  readonly hours: HourWords;
  /** Point at one of a few answers that were offered. */
  readonly ordinals: {
    /** "First", "second" and so on, by their place. */
    readonly places: readonly (readonly string[])[];
    readonly last: readonly string[];
    /** Words that may stand around. */
    readonly around: readonly string[];
  };
  readonly countries: {
    readonly names: Readonly<Record<CountryCode, readonly string[]>>;
    readonly ambiguous: readonly {
      readonly names: readonly string[];
      readonly codes: readonly CountryCode[];
    }[];
    /** Names of countries that are words too: in a clause with words that are not known they are no countries. */
    readonly namesLikeWords: readonly string[];
    /** Codes that are words too: in a message all in capitals they are no codes. */
    readonly codesLikeWords: readonly string[];
    /** Codes that may answer a question as a word: "no". */
    readonly codesLikeAnswers: readonly string[];
    /** Codes that in capitals are more likely something else: "IT". */
    readonly codesLikeAbbreviations: readonly string[];
    /** A code may follow: "in SE". */
    readonly before: readonly string[];
  };
};

export type LengthUnit = 'day' | 'week' | 'month';

/** How the length of a time is said, and that something comes so long before. */
export type LengthWords = {
  /** May stand before a length: "for a week". */
  readonly before: readonly string[];
  /** Make one of a unit: "a week". */
  readonly one: readonly string[];
  readonly units: Readonly<Record<LengthUnit, readonly string[]>>;
  /** One of the unit by themselves: "the week" before, until "next week". */
  readonly whole: Readonly<Record<LengthUnit, readonly string[]>>;
  /** Follow a length that lies before something: "a week before". */
  readonly ahead: readonly string[];
};

/** What stands before an hour, and what follows it: before noon, after noon, or nothing of meaning. */
export type HourWords = {
  readonly before: readonly string[];
  readonly am: readonly string[];
  readonly pm: readonly string[];
  readonly plain: readonly string[];
  /** Before or after an hour they make a time within it: "half past", "e meia". */
  readonly within: { readonly before: readonly string[]; readonly after: readonly string[] };
};

/** What a whole message can ask the bot to do. */
export const commandKinds = [
  'start',
  'start-over',
  'form',
  'help',
  'greeting',
  'back',
  'cancel',
  'resume',
  'skip',
  'plan',
  'change',
  'thanks',
  'settings',
  'language',
  'forget-me',
  'my-data',
  'watch',
  'reminders',
] as const;

export type CommandKind = (typeof commandKinds)[number];

/** What somebody types below a reminder. */
export const replyKinds = [
  'done',
  'moved',
  /** "Stop": of the reminder only right below it. */
  'stop',
  'stop-reminders',
  /** How long is said behind it. */
  'snooze',
] as const;

export type ReplyKind = (typeof replyKinds)[number];
