import type { LanguageId } from '../../languages/language-id.ts';
import type { CommandKind } from '../../languages/language.ts';
import type { ColleagueCommand } from '../colleagues/colleague-said.ts';
import type { Field } from '../../guidance/answers.ts';
import type { Day } from '../../guidance/day.ts';

/** The IANA zone that words name, or the several that they could. */
export type TimeZoneSaid =
  | { readonly kind: 'zone'; readonly timeZone: string }
  | { readonly kind: 'several'; readonly timeZones: readonly string[] }
  | { readonly kind: 'unknown' };

/** A whole message that asks the bot to speak a language. */
export type LanguageCommand =
  | {
      readonly kind: 'speak';
      readonly language: LanguageId;
      /** The message is one word, which names the language: as that calls itself, or as others do. */
      readonly byName?: 'own' | 'other' | undefined;
    }
  /** One that the bot does not speak, or none at all. */
  | { readonly kind: 'speak-other' };

/** A whole message that changes one of a person's settings. */
export type SettingCommand =
  | { readonly kind: 'time-zone'; readonly zone: TimeZoneSaid }
  /** No hour (0–23): what was said is none. */
  | { readonly kind: 'hour'; readonly hour: number | undefined };

/** Where the bot's clock is to be moved; `unclear` if the words are no time. */
export type ClockCommand =
  { readonly kind: 'clock'; readonly to: 'now' | 'unclear' } | { readonly kind: 'clock'; readonly to: Clock };

/** A time of a UTC day. */
export type Clock = {
  readonly day: Day;
  readonly hour?: number | undefined;
  readonly minute?: number | undefined;
};

/** What a whole message can ask the bot to do. */
export type Command =
  | { readonly kind: Exclude<CommandKind, 'change'> }
  /** Change an answer; without a field the person has not said which, or not clearly. */
  | { readonly kind: 'change'; readonly field?: Field }
  | LanguageCommand
  | SettingCommand
  | ClockCommand
  | ColleagueCommand;
