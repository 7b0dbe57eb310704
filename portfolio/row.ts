import type { CountryCode } from '../guidance/answers.ts';
import type { Day } from '../guidance/day.ts';

export const termLengths = ['monthly', 'annual', 'three-year'] as const;
export type TermLength = (typeof termLengths)[number];

export const renewals = ['on', 'off', 'cancel', 'extended'] as const;
/** What happens at the end of the term: it renews, nothing is set, it was set to end, or to go on month by month. */
export type AutoRenew = (typeof renewals)[number];

export const states = ['active', 'extended', 'cancelled', 'suspended', 'trial'] as const;
export type State = (typeof states)[number];

/** What a row may lack. */
export const optionalFields = [
  'subscriptionId',
  'customerTenantId',
  'country',
  'seats',
  'termStart',
  'termLength',
  'autoRenew',
  'state',
] as const;
export type OptionalField = (typeof optionalFields)[number];

/** Without a column for each of them a table tells of no subscription. */
export const neededFields = ['customer', 'product', 'termEnd'] as const;
export type NeededField = (typeof neededFields)[number];

export type RowField = NeededField | OptionalField;

/** One subscription of a file. Days are UTC days; `termEnd` is the last one of the term. */
export type Row = {
  readonly subscriptionId?: string;
  readonly customer: string;
  readonly customerTenantId?: string;
  readonly country?: CountryCode;
  readonly product: string;
  readonly seats?: number;
  readonly termStart?: Day;
  readonly termEnd: Day;
  readonly termLength?: TermLength;
  readonly autoRenew?: AutoRenew;
  readonly state?: State;
};
