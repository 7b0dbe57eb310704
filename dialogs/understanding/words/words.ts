import type { LanguageId } from '../../../languages/language-id.ts';
import type { Choice, ChoiceField, CountryCode, Field } from '../../../guidance/answers.ts';
import type { DateGrammar } from '../../../languages/date-grammar.ts';
import type { NumberGrammar } from '../../../languages/number-grammar.ts';

export type SomeChoicePhrases = {
  readonly [F in ChoiceField]?: Readonly<Partial<Record<Choice<F>, readonly string[]>>>;
};
export type SomeFieldPhrases = Readonly<Partial<Record<Field, readonly string[]>>>;

/** Kinds of small words that join or colour a sentence, and of phrases about knowing. */
export const particleKinds = [
  /** Say nothing by themselves: "it", "about", "please". */
  'filler',
  /** Begin a new clause: "and", "but". */
  'join',
  'or',
  /** From one thing to the other: "to", "into". */
  'towards',
  /** From one day or number to another: "until". */
  'until',
  /** Part and whole: "12 of 200". */
  'of',
  'not',
  /** Make of a number or date a mere limit: "more than", "or later". */
  'limit',
  /** Begin a sentence that asks and does not tell: "what is", "can we". */
  'question',
  /** Make a sentence one that supposes and does not tell: "if", "suppose". */
  'supposing',
  /** Take back or limit the answers beside them: "nobody", "except", "only". */
  'caveat',
  /** Say that something was, will be or is to be, and not that it is: "revoked", "pending", "need". */
  'not-now',
  /** Begin a clause that belongs to the words before it: "but", "with", "plus". */
  'tail',
  /** Name the day on which the next term begins: the term ends on the day before. */
  'renewal',
  /** Replace what was said right before: "sorry", "I mean". */
  'correction',
  /** What a number before them counts instead of subscriptions: "licences", "users", "E3". */
  'unit',
  /** A plan is for one of them: "customers". */
  'customers',
  /** Happen on a day of their own: "meeting", "invoice". */
  'event',
  /** Whose country is neither side's: "offices in", "the old partner". */
  'elsewhere',
  /** "Don't know". */
  'unknown',
  /** The tenant holds more subscriptions than those to be moved. */
  'others',
  /** Names with numbers or hints in them that mean nothing here: "Office 365". */
  'name',
] as const;

export type ParticleKind = (typeof particleKinds)[number];
export type Particles = Readonly<Record<ParticleKind, readonly string[]>>;

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

export type CommandWords = {
  readonly phrases: Readonly<Record<CommandKind, readonly string[]>>;
  /** What may stand before and after a command. */
  readonly politeness: readonly string[];
  /** What may stand before a field's name: "the", "my". */
  readonly determiners: readonly string[];
  /** What stands before a setting: a time zone's name, an hour of the day. */
  readonly settings: { readonly timeZone: readonly string[]; readonly hour: readonly string[] };
  /** Ask the bot to speak a language. */
  readonly language: {
    /** Before a language, be it one that nobody knows: "language", "change my language to". */
    readonly set: readonly string[];
    /** Before a language or anything else: "in", "speak". */
    readonly in: readonly string[];
    /** What languages are called beside the names that Unicode has: "Brazilian Portuguese". */
    readonly names: Readonly<Record<LanguageId, readonly string[]>>;
  };
  /** What stands before an hour, and what follows it: before noon, after noon, or nothing of meaning. */
  readonly hours: {
    readonly before: readonly string[];
    readonly am: readonly string[];
    readonly pm: readonly string[];
    readonly plain: readonly string[];
    /** Before or after an hour they make a time within it: "half past", "e meia". */
    readonly within: { readonly before: readonly string[]; readonly after: readonly string[] };
  };
  /** What stands before the day to which the bot's clock is moved, and what takes it back. */
  readonly clock: { readonly move: readonly string[]; readonly now: readonly string[] };
  /** Words that say something else without their accents; written so they ask to change what a determiner begins only. */
  readonly accented: readonly string[];
  /** What may be changed without saying which field: "an answer". */
  readonly vagueFields: readonly string[];
};

export type WatchingWords = {
  /** Ask to be reminded; what or when follows. */
  readonly remind: readonly string[];
  /** Ask to watch what follows. */
  readonly watch: readonly string[];
  /** Between asking and the customer's name. */
  readonly about: readonly string[];
  /** Between the customer's name and the end of the term. */
  readonly ends: readonly string[];
  /** Before what the person wants to do themselves, which begins with a verb: "to call Anna". */
  readonly toDo: {
    readonly after: readonly string[];
    /** May stand before the verb. */
    readonly beside: readonly string[];
    /** Between it and the day on which it is to be done. */
    readonly onDay: readonly string[];
    /** What a verb looks like, as a regular expression of one folded word; null where any word may follow. */
    readonly verb: string | null;
  };
  /** Around a day of the month without the month, which is no date yet: "the 31st". */
  readonly dayNumber: { readonly before: readonly string[]; readonly after: readonly string[] };
  /** What may follow it all. */
  readonly politeness: readonly string[];
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

export type ReplyWords = Readonly<Record<ReplyKind, readonly string[]>> & {
  /** Join the customer or a day to them. */
  readonly joints: readonly string[];
};

/** How a number of licences is said, but for the number. */
export type SeatWords = {
  readonly none: readonly string[];
  /** Before a number that is not passed. */
  readonly upTo: readonly string[];
  /** Before a number that is passed. */
  readonly moreThan: readonly string[];
  /** Behind a number. */
  readonly units: readonly string[];
};

/** Everything that is known of how people put things in one language. Case, accents and hyphens do not matter. */
export type Words = {
  /** The language of the cards, whose labels are understood too. */
  readonly locale: string;
  /** Say a value wherever they stand. */
  readonly plain: SomeChoicePhrases;
  /** Say it in an answer to the field's question, or beside the field's name. */
  readonly answering: SomeChoicePhrases;
  /** Say it as the whole of a clause in such an answer, or beside the field's name. */
  readonly lone: SomeChoicePhrases;
  /** Say it as the whole message in answer to the open question, and nothing anywhere else. */
  readonly whole: SomeChoicePhrases;
  /** How many licences of Business plans, as the whole answer to that question. */
  readonly seats: SeatWords;
  /** What people call a field. */
  readonly fields: SomeFieldPhrases;
  /** What else shows which field a country, number or date belongs to. */
  readonly cues: SomeFieldPhrases;
  /** Yes and no by themselves. */
  readonly assent: { readonly yes: readonly string[]; readonly no: readonly string[] };
  /** Point at one of a few answers that were offered. */
  readonly ordinals: {
    /** "First", "second" and so on, by their place. */
    readonly places: readonly (readonly string[])[];
    readonly last: readonly string[];
    /** Words that may stand around. */
    readonly around: readonly string[];
  };
  readonly particles: Particles;
  readonly numbers: NumberGrammar;
  readonly dates: DateGrammar;
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
  readonly commands: CommandWords;
  readonly watching: WatchingWords;
  readonly lengths: LengthWords;
  readonly replies: ReplyWords;
};
