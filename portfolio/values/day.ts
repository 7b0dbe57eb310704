import type { Day } from '../../guidance/day.ts';
import { remembered } from '../remembered.ts';
import { fold } from '../fold.ts';
import { monthNamed } from './month-names.ts';
import { phrases } from './phrases.ts';

/** Three numbers whose order the column must tell; `day` are the days they are in each order that makes one. */
export type DayParts = {
  readonly as: 'parts';
  readonly days: Readonly<Partial<Record<PartsOrder, Day>>>;
  /** "31.03.2027": no one writes months first with points. */
  readonly dotted: boolean;
  /** "3/04/2027": days without a zero before them, months with one. */
  readonly onlySecondPadded: boolean;
  readonly onlyFirstPadded: boolean;
};

export const partsOrders = ['day-first', 'month-first', 'year-first'] as const;
export type PartsOrder = (typeof partsOrders)[number];

export type ReadDay =
  | { readonly as: 'day'; readonly day: Day }
  | DayParts
  /** Blank, "until further notice", 0001-01-01. */
  | { readonly as: 'none' }
  | { readonly as: 'bad' };

const endless = phrases(
  ({ endless }) => endless,
  'unbefristet, unbegrenzt, illimité, sin fin, onbepaald, ubegrænset',
);

/** The UTC day that a cell names. What it says with an hour and an offset is taken to UTC. */
export const readDay = remembered(20_000, (cell): ReadDay => {
  const text = cell.normalize('NFKC').trim();
  if (/#{3}/.test(text)) return { as: 'bad' };
  const folded = fold(text);
  if (folded === '' || endless.is(folded) || /^0[\D0]*$/.test(text)) return { as: 'none' };
  const { date, minutes } = withoutTime(text);
  const read = readNumber(text) ?? readIso(date) ?? readParts(date) ?? readNamed(date);
  if (read === undefined) return { as: 'bad' };
  if (read.as === 'parts') return minutes === 0 ? read : shifted(read, minutes);
  const day = moved(read.day, minutes);
  return day < firstYear ? { as: 'none' } : { as: 'day', day };
});

/** Programs write their first day for "no day": 0001, 1601, 1753, 1899, 1970. */
const firstYear = '1980';

const time =
  /^(.*?\d)(?:T|[\s,]+(?:kl\.?|às|um|at)?\s*)(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([ap])?\.?(?:m\.?)?\s*(Z|UTC|GMT|\((?:UTC|GMT)\)|(?:UTC|GMT)?[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?$/i;

type Timed = { readonly date: string; readonly minutes: number };

/** The date without its time; how many minutes after the date's midnight it is in UTC, where an offset is told, else 0. */
function withoutTime(text: string): Timed {
  const [, date, hour, minute, , half, zone] = time.exec(text) ?? [];
  if (date === undefined) return { date: text.replace(/(?<=\d)(?:Z|[+-]\d{2}:\d{2})$/, ''), minutes: 0 };
  const [, sign, hours, rest] = /([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '') ?? [];
  if (sign === undefined) return { date, minutes: 0 };
  const noon =
    half === undefined ? 0 : (half.toLowerCase() === 'p' ? 12 : 0) - (Number(hour) === 12 ? 12 : 0);
  const local = (Number(hour) + noon) * 60 + Number(minute);
  const offset = Number(hours) * 60 + Number(rest);
  return { date, minutes: sign === '+' ? local - offset : local + offset };
}

const minute = 60_000;

function moved(day: Day, minutes: number): Day {
  if (minutes >= 0 && minutes < 24 * 60) return day;
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutes * minute).toISOString().slice(0, 10);
}

function shifted(parts: DayParts, minutes: number): DayParts {
  const days = Object.fromEntries(
    Object.entries(parts.days).map(([order, day]) => [order, moved(day, minutes)]),
  );
  return { ...parts, days };
}

type Read = { readonly as: 'day'; readonly day: Day } | DayParts | undefined;

/** The day if there is one: not 31 February. Years of two digits lie between 1980 and 2079. */
function dayFrom(year: number, month: number, date: number): Day | undefined {
  const full = year < 100 ? (year < 80 ? 2000 : 1900) + year : year;
  const instant = new Date(0);
  instant.setUTCFullYear(full, month - 1, date);
  const isReal = full <= 9999 && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === date;
  return isReal && month >= 1 ? instant.toISOString().slice(0, 10) : undefined;
}

const asDay = (day: Day | undefined): Read => (day === undefined ? undefined : { as: 'day', day });

function readIso(date: string): Read {
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?$/.exec(date) ??
    /^((?:19|20|99)\d{2})(\d{2})(\d{2})$/.exec(date);
  return parts === null ? undefined : asDay(dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])));
}

/** What programs count: days since 1900 as Excel does, seconds or thousandths since 1970, also as `/Date(…)/`. */
function readNumber(text: string): Read {
  const counted = /^\/?Date\((-?\d+)(?:[+-]\d{4})?\)\/?$/i.exec(text)?.[1] ?? text;
  if (!/^\d+(?:[.,]\d+)?$/.test(counted)) return undefined;
  const number = Number(counted.replace(',', '.'));
  if (/^[34567]\d{4}(?:\D|$)/.test(counted))
    return instant(Date.UTC(1899, 11, 30) + Math.floor(number) * 1440 * minute);
  if (/^\d{10}(?:\D|$)/.test(counted)) return instant(number * 1000);
  return /^\d{12,13}$/.test(counted) ? instant(number) : undefined;
}

function instant(milliseconds: number): Read {
  return { as: 'day', day: new Date(milliseconds).toISOString().slice(0, 10) };
}

function readParts(date: string): Read {
  const [, first = '', mark = '', second = '', third = ''] =
    /^\p{L}*[.,]?\s*(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})\.?$/u.exec(date) ?? [];
  if (first === '') return undefined;
  const [one, two, three] = [Number(first), Number(second), Number(third)];
  const days: Partial<Record<PartsOrder, Day>> = {};
  const found = {
    'day-first': dayFrom(three, two, one),
    'month-first': dayFrom(three, one, two),
    'year-first': third.length === 2 && first.length === 2 ? dayFrom(one, two, three) : undefined,
  };
  for (const order of partsOrders) if (found[order] !== undefined) days[order] = found[order];
  return {
    as: 'parts',
    days,
    dotted: mark === '.',
    onlySecondPadded: /^\d$/.test(first) && second.startsWith('0'),
    onlyFirstPadded: /^\d$/.test(second) && first.startsWith('0'),
  };
}

/** A day with the name of its month: "14-Mar-2027", "31 de março de 2027", "Wed, Mar 3, 2027". */
function readNamed(date: string): Read {
  const words = fold(date).split(' ');
  const months = words.flatMap((word) => monthNamed(word) ?? []);
  const numbers = words.flatMap((word) => /^(\d{1,4})(?:st|nd|rd|th|o|a|e)?$/.exec(word)?.[1] ?? []);
  const [month] = months;
  if (month === undefined || months.length > 1 || numbers.length !== 2) return undefined;
  const [first = '', second = ''] = numbers;
  const [date0, year] = first.length === 4 ? [second, first] : [first, second];
  return year.length === 3 || date0.length > 2
    ? undefined
    : asDay(dayFrom(Number(year), month, Number(date0)));
}
