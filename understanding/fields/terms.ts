import { daysOfAll, type Moment } from '../dates/moments.ts';
import { unitsAfter } from '../dates/periods.ts';
import { dayAfter, type Day } from '../../guidance/day.ts';
import { isOfKind } from '../../guidance/field-kind.ts';
import type { Spoken } from '../clauses/acts.ts';
import { has } from '../clauses/clauses.ts';
import type { DateItem } from '../items/dates-in.ts';
import { evidence, type Evidence, type Heard } from '../weighing/evidence.ts';
import { isDate, isNumber, means, nextTo, type Item } from '../items/items.ts';

/** "One year from 15 September 2026", "36 months since 1 September": a day and a length make the term, where a day is asked for. */
export function termsIn({ telling, listening: { asking, today } }: Heard): Evidence[] {
  if (!isOfKind(asking, 'day')) return [];
  return telling.flatMap((clause, at) => {
    const [date, ...more] = clause.items.filter(isDate);
    if (date === undefined || more.length > 0 || has(clause, 'not', 'want', 'or', 'event')) return [];
    const spoken = spokenTerm(date);
    if (spoken !== undefined) return termOf(clause, date, spoken.start, spoken.end);
    const next = telling[at + 1];
    const isStart = clause.items.some(
      (item) => item.to <= date.from && date.from - item.to <= 1 && means(item, 'starts', 'from-on'),
    );
    const length =
      lengthIn(clause, date) ?? (next?.sentence === clause.sentence ? lengthIn(next, undefined) : undefined);
    const start = length === undefined || !isStart ? undefined : dayBehind(date.moments, today);
    const end =
      start === undefined || length === undefined ? undefined : unitsAfter(start, length.count, length.unit);
    return start === undefined || end === undefined ? [] : termOf(clause, date, start, dayAfter(end, -1));
  });
}

function termOf(clause: Spoken, date: DateItem, start: Day, end: Day): Evidence[] {
  return [evidence(clause, date.from, 'termStart', [start]), evidence(clause, date.from, 'termEnd', [end])];
}

/** A date that was read as a term from its first day on: asked for its end, the last day counts. */
function spokenTerm({
  moments: [one, other, ...more],
}: DateItem): { readonly start: Day; readonly end: Day } | undefined {
  if (one?.kind !== 'either-way' || other?.kind !== 'either-way' || more.length > 0) return undefined;
  return one.past === other.past && dayAfter(one.coming, 1) === other.coming
    ? { start: one.past, end: one.coming }
    : undefined;
}

function dayBehind(moments: readonly Moment[], today: Day): Day | undefined {
  const { days, sure } = daysOfAll(moments, 'behind', today);
  return sure ? days[0] : undefined;
}

type Length = { readonly count: number; readonly unit: 'month' | 'year' };

/** A number of months or years, or a term that has a name. */
function lengthIn({ items }: Spoken, beside: Item | undefined): Length | undefined {
  const number = items.find((item) => isNumber(item) && item !== beside);
  if (!isNumber(number)) {
    if (has({ items }, 'length:annual')) return { count: 1, unit: 'year' };
    return has({ items }, 'length:three-year') ? { count: 3, unit: 'year' } : undefined;
  }
  const unit = nextTo(items, number);
  if (means(unit, 'months')) return { count: number.value, unit: 'month' };
  return means(unit, 'years') ? { count: number.value, unit: 'year' } : undefined;
}
