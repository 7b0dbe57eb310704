import type { Column } from '../columns/column.ts';
import type { DateOrder } from '../reading.ts';
import { haveDecimals, orderOf } from '../values/column-order.ts';
import { readDay, type PartsOrder } from '../values/day.ts';
import { termBetween } from '../values/term-span.ts';
import type { Gathered } from './gathered.ts';
import { cellOf, gap } from './kept-line.ts';

export const dayColumns = [
  'termEnd',
  'termStart',
  'month',
  'chargeStart',
  'otherDay',
] as const satisfies readonly Column[];
export type DayColumn = (typeof dayColumns)[number];

/** In which order each column of days is written; none where only a person can tell. */
export type Orders = Readonly<Partial<Record<DayColumn, PartsOrder>>> & {
  readonly isAsked: boolean;
  /** Seats are written with decimals. */
  readonly decimals: boolean;
};

/**
 * Each column by its own days; where those could be any, as the other columns of the table, as makes whole terms of its
 * starts and ends, or as the person answered.
 */
export function ordersOf(table: Gathered, answer: DateOrder | undefined, today: string): Orders {
  const year = Number(today.slice(0, 4));
  const own = dayColumns.map((column) => {
    const cells = table.lines.flatMap((line) => cellOf(line, column).split(gap));
    return { column, ...orderOf(cells, year) };
  });
  const told = new Set(own.flatMap(({ order }) => order ?? []));
  const [one] = told;
  const shared = told.size === 1 ? one : undefined;
  const ambiguous = own.filter(({ isAmbiguous }) => isAmbiguous);
  const otherwise = shared ?? (ambiguous.length > 0 ? bySpans(table) : undefined) ?? answer;
  const orders: Partial<Record<DayColumn, PartsOrder>> = {};
  for (const { column, order } of own) {
    const settled = order ?? otherwise;
    if (settled !== undefined) orders[column] = settled;
  }
  const isAsked =
    otherwise === undefined && ambiguous.some(({ column }) => column === 'termEnd' || column === 'termStart');
  const decimals = haveDecimals(table.lines.map((line) => cellOf(line, 'seats')));
  return { ...orders, isAsked, decimals };
}

/** The order in which starts and ends lie a month, a year or three years apart, where the other never makes that. */
function bySpans(table: Gathered): DateOrder | undefined {
  const pairs = table.lines.map((line) => ({
    start: readDay(cellOf(line, 'termStart')),
    end: readDay(cellOf(line, 'termEnd')),
  }));
  const whole = (order: DateOrder) =>
    pairs.filter(({ start, end }) => {
      if (start.as !== 'parts' || end.as !== 'parts') return false;
      const [from, to] = [start.days[order], end.days[order]];
      return from !== undefined && to !== undefined && termBetween(from, to) !== undefined;
    }).length;
  const [days, months] = [whole('day-first'), whole('month-first')];
  if (days >= enough && days > months * 4) return 'day-first';
  return months >= enough && months > days * 4 ? 'month-first' : undefined;
}

const enough = 3;
