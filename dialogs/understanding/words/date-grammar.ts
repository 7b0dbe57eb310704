import type { NumberGrammar } from './number-grammar.ts';

/** What a form of words says. */
export const formKinds = [
  /** "31 mars", with or without a year. */
  'day',
  /** "Den 5:e nästa månad". */
  'day-of-month',
  /** "Mars", "sista mars", "slutet av mars 2027". */
  'month',
  /** "Första kvartalet". */
  'quarter',
  /** "Slutet av 2027". */
  'year',
  /** "Nästa månad", "slutet av året". */
  'period',
  /** "Idag". */
  'near-day',
  /** "På fredag"; "nästa fredag"; "förra fredagen"; "i fredags"; "fredag nästa vecka". */
  'weekday',
  'next-weekday',
  'last-weekday',
  'past-weekday',
  'weekday-of-week',
  /** "Om tre veckor"; "för tre veckor sedan"; "inom tre veckor"; "tre veckor". */
  'ahead',
  'behind',
  'within',
  'length',
  /** "Månadsskiftet mars/april"; "årsskiftet". */
  'turn-of-months',
  'turn-of-month',
  'turn-of-year',
  /** "Den 31": only where a date is asked for. */
  'date',
] as const;

export type FormKind = (typeof formKinds)[number];

export const units = ['day', 'week', 'month', 'quarter', 'year'] as const;

export type Unit = (typeof units)[number];

type Phrases = readonly string[];

/** How the dates of one language are said. Case, accents and the marks between words do not matter. */
export type DateGrammar = {
  /**
   * The forms of words by what they say: words, and slots such as `<month>` that are filled from the lists below;
   * `<next-month>` and `<next-year>` are the later of two.
   * What has a `?` behind it may be left out.
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
  readonly quarters: readonly Phrases[];
  readonly units: Readonly<Record<Unit, Phrases>>;
  /** The period so many units from now: "nästa månad" is one month on. */
  readonly periods: readonly { readonly say: Phrases; readonly unit: Unit; readonly ahead: number }[];
  /** Periods that are the present one only after an edge: "slutet av året". */
  readonly currentPeriods: Readonly<Partial<Record<Unit, Phrases>>>;
  /** Years by how far they are from this one: "nästa år" 1. */
  readonly years: Readonly<Record<string, number>>;
  /** Days by how far they are from today: "imorgon" 1. */
  readonly nearDays: Readonly<Record<string, number>>;
  /** Before a period: its first day, its last day, or no day at all. */
  readonly edges: { readonly first: Phrases; readonly last: Phrases; readonly middle: Phrases };
  /** Names of months and weekdays that are words too: in a longer message they alone are no dates. */
  readonly everyday: Phrases;
  /** What looks like a date and is none, in whichever language: "12 out of 200" is not the twelfth of outubro. */
  readonly notDates: Phrases;
  readonly numbers: NumberGrammar;
};
