import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { dayAfter } from '../../guidance/day.ts';
import { compare } from '../../portfolio/kept/compare.ts';
import type { ImportAnswers } from '../../portfolio/kept/held-file.ts';
import { keepingOf, type Keeping } from '../../portfolio/kept/keeping.ts';
import type { StoredPortfolio } from '../../portfolio/kept/portfolio-memory.ts';
import type { Reading } from '../../portfolio/reading.ts';
import { optionalFields, type Row } from '../../portfolio/row.ts';

export const importDay = '2026-11-20';

/** The n-th subscription of a file: of its own id, unless told otherwise. */
export function fileRow(n: number, more: Partial<Row> = {}): Row {
  return {
    subscriptionId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`,
    customer: `Customer ${n}`,
    product: 'Office 365 E3',
    seats: n + 1,
    termEnd: dayAfter(importDay, n),
    termLength: 'annual',
    autoRenew: n % 2 === 0 ? 'on' : 'off',
    ...more,
  };
}

/** What reading a file with these rows gives. */
export function readingOf(subscriptions: readonly Row[]): Reading {
  const unknown = optionalFields.filter((field) => subscriptions.every((row) => row[field] === undefined));
  return {
    kind: 'table',
    subscriptions,
    left: [{ line: 9, why: 'no-end' }],
    unknown,
    questions: [],
    columns: { headings: ['Customer', 'Product', 'End'], found: {} },
  };
}

/** What confirming a file with these rows keeps. */
export function keeping(stored: StoredPortfolio, rows: readonly Row[], answers: ImportAnswers = {}): Keeping {
  const reading = readingOf(rows);
  const { whereabouts = { at: 'ours' } } = answers;
  const comparison = compare(stored.subscriptions, { ...reading, whereabouts, newId: randomUUID });
  const file = { id: randomUUID(), fileName: 'list.csv', answers };
  return keepingOf({ file, whereabouts, reading, comparison, stored, today: importDay });
}

/** A file of some subscriptions of three customers, with ids or without, few enough that two files share some. */
export const anyFile: fc.Arbitrary<Row[]> = fc.uniqueArray(
  fc
    .record({
      n: fc.nat(8),
      hasId: fc.boolean(),
      customer: fc.nat(2),
      seats: fc.option(fc.nat(9), { nil: undefined }),
      later: fc.boolean(),
    })
    .map(({ n, hasId, customer, seats, later }) => {
      const { subscriptionId = '', product, termEnd } = fileRow(n);
      return {
        customer: `Customer ${customer}`,
        product,
        termEnd: later ? '2027-12-01' : termEnd,
        ...(hasId ? { subscriptionId } : {}),
        ...(seats === undefined ? {} : { seats }),
      };
    }),
  { maxLength: 8, selector: (row: Row) => row.subscriptionId ?? `${row.customer} ${row.termEnd}` },
);
