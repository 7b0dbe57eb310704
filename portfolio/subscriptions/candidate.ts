import type { Day } from '../../guidance/day.ts';
import { unitOf } from '../values/term.ts';
import type { Why } from '../reading.ts';
import type { Row } from '../row.ts';
import type { TermLength } from '../row.ts';
import { readCount } from '../values/count.ts';
import { readCountry } from '../values/country.ts';
import { readDay } from '../values/day.ts';
import { isGuid, plainId } from '../values/guid.ts';
import { isNoLicence, isNoLicenceKind } from '../values/licence-based.ts';
import { readRenewal } from '../values/renewal.ts';
import { readTerm } from '../values/term.ts';
import { isOlderThanTerm, termBetween } from '../values/term-span.ts';
import type { Gathered } from './gathered.ts';
import { cellOf, gap, type KeptLine } from './kept-line.ts';
import type { DayColumn, Orders } from './orders.ts';
import { stateOf } from './state-of.ts';

/** A line that tells of a subscription, and what says which of several lines of it counts. */
export type Candidate = {
  readonly row: Row;
  readonly line: number;
  readonly sheet?: string;
  readonly mark: string;
  /** The day of its month or charge; blank where it tells none. */
  readonly charged: string;
  readonly isCredit: boolean;
};

/** What a line tells, or why it tells of no subscription. */
export function candidateOf(line: KeptLine, table: Gathered, orders: Orders): Candidate | Why {
  const cell = (column: Parameters<typeof cellOf>[1]) => cellOf(line, column);
  const product = productOf(line);
  const end = dayIn(cell('termEnd'), orders, 'termEnd');
  if (isOtherKind(line, product)) return 'not-licence-based';
  const customer = cell('customer');
  const isEndless = end.day === undefined && !end.isBad;
  if (product === '' && (isEndless || customer === '')) return 'empty';
  if (end.day === undefined) return end.isBad ? 'bad-date' : 'no-end';
  if (customer === '') return 'no-customer';
  const charged = (['month', 'chargeStart'] as const).flatMap(
    (column) => dayIn(cell(column), orders, column).day ?? [],
  );
  return {
    row: rowOf(line, table, orders, {
      customer,
      product: product === '' ? cell('subscriptionId') : product,
      end: end.day,
    }),
    line: line.line,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    mark: line.mark,
    charged: charged.join(' '),
    isCredit: isCredit(cell('amount')),
  };
}

function productOf(line: KeptLine): string {
  return cellOf(line, 'product') || cellOf(line, 'otherName');
}

/** The columns of amounts hold prices and quantities: one below zero makes a credit. */
function isCredit(amounts: string): boolean {
  return amounts.split(gap).some((amount) => /^[-−(]\s*[\d.,]*[1-9]/.test(amount));
}

function isOtherKind(line: KeptLine, product: string): boolean {
  const vendor = cellOf(line, 'vendor');
  return (
    isGuid(cellOf(line, 'reservation')) ||
    (vendor !== '' && !/microsoft|^ms(ft)?\b/i.test(vendor)) ||
    [product, ...cellOf(line, 'family').split(gap)].some(isNoLicence) ||
    cellOf(line, 'nature').split(gap).some(isNoLicenceKind)
  );
}

/** The day of a cell; until somebody is asked for the order of its column, with the day before the month. */
function dayIn(
  text: string,
  orders: Orders,
  column: DayColumn,
): { readonly day?: Day; readonly isBad: boolean } {
  const read = readDay(text);
  if (read.as === 'day') return { day: read.day, isBad: false };
  if (read.as !== 'parts') return { isBad: read.as === 'bad' };
  const day = read.days[orders[column] ?? 'day-first'];
  return day === undefined ? { isBad: true } : { day, isBad: false };
}

type Needed = { readonly customer: string; readonly product: string; readonly end: Day };

function rowOf(line: KeptLine, table: Gathered, orders: Orders, { customer, product, end }: Needed): Row {
  const cell = (column: Parameters<typeof cellOf>[1]) => cellOf(line, column);
  const state = stateOf(line, end);
  const { day: start } = dayIn(cell('termStart'), orders, 'termStart');
  const begins = start === undefined || start > end ? undefined : start;
  const termLength = termOf(line, table, begins, end);
  return withoutBlanks({
    subscriptionId: plainId(cell('subscriptionId')) || undefined,
    customer,
    customerTenantId: isGuid(cell('customerTenantId')) ? plainId(cell('customerTenantId')) : undefined,
    country: readCountry(cell('country')),
    product,
    seats: readCount(orders.decimals ? cell('seats').slice(0, -4) : cell('seats')),
    termStart: begins !== undefined && isOlderThanTerm(begins, end, termLength) ? undefined : begins,
    termEnd: end,
    termLength,
    autoRenew: readRenewal(cell('autoRenew')),
    state,
  });
}

/** From its column; else from start and end, which say nothing where the start may be that of the first of many terms. */
function termOf(
  line: KeptLine,
  { headings, picked }: Gathered,
  start: Day | undefined,
  end: Day,
): TermLength | undefined {
  const heading = (column: 'termLength' | 'termStart') => headings[picked.get(column)?.[0] ?? -1] ?? '';
  const told = readTerm(cellOf(line, 'termLength'), unitOf(heading('termLength')));
  if (told !== undefined || start === undefined) return told;
  const between = termBetween(start, end);
  return between === 'three-year' && /effective/i.test(heading('termStart')) ? undefined : between;
}

/** What the cells do not tell is absent, not undefined. */
function withoutBlanks(
  row: { readonly [Field in keyof Row]: Row[Field] | undefined } & Pick<
    Row,
    'customer' | 'product' | 'termEnd'
  >,
): Row {
  const { customer, product, termEnd, ...rest } = row;
  const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { customer, product, termEnd, ...told };
}
