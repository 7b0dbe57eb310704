import { neededFields, optionalFields } from '../row.ts';

/** What besides a row's fields is looked at: it tells which line counts, and what is no subscription of licences. */
export const evidence = [
  /** Another name of the product, where its own column is blank. */
  'otherName',
  /** What is sold: licences, usage, software; a reservation's order; the family of products. */
  'nature',
  'reservation',
  'family',
  'vendor',
  'trial',
  'trialEnd',
  'extension',
  /** The month that a line reports. */
  'month',
  'chargeStart',
  'chargeType',
  /** Below zero in the line of a credit. */
  'amount',
  /** Any other day: it may show how the file writes days. */
  'otherDay',
] as const;

export const columns = [...neededFields, ...optionalFields, ...evidence] as const;
export type Column = (typeof columns)[number];

/** These gather what stands in all columns that fit; of the others one column counts. */
export const gathering: ReadonlySet<Column> = new Set([
  'nature',
  'trial',
  'trialEnd',
  'extension',
  'family',
  'otherDay',
  'amount',
]);
