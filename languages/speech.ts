import { IntlMessageFormat } from 'intl-messageformat';
import type { CountryCode } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';
import type { PageDate } from '../guidance/pages.ts';
import type { RegionId } from '../guidance/regions.ts';
import { languageByTag } from './all.ts';
import { keptFor } from './kept.ts';
import { en, type Catalogue, type Key } from './en/says.ts';
import type { LanguageId } from './language-id.ts';
import { languageFor, localeFor } from './locale.ts';

/** What a sentence is filled with: words as they stand, numbers to be formatted or counted. */
export type Values = Readonly<Record<string, string | number>>;

/** How the bot speaks one language. */
export type Speech = {
  readonly language: LanguageId;
  /** BCP 47 tag of the language, with the region whose dates and numbers it uses. */
  readonly locale: string;
  /** The catalogue's sentence; throws if a value that it names is missing. */
  readonly say: (key: Key, values?: Values) => string;
  /** A UTC day in words: "31 March 2027". */
  readonly day: (day: Day) => string;
  /** The same where room is short: "31 Mar 2027". */
  readonly shortDay: (day: Day) => string;
  /** The same with its weekday: "Wednesday, 31 March 2027". */
  readonly fullDay: (day: Day) => string;
  /** How far a day is from today: "in 99 days", "today", "yesterday". */
  readonly daysAway: (days: number) => string;
  /** An instant as the clock there shows it: "Wednesday 24 March 2027 at 09:00"; an IANA zone. */
  readonly instant: (instant: Date, timeZone: string) => string;
  /** A full hour of the day, 0–23: "09:00". */
  readonly hour: (hour: number) => string;
  /** An ISO day of the week, 1 is Monday: "Monday". */
  readonly weekday: (weekday: number) => string;
  /** A month or a year: "January 2023", "2026". Months count from 1. */
  readonly month: (date: PageDate) => string;
  readonly number: (count: number) => string;
  /** "Sweden, Norway or Denmark". */
  readonly either: (words: readonly string[]) => string;
  /** The country's name; the code itself where the language has no name for it. */
  readonly country: (code: CountryCode) => string;
  readonly region: (id: RegionId) => string;
  /** "Swedish", as it stands in a sentence. */
  readonly languageName: (id: LanguageId) => string;
  /** "a, b and c". */
  readonly list: (items: readonly string[]) => string;
  /** Compares two words in the language's alphabetical order. */
  readonly compare: (one: string, other: string) => number;
};

/** Whether the catalogue has a sentence of that name. */
export function isKey(key: string): key is Key {
  return Object.hasOwn(en, key);
}

/** More are not kept: each holds a language's sentences taken apart, and clients come from a hundred regions. */
const mostKept = 24;

/** In words: a plan names a dozen days, and the same as other plans of that time. */
const mostDays = 500;
const mostCountries = 300;

const kept = new Map<string, Speech>();

/** How to speak to somebody whose client reports `locale` (as `readLocale` reads it), and who may have chosen a language. */
export function speechFor(locale: string | undefined, chosen?: LanguageId): Speech {
  const language = languageFor(locale, chosen);
  const spoken = localeFor(language, locale);
  const speech = kept.get(spoken) ?? makeSpeech(language, spoken);
  // Said last, forgotten last.
  kept.delete(spoken);
  kept.set(spoken, speech);
  for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return speech;
}

function makeSpeech(language: LanguageId, locale: string): Speech {
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const fullDays = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });
  const shortDays = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const { firstOfMonth: first, says } = languageByTag[language];
  const months = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const hours = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  const weekdays = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const distances = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const countries = new Intl.DisplayNames(locale, { type: 'region', fallback: 'code' });
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const say = sayFrom(says, locale);
  return {
    language,
    locale,
    say,
    either: (words) => choices.format(words),
    day: keptFor(mostDays, (day) => written(days, new Date(`${day}T00:00:00Z`), first)),
    shortDay: (day) => written(shortDays, new Date(`${day}T00:00:00Z`), first),
    fullDay: (day) => written(fullDays, new Date(`${day}T00:00:00Z`), first),
    daysAway: (days) => distances.format(days, 'day'),
    instant: (instant, timeZone) => {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone });
      return written(format, instant, first);
    },
    hour: (hour) => hours.format(Date.UTC(2027, 0, 1, hour)),
    // The first of January 2001 was a Monday.
    weekday: (weekday) => weekdays.format(Date.UTC(2001, 0, weekday)),
    month: ({ year, month }) =>
      month === undefined ? String(year) : months.format(Date.UTC(year, month - 1)),
    number: (count) => numbers.format(count),
    country: keptFor(mostCountries, (code) => countries.of(code) ?? code),
    languageName: (id) => languages.of(id) ?? id,
    region: (id) => say(`region.${id}`),
    list: (items) => lists.format(items),
    compare: new Intl.Collator(locale).compare,
  };
}

/** Intl writes every day of a month alike; `first` is how the first is written, if otherwise. */
function written(format: Intl.DateTimeFormat, instant: Date, first = '1'): string {
  const parts = format.formatToParts(instant);
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? first : value)).join('');
}

function sayFrom(catalogue: Catalogue, locale: string): Speech['say'] {
  const messages = new Map<Key, IntlMessageFormat | string>();
  return (key, values) => {
    const message = messages.get(key) ?? readMessage(catalogue[key], locale);
    messages.set(key, message);
    return typeof message === 'string' ? message : String(message.format(values));
  };
}

/** What names no value is the same each time. */
function readMessage(text: string, locale: string): IntlMessageFormat | string {
  const message = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  return text.includes('{') ? message : String(message.format());
}
