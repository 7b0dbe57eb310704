import type { Field } from '../guidance/answers.ts';

/** How one language says what leads a setting, a language or a field, in templates; and what may stand around a command. */
export type CommandLeads = {
  /** Around any command: "please", "can you". */
  readonly politeness: string;
  /** Before a command that opens something: "where can I". */
  readonly asking: string;
  /** Before a time zone, and before an hour of the day. */
  readonly 'time-zone': string;
  readonly hour: string;
  /** Before a language, be it one that nobody knows; and before a language or anything else. */
  readonly language: string;
  readonly speak: string;
  /** What languages are called beside the names that Unicode has, by their tags. */
  readonly languages: Readonly<Record<string, string>>;
  /** Before the day to which the bot's clock is moved, and what takes that back. */
  readonly clock: string;
  readonly now: string;
  /** Before a field's name: "the", "my". */
  readonly determiners: string;
  /** Words that say something else without their accents. */
  readonly accented?: string;
  /** What may be changed without saying which field: "an answer". */
  readonly vague: string;
};

/** What one language calls the fields, in templates. */
export type FieldNames = Readonly<Record<Field, string>>;
