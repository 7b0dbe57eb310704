import type { DateMention, Dated } from './date-mention.ts';
import { dayIn, type Moment } from './moments.ts';

/** No more small words stand between a day and its year: "15/4 do ano passado". */
const mostBetween = 1;

/** The dates in order, with a year that is said right behind a day as the year of that day: "15/4 last year". */
export function datesOfYears(dates: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  for (const date of dates) {
    const last = joined.at(-1);
    const whole = last === undefined ? undefined : dayOfYear(last, date);
    if (whole === undefined) joined.push(date);
    else joined.splice(-1, 1, whole);
  }
  return joined;
}

function dayOfYear(day: DateMention, year: DateMention): Dated | undefined {
  const said = yearIn(year);
  if (day.kind !== 'date' || said === undefined || year.from - day.to > mostBetween) return undefined;
  const moments = day.moments.flatMap((moment) => inYear(moment, said));
  return moments.length === 0 ? undefined : { ...day, moments, to: year.to };
}

/** The calendar year that a date is the whole of. */
function yearIn(mention: DateMention): number | undefined {
  if (mention.kind !== 'date') return undefined;
  const [moment, ...more] = mention.moments;
  if (moment?.kind !== 'period' || more.length > 0) return undefined;
  const isWhole = moment.first.endsWith('-01-01') && moment.last === `${moment.first.slice(0, 4)}-12-31`;
  return isWhole ? Number(moment.first.slice(0, 4)) : undefined;
}

function inYear(moment: Moment, year: number): Moment[] {
  if (moment.kind !== 'yearly' || typeof moment.date !== 'number') return [];
  const day = dayIn(year, moment.month, moment.date);
  return day === undefined ? [] : [{ kind: 'day', day }];
}
