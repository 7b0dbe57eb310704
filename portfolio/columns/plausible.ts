import type { OptionalField } from '../row.ts';
import { readCountry } from '../values/country.ts';
import { readCount } from '../values/count.ts';
import { readDay } from '../values/day.ts';
import { isGuid } from '../values/guid.ts';
import { readRenewal } from '../values/renewal.ts';
import { readState } from '../values/state.ts';
import { readTerm } from '../values/term.ts';
import type { Column } from './column.ts';

const isDay = (cell: string) => ['day', 'parts'].includes(readDay(cell).as);

/** What stands in the cells of a column, if anything does. */
const tests: Readonly<Partial<Record<Column, (cell: string) => boolean>>> = {
  termEnd: isDay,
  termStart: isDay,
  month: isDay,
  chargeStart: isDay,
  otherDay: isDay,
  customerTenantId: isGuid,
  subscriptionId: isGuid,
  seats: (cell) => readCount(cell) !== undefined,
  country: (cell) => readCountry(cell) !== undefined,
  termLength: (cell) => readTerm(cell, 'months') !== undefined,
  autoRenew: (cell) => readRenewal(cell) !== undefined,
  state: (cell) => readState(cell) !== undefined,
  customer: (cell) => !isGuid(cell) && !isDay(cell),
  product: (cell) => !isGuid(cell) && !isDay(cell) && readCount(cell) === undefined,
};

/** Columns whose cells need not pass: an id may be any text, a state any word. */
const lenient: ReadonlySet<Column> = new Set<OptionalField>(['subscriptionId', 'state']);

/** Whether the cells can be the column's: `no` if there are some and (nearly) none is. */
export function plausible(column: Column, cells: readonly string[]): 'yes' | 'perhaps' | 'no' {
  const test = tests[column];
  const filled = cells.filter((cell) => cell.trim() !== '');
  if (test === undefined) return 'yes';
  if (filled.length === 0) return 'perhaps';
  const passing = filled.filter(test).length;
  if (passing * 2 >= filled.length) return 'yes';
  if (passing > 0 || lenient.has(column) || filled.length < 3) return 'perhaps';
  return 'no';
}
