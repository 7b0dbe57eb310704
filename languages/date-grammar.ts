import type { NumberGrammar } from './number-grammar.ts';

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

type Phrases = readonly string[];

/** How the dates of one language are said. Case, accents and the marks between words do not matter. */
export type DateGrammar = {
  /**
   * The forms of words by what they say: words, and slots such as `<month>` that are filled from the lists below.
   * What has a `?` behind it may be left out. `<date>` is a day of the month, `<ordinal>` one in marked digits
   * ("31st"), `<nth>` first to fifth or last, `<length>` as long as "tre veckor", `<week>` a week's number and
   * `v<week>` one that is written with its letter; `<next-month>` and `<next-year>` are the later of two.
   */
  readonly forms: Readonly<Record<FormKind, Phrases>>;
  /** January first. */
  readonly months: readonly Phrases[];
  /** Monday first. */
  readonly weekdays: readonly Phrases[];
  /** "I fredags", where a past weekday has a form of its own; Monday first. */
  readonly pastWeekdays: readonly Phrases[];
  /** The days of a month in words, the first first. */
  readonly ordinals: readonly Phrases[];
  /** Behind the digits of a day: "31:a", "1º". */
  readonly ordinalMarks: Phrases;
  /** Whether a day of the month is also said as a plain number: "trinta e um de março". */
  readonly plainDates: boolean;
  /** The last such weekday of a month. */
  readonly lastOfMonth: Phrases;
  readonly quarters: readonly Phrases[];
  readonly units: Readonly<Record<Unit, Phrases>>;
  /** Before a unit they make it one: "a week". */
  readonly ones: Phrases;
  /** Lengths that have a name: "a fortnight" is two weeks. */
  readonly lengths: readonly { readonly say: Phrases; readonly count: number; readonly unit: Unit }[];
  /** The period so many units from now: "nästa månad" is one month on; with an edge, that day of it. */
  readonly periods: readonly {
    readonly say: Phrases;
    readonly unit: Unit;
    readonly ahead: number;
    readonly edge?: 'first' | 'last';
  }[];
  /** Periods that are the present one only after an edge: "slutet av året". */
  readonly currentPeriods: Readonly<Partial<Record<Unit, Phrases>>>;
  /** Years by how far they are from this one: "nästa år" 1. */
  readonly years: Readonly<Record<string, number>>;
  /** Days by how far they are from today: "imorgon" 1. */
  readonly nearDays: Readonly<Record<string, number>>;
  /** Days that are the same each year, with all that can be meant: "nyår" is the last of December or the first of January. */
  readonly namedDays: readonly { readonly say: Phrases; readonly days: readonly NamedDay[] }[];
  /** Before a period: its first day, its last day, or no day at all. */
  readonly edges: { readonly first: Phrases; readonly last: Phrases; readonly middle: Phrases };
  /** Names of months, weekdays and days that are words too: in a longer message they alone are no dates. */
  readonly everyday: Phrases;
  /** Words before one of those that make it a date all the same: "by March". */
  readonly beforeDates: Phrases;
  /** What looks like a date and is none, in whichever language: "12 out of 200" is not the twelfth of outubro. */
  readonly notDates: Phrases;
  readonly numbers: NumberGrammar;
};

export type NamedDay = { readonly month: number; readonly date: number };
