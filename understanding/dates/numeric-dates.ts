import type { DateOrder } from './date-order.ts';
import { dayIn, isInCalendar, monthOf, type Moment } from './moments.ts';

/** A date in digits, with all that it can be in the order that was asked for; `end` is exclusive. */
export type NumericDate = {
  readonly start: number;
  readonly end: number;
  readonly moments: readonly Moment[];
};

/** Forms that are dates wherever they stand, with the year first or last. */
const dated = [
  /(?<![\d./-])(?<year>[12]\d{3})(?<mark>[-/. ])(?<second>\d{1,2})\k<mark>(?<third>\d{1,2})(?:t\d[\d:.]*z?)?(?![\d/-])/g,
  /(?<![\d./-])(?<first>\d{1,2}) ?(?<mark>[-/. ]) ?(?<second>\d{1,2}) ?\k<mark> ?(?<year>[12]\d{3})(?![\d/-])/g,
  /(?<![\d./-])(?<first>\d{1,2})\/(?<second>\d{1,2})(?: | ?- ?)(?<year>[12]\d{3})(?![\d/-])/g,
  /(?<![\d./-])(?<first>\d{1,2})\/(?<second>\d{1,2}) ?-(?<short>\d{2})(?![\d/-])/g,
  /(?<![\d./-])(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<short>\d{2})(?![\d/-])/g,
];

/** Forms that are dates only where one is expected: elsewhere they are fractions, ranges or counts. */
const undated = [
  /(?<![\d./-])(?<year>20\d{2})(?<second>\d{2})(?<third>\d{2})(?![\d/-])/g,
  /(?<![\p{L}\d.,/-])(?<packed>\d{6})(?![\p{L}\d/-])/gu,
  /(?<![\d./-])(?<first>\d{1,2})[-/.](?<year>[12]\d{3})(?![\d/-])/g,
  /(?<![\d./-])(?<year>[12]\d{3})[-/.](?<first>\d{1,2})(?![\d/-])/g,
  /(?<![\d./-])(?<first>\d{1,2})[-/.](?<second>\d{1,2})\.?(?![\d/-])/g,
];

/** A day and its month after words that announce a day: "ends 31/3". */
const announced = /(?<![\d./-])(?<first>\d{1,2})\/(?<second>\d{1,2})(?![\d/-])/g;

/** Whether a date is asked for, or else the places where words announce one. */
export type DatesExpected = 'asked' | ReadonlySet<number>;

/**
 * The dates in digits. Day and month are told apart by the year's place or their size alone: "03/04" can be both,
 * and `order` says which comes first.
 */
export function numericDates(text: string, expected: DatesExpected, order: DateOrder): NumericDate[] {
  const found: NumericDate[] = [];
  const isAsked = expected === 'asked';
  for (const pattern of [...dated, ...(isAsked ? undated : [announced])]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      if (pattern === announced && !isAsked && !expected.has(start)) continue;
      const end = start + match[0].length;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      found.push({ start, end, moments: momentsOf(match.groups ?? {}, order) });
    }
  }
  return found;
}

type Parts = Readonly<Partial<Record<string, string>>>;

function momentsOf({ year, short, first, second, third, mark, packed }: Parts, order: DateOrder): Moment[] {
  if (packed !== undefined) return days(packedDays(packed, order));
  if (year !== undefined && third !== undefined) return days([[year, second, third]]);
  if (year !== undefined && second !== undefined) return days(eitherOrder(year, first, second, order));
  if (year !== undefined) return months(Number(year), Number(first));
  if (short === undefined) return yearly(Number(first), Number(second), order);
  const yearLast = eitherOrder(`20${short}`, first, second, order);
  if (mark !== '-') return days(yearLast);
  const yearFirst = [`20${first ?? ''}`, second, short];
  return days(order === 'year-first' ? [yearFirst, ...yearLast] : [...yearLast, yearFirst]);
}

type Candidate = readonly (string | undefined)[];

/** Day before month or month before day; only where the year stands first does Swedish have the month before the day. */
function eitherOrder(year: string, first?: string, second?: string, order?: DateOrder): Candidate[] {
  const dayFirst = [year, second, first];
  const monthFirst = [year, first, second];
  return order === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
}

/** "270228" is written year first where dates are, as in Sweden; elsewhere it can be read either way. */
function packedDays(digits: string, order: DateOrder): Candidate[] {
  const [first = '', second = '', third = ''] = digits.match(/\d\d/g) ?? [];
  const yearFirst = [`20${first}`, second, third];
  return order === 'year-first'
    ? [yearFirst]
    : [...eitherOrder(`20${third}`, first, second, order), yearFirst];
}

function days(candidates: readonly Candidate[]): Moment[] {
  const found = candidates.flatMap(([year, month, date]) => {
    const day = dayIn(Number(year), Number(month), Number(date));
    return day === undefined ? [] : [day];
  });
  return [...new Set(found)].map((day) => ({ kind: 'day', day }));
}

function months(year: number, month: number): Moment[] {
  return month >= 1 && month <= 12 ? [monthOf(year, month)] : [];
}

function yearly(first: number, second: number, order: DateOrder): Moment[] {
  const dayFirst = { month: second, date: first };
  const monthFirst = { month: first, date: second };
  const both = order === 'month-first' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return (first === second ? [dayFirst] : both)
    .filter(({ month, date }) => isInCalendar(month, date))
    .map((one) => ({ kind: 'yearly', ...one }));
}
