import { readText } from '../words/text.ts';
import { dayIn, daysOfAll, type Moment } from '../dates/moments.ts';
import { unitsAfter } from '../dates/periods.ts';
import { daySchema, type Day } from '../../guidance/day.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has, itemOf, saysOnly } from '../clauses/clauses.ts';
import { datesIn, type DateItem } from '../items/dates-in.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isDate, isNumber, isPlace, isTelling, means } from '../items/items.ts';
import { verbOf } from './day-verbs.ts';
import { anyOf } from '../phrases/concept.ts';

/** Days that take back the one that was said before: "make that the 13th", "24 March, not 14", "it's 2028", "a year later". */
export function correctedDaysIn({ telling, listening }: Heard): Evidence[] {
  const { draft, asking } = listening;
  const before = daySchema.safeParse(draft.termEnd).data;
  if (before === undefined) return [];
  const corrects =
    telling.some((clause) => has(clause, 'correcting', 'wrong', 'end-date')) || saysNo(telling);
  const isOfOther = telling.some((clause) => has(clause, ...ofOthers) || clause.items.some(isPlace));
  if (isOfOther || asking === 'subscriptionCount' || asking === 'tenantSubscriptionCount') return [];
  return telling.flatMap((clause) => {
    const later = corrects ? shiftedIn(clause, before) : undefined;
    if (later !== undefined)
      return [evidence({ ...clause, items: [] }, clause.from, 'termEnd', [later], isBare(clause))];
    const sameDay = inYear(clause, before);
    if (sameDay !== undefined && !isNot(clause) && (corrects || isContrasted(clause, telling)))
      return [evidence(clause, clause.from, 'termEnd', [sameDay], isBare(clause))];
    const dates = datesIn(readText(behindNo(clause)), listening, 'asked');
    const [date] = dates;
    if (date === undefined || clause.items.some((item) => isDate(item) && verbOf(item, clause) !== undefined))
      return [];
    if (!corrects && !isContrasted(clause, telling)) return [];
    if (isNot(clause)) return [];
    const day = replaced(date, before, listening.today);
    return [
      evidence(
        clause,
        clause.from,
        'termEnd',
        day === undefined ? [] : [day],
        day !== undefined && isBare(clause),
      ),
    ];
  });
}

/** Their days are not the end of the term. */
const ofOthers = anyOf('event starts gdap dap relationship invitation renewed accept');

/** The clause without the words that only take back: "no sorry the 20th". */
function behindNo({ items, from, text }: Spoken): string {
  const first = items.find(
    (item) => !means(item, 'no') && !means(item, 'correcting') && !means(item, 'undoing'),
  );
  const { words } = readText(text);
  return text.slice(words[(first?.from ?? from) - from]?.start ?? 0);
}

/** "Hmm no, the 30th". */
function saysNo(telling: readonly Spoken[]): boolean {
  const isNo = telling.some((clause) => has(clause, 'no', 'not'));
  return isNo && telling.every(isBare);
}

/** "June, not July": what is denied stands in the clause behind. */
function isContrasted(clause: Spoken, telling: readonly Spoken[]): boolean {
  const rest = telling.slice(telling.indexOf(clause));
  return rest.some((one) => has(one, 'not', 'instead')) && telling.every(isBare);
}

function isNot({ items }: Spoken): boolean {
  const first = items.find((item) => isTelling(item));
  return means(first, 'not') && !means(first, 'no');
}

/** Nothing is said of anything else. */
function isBare(clause: Spoken): boolean {
  const days = clause.items.filter((item) => isDate(item) || isNumber(item));
  return clause.unknown.length === 0 && saysOnly(clause, beside, ...days);
}

const beside = anyOf('correcting wrong not instead no end-date ends need will unsure undoing yes');

/** The day with the parts that were said, the others as before. */
function replaced({ moments }: DateItem, before: Day, today: Day): Day | undefined {
  const [moment, ...more] = moments;
  if (moment === undefined || more.length > 0) return undefined;
  const [year, month, date] = [
    Number(before.slice(0, 4)),
    Number(before.slice(5, 7)),
    Number(before.slice(8)),
  ];
  const parts = partsOf(moment);
  if (parts !== undefined)
    return dayIn(parts.year ?? year, parts.month ?? month, parts.date ?? date) ?? undefined;
  const { days, sure } = daysOfAll([moment], 'ahead', today);
  return sure ? days[0] : undefined;
}

type Parts = { readonly year?: number; readonly month?: number; readonly date?: number };

function partsOf(moment: Moment): Parts | undefined {
  if (moment.kind === 'yearly') {
    if (moment.date === undefined) return { month: moment.month };
    return typeof moment.date === 'number' ? { month: moment.month, date: moment.date } : undefined;
  }
  // "The 13th" is some day of any month.
  if (moment.kind === 'either-way' && moment.past.slice(8) === moment.coming.slice(8))
    return { date: Number(moment.coming.slice(8)) };
  if (moment.kind !== 'period' || moment.edge !== undefined) return undefined;
  const [year, month] = [Number(moment.first.slice(0, 4)), Number(moment.first.slice(5, 7))];
  if (moment.first.endsWith('-01-01') && moment.last.endsWith('-12-31')) return { year };
  return moment.first.slice(0, 7) === moment.last.slice(0, 7) && moment.first.endsWith('-01')
    ? { year, month }
    : undefined;
}

/** "It's 2028": day and month stay. */
function inYear({ items }: Spoken, before: Day): Day | undefined {
  const year = items.find(isNumber);
  if (!isNumber(year) || year.value < firstYear || year.value >= lastYear) return undefined;
  return dayIn(year.value, Number(before.slice(5, 7)), Number(before.slice(8))) ?? undefined;
}

const firstYear = 2020;
const lastYear = 2100;

/** "A year later", "two months earlier". */
function shiftedIn({ items }: Spoken, before: Day): Day | undefined {
  const to = itemOf({ items }, 'later', 'earlier');
  const unit = items.find((item) => item.to === to?.from && means(item, 'months', 'years'));
  if (to === undefined || unit === undefined) return undefined;
  const number = items.find((item) => item.to === unit.from && isNumber(item));
  const count = isNumber(number) ? number.value : 1;
  return unitsAfter(before, means(to, 'later') ? count : -count, means(unit, 'years') ? 'year' : 'month');
}
