import type { CountryCode } from '../guidance/answers.ts';
import type { DateGrammar } from './date-grammar.ts';
import type { Catalogue } from './en/says.ts';
import type { Hears } from './concepts.ts';
import type { ColleagueWords } from './colleague-words.ts';
import type { CommandLeads, FieldNames } from './command-words.ts';
import type { Knows } from './knows.ts';
import type { NumberGrammar } from './number-grammar.ts';
import type { Parts } from './parts.ts';
import type { ProgressWords } from './progress-words.ts';
import type { PortfolioWords } from './portfolio-words.ts';
import type { OutsideSubject } from './outside-subjects.ts';
import type { Supposing } from './supposing.ts';
import type { TableWords } from './table-words.ts';

/** What a language is, and what its folder fills. Of what people type, case, accents and hyphens do not matter. */
export type Language = {
  /** BCP 47 tag with the region whose dates and numbers are used where a client names none. */
  readonly locale: string;
  /** The first day of a month, where it is written as an ordinal: "1º de março". */
  readonly firstOfMonth?: string;
  /** What the bot says. */
  readonly says: Catalogue;
  /** What it answers to questions, and how people ask them. */
  readonly knows: Knows;
  /** How they ask for what is not planned here, as the ways to ask of `knows`. */
  readonly asksOutside: Readonly<Record<OutsideSubject, string>>;
  /** Words that say nearly the same when something is asked: a group a line, with commas between. */
  readonly alike: string;
  /** How the parts of a plan are called, and why each stands there. */
  readonly parts: Parts;
  /** How people suppose something of a plan. */
  readonly supposing: Supposing;
  /** The part of a word that its forms share: “renew” of “renewed”. */
  readonly stem: (word: string) => string;
  /** How people put what the bot understands. */
  readonly hears: Hears;
  /** What asks the bot to do something, in templates; what leads a setting or a field behind it. */
  readonly commands: Readonly<Record<CommandKind, string>>;
  readonly leads: CommandLeads;
  readonly fieldNames: FieldNames;
  /** Asking to be reminded, and answering a reminder. */
  readonly reminding: RemindingWords;
  /** How far a move is, and whose. */
  readonly progress: ProgressWords;
  /** Handing over to a colleague, and having one stand in. */
  readonly colleagues: ColleagueWords;
  /** What people ask for that is not planned here, in templates. */
  readonly outside: Readonly<Record<OutsideSubject, string>>;
  /** What those from a country are called, in templates. */
  readonly nationalities: Readonly<Partial<Record<CountryCode, string>>>;
  readonly numbers: NumberGrammar;
  readonly dates: DateGrammar;
  readonly hours: HourWords;
  /** Yes and no by themselves, in templates. */
  readonly assent: { readonly yes: string; readonly no: string };
  /** Point at one of a few answers that were offered, in templates. */
  readonly ordinals: {
    /** "First", "second" and so on, by their place. */
    readonly places: readonly string[];
    readonly last: string;
    /** Words that may stand around. */
    readonly around: string;
  };
  /** What countries are called beside the names that Unicode has, and where their codes stand, in templates. */
  readonly countries: {
    readonly names: Readonly<Record<CountryCode, string>>;
    /** By the codes of all that are called so, with spaces between: "CG CD". */
    readonly ambiguous: Readonly<Record<string, string>>;
    /** Names of countries that are words too: in a clause with words that are not known they are no countries. */
    readonly namesLikeWords: string;
    /** Codes that are words too: in a message all in capitals they are no codes. */
    readonly codesLikeWords: string;
    /** Codes that may answer a question as a word: "no". */
    readonly codesLikeAnswers: string;
    /** Codes that in capitals are more likely something else: "IT". */
    readonly codesLikeAbbreviations: string;
    /** A code may stand on either side: "SE to NO". */
    readonly towards: string;
    /** A code may follow: "in SE", "customer NO". */
    readonly before: string;
    /** A code may stand before it: "NL both". */
    readonly behind: string;
    /** Codes that say where something is from, as words do: "a US tenant"; and what they say it of. */
    readonly codesLikeAdjectives: string;
    readonly behindAdjectives: string;
  };
  /** How people ask over the subscriptions that they have imported. */
  readonly portfolio: PortfolioWords;
  /** What the tables of subscriptions that people send say. */
  readonly tables: TableWords;
};

/** What stands before an hour, and what follows it: before noon, after noon, or nothing of meaning; in templates. */
export type HourWords = {
  readonly before: string;
  readonly am: string;
  readonly pm: string;
  readonly plain: string;
  /** Before or after an hour they make a time within it: "half past", "e meia". */
  readonly within: { readonly before: string; readonly after: string };
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
  'moves',
  'draft',
  'calendar',
  'portfolio',
  'give-list',
  'take-list-back',
  'about',
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

export const lengthUnits = ['day', 'week', 'month'] as const;

export type LengthUnit = (typeof lengthUnits)[number];

/** How one language asks to be reminded, and answers a reminder, in templates. */
export type RemindingWords = {
  /** Ask to be reminded; what or when follows. */
  readonly remind: string;
  /** Ask so only where a day or something to do follows: "let me know". */
  readonly tell: string;
  /** Ask to watch what follows. */
  readonly watch: string;
  /** Between asking and the customer's name, and between that and the end of the term. */
  readonly about: string;
  readonly ends: string;
  readonly not: string;
  /** Of the days that are named, that they are all; that they come beside others. */
  readonly only: string;
  readonly also: string;
  /** Before what the person wants to do themselves, which begins with a verb: "to call Anna". */
  readonly toDo: {
    readonly after: string;
    /** After these any word may begin it: "so that I". */
    readonly freely: string;
    /** May stand before the verb. */
    readonly beside: string;
    /** Between it and the day on which it is to be done. */
    readonly onDay: string;
    /** What a verb looks like, as a regular expression of one folded word; null where any word may follow. */
    readonly verb: string | null;
  };
  /** Around a day of the month without the month, which is no date yet: "the 31st". */
  readonly dayNumber: { readonly before: string; readonly after: string };
  readonly lengths: {
    /** May stand before a length: "for a week". */
    readonly before: string;
    /** Make one of a unit: "a week". */
    readonly one: string;
    readonly units: Readonly<Record<LengthUnit, string>>;
    /** One of the unit by themselves: "the week" before, until "next week". */
    readonly whole: Readonly<Record<LengthUnit, string>>;
    /** Follow a length that lies before something: "a week before". */
    readonly ahead: string;
  };
  /** What may follow it all. */
  readonly politeness: string;
  readonly replies: Readonly<Record<ReplyKind, string>> & {
    /** Put it off, right below a reminder only. */
    readonly later: string;
    /** Join the customer or a day to them. */
    readonly joints: string;
  };
};
