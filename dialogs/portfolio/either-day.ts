import { daySchema, type Day } from '../../guidance/day.ts';
import type { Row } from '../../portfolio/row.ts';

/** An end of the file that is one of two days. */
export type EitherDay = {
  readonly customer: string;
  readonly dayFirst: Day;
  readonly monthFirst: Day;
};

/** One that can be read in two ways, of rows that were read with the day first; nothing where each reads the same. */
export function eitherDay(rows: readonly Row[]): EitherDay | undefined {
  for (const { customer, termEnd } of rows) {
    const [year = '', month = '', day = ''] = termEnd.split('-');
    const swapped = daySchema.safeParse(`${year}-${day}-${month}`).data;
    if (swapped !== undefined && swapped !== termEnd)
      return { customer, dayFirst: termEnd, monthFirst: swapped };
  }
  return undefined;
}
