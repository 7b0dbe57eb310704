import { z } from 'zod';
import { daySchema } from '../guidance/day.ts';
import { neededFields, optionalFields, type OptionalField, type Row, type RowField } from './row.ts';

/** Why a line of the file is no subscription. */
export type Why =
  /** Another line says more, or later things, of the same subscription. */
  | 'duplicate-line'
  | 'no-end'
  /** More than ten years ahead: 9999-12-10 is how Microsoft writes "no end". */
  | 'far-end'
  /** Azure plan, reservation, perpetual licence, another vendor's. */
  | 'not-licence-based'
  /** More than 120 days ago: nothing of it is left then (page `subscription-lifecycle`). */
  | 'ended-long-ago'
  | 'no-customer'
  | 'bad-date'
  | 'empty';

/** A line left out: the physical line on which its record begins, or the row of its sheet. */
export type Left = { readonly line: number; readonly sheet?: string; readonly why: Why };

/** What must be asked before the file can be read. */
export type Question = 'date-order' | 'columns';

/** Why a file gives no subscriptions at all. */
export type Problem =
  /** No table that we can read: a picture, a PDF, an old .xls, a damaged or locked file. */
  | 'not-a-table'
  /** A packed file that breaks off. */
  | 'damaged'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  /** A table, but a needed column was not found in it. */
  | 'columns-missing'
  /** Reading took too long, or more memory than it may have. */
  | 'too-heavy';

/** The columns of the table that was read, or of the one that came nearest. */
export type FoundColumns = {
  readonly headings: readonly string[];
  readonly found: Readonly<Partial<Record<RowField, string>>>;
};

export type Reading = {
  /** Whose export it looks like; "table" if nobody's that we know. */
  readonly kind: string;
  readonly subscriptions: readonly Row[];
  readonly left: readonly Left[];
  /** The optional fields of which the file tells nothing. */
  readonly unknown: readonly OptionalField[];
  readonly questions: readonly Question[];
  readonly problem?: Problem;
  readonly columns?: FoundColumns;
};

export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

export const readingOptions = z.object({
  /** The UTC day as of which is judged what ended long ago. */
  today: daySchema,
  /** The answer to `date-order`; it counts where a column does not tell its order by itself. */
  dateOrder: z.enum(dateOrders).exactOptional(),
  /** The answer to `columns`: the heading of a field's column, as it stands in the file. */
  columns: z.partialRecord(z.enum([...neededFields, ...optionalFields]), z.string()).exactOptional(),
});

export type ReadingOptions = z.infer<typeof readingOptions>;
