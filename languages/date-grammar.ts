import type { ByNumber, NumberGrammar } from './number-grammar.ts';

/** What a form of words says. */
export const formKinds = [
  /** "31 mars", with or without a year. */
  'day',
  /** "Den 5:e nästa månad". */
  'day-of-month',
  /** "Julafton", with or without a year. */
  'named-day',
  /** "Mars", "sista mars", "slutet av mars 2027". */
  'month',
  /** "Last March". */
  'last-month',
  /** "First Monday in May". */
  'weekday-of-month',
  /** "Första kvartalet". */
  'quarter',
  /** "Slutet av 2027". */
  'year',
  /** "Nästa månad", "slutet av året". */
  'period',
  /** "Vecka 12"; "fredag vecka 12". */
  'week',
  'weekday-of-numbered-week',
  /** "The week of 31 March". */
  'week-of-day',
  /** "Idag". */
  'near-day',
  /** "På fredag"; "this Friday"; "nästa fredag"; "förra fredagen"; "i fredags"; "fredag nästa vecka". */
  'weekday',
  'this-weekday',
  'next-weekday',
  'last-weekday',
  'past-weekday',
  'weekday-of-week',
  /** "A week on Tuesday", so long after the coming one; "fredag om två veckor". */
  'weekday-ahead',
  'weekday-in',
  /** "Om tre veckor", "a week tomorrow"; "för tre veckor sedan"; "inom tre veckor"; "tre veckor". */
  'ahead',
  'behind',
  'within',
  'length',
  /** "One year from 15 September 2026", on which a term began; "a week after 31 March". */
  'from-day',
  'after-day',
  /** "Månadsskiftet mars/april"; "årsskiftet". */
  'turn-of-months',
  'turn-of-month',
  'turn-of-year',
  /** "Den 31": only where a date is asked for, or words such as "ends on" announce one. */
  'date',
] as const;

export type FormKind = (typeof formKinds)[number];

export const units = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type Unit = (typeof units)[number];

type ByUnit<Said> = Readonly<Partial<Record<Unit, Said>>>;

/**
 * How the dates of one language are said, in templates (`understanding/phrases/template.ts`). Case, accents and the marks
 * between words do not matter. What is told by its place in a list of templates counts from 1.
 */
export type DateGrammar = {
  /** Their calendars have the names of months and weekdays, long and short. */
  readonly locales: readonly string[];
  /** What comes first in digits, where all who speak it write so; elsewhere "3/4" is asked. */
  readonly order?: 'day-first' | 'year-first';
  /**
   * The forms of words by what they say. Slots in braces are filled from the lists below: `{date}` is a day of the
   * month, `{ordinal}` one in marked digits ("31st"), `{nth}` first to fifth or last, `{length}` as long as "tre
   * veckor", `{week}` a week's number and `v{week}` one that is written with its letter; `{next-month}` and
   * `{next-year}` are the later of two.
   */
  readonly forms: Readonly<Record<FormKind, string>>;
  /** What people write for a month beside the names of the calendars: "sept"; January is 1. */
  readonly months: ByNumber;
  /** The same for a weekday: "fredagen"; Monday is 1. */
  readonly weekdays: ByNumber;
  /** Names of the calendars that are far more often words. */
  readonly notNames: string;
  /** "I fredags", where a past weekday has a form of its own; by their place. */
  readonly pastWeekdays: string;
  /** The days of a month in words, by their place. */
  readonly ordinals: string;
  /** Behind the digits of a day: "31:a", "1º". */
  readonly ordinalMarks: string;
  /** Whether a day of the month is also said as a plain number: "trinta e um de março". */
  readonly plainDates: boolean;
  /** The last such weekday of a month. */
  readonly lastOfMonth: string;
  /** By their place. */
  readonly quarters: string;
  readonly units: Readonly<Record<Unit, string>>;
  /** Before a unit they make it one: "a week". */
  readonly ones: string;
  /** Lengths that have a name: "a fortnight" is two weeks. */
  readonly lengths: readonly { readonly say: string; readonly count: number; readonly unit: Unit }[];
  /** The period so many units from now: "nästa månad" is one month on. */
  readonly periods: ByUnit<ByNumber>;
  /** The last day of the present period: "year end". */
  readonly periodEnds: ByUnit<string>;
  /** Periods that are the present one only after an edge: "slutet av året". */
  readonly currentPeriods: ByUnit<string>;
  /** Days by how far they are from today: "imorgon" 1. */
  readonly nearDays: ByNumber;
  /** Days that are the same each year by month and day, "12-24"; by several if each can be meant: "nyår". */
  readonly namedDays: Readonly<Record<string, string>>;
  /** Before a period: its first day, its last day, or no day at all. */
  readonly edges: { readonly first: string; readonly last: string; readonly middle: string };
  /** Names of months, weekdays and days that are words too: in a longer message they alone are no dates. */
  readonly everyday: string;
  /** Words before one of those that make it a date all the same: "by March". */
  readonly beforeDates: string;
  /** What looks like a date and is none, in whichever language: "12 out of 200" is not the twelfth of outubro. */
  readonly notDates: string;
  readonly numbers: NumberGrammar;
};
