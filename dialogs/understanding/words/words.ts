import type { Choice, ChoiceField, Field } from '../../../guidance/answers.ts';
import type { LanguageId } from '../../../languages/language-id.ts';
import type { CommandKind, Language, ReplyKind } from '../../../languages/language.ts';
import type { ParticleKind } from '../../../understanding/particle-kinds.ts';

export type SomeChoicePhrases = {
  readonly [F in ChoiceField]?: Readonly<Partial<Record<Choice<F>, readonly string[]>>>;
};
export type SomeFieldPhrases = Readonly<Partial<Record<Field, readonly string[]>>>;

export type Particles = Readonly<Record<ParticleKind, readonly string[]>>;

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

/** The phrases of one language, but for what its folder in languages/ holds. Case, accents and hyphens do not matter. */
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
  readonly ordinals: Language['ordinals'];
  readonly particles: Particles;
  readonly countries: Language['countries'];
  readonly lengths: Language['lengths'];
  readonly commands: CommandWords;
  readonly watching: WatchingWords;
  readonly replies: ReplyWords;
};
