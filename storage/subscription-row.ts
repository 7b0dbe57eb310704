import { z } from 'zod';
import type { CountryCode } from '../guidance/answers.ts';
import type { Subscription, Whereabouts } from '../portfolio/kept/subscription.ts';
import type { subscriptions } from './portfolio-schema.ts';
import { ofForm, readRow } from './watch-row.ts';

const daySchema = z.iso.date();

/** A subscription as its row holds it. */
const rowSchema = z.object({
  id: z.string(),
  listId: z.string(),
  subscriptionId: z.string().nullable(),
  customer: z.string(),
  customerTenantId: z.string().nullable(),
  country: ofForm<CountryCode>(z.string()).nullable(),
  product: z.string(),
  seats: z.int().nullable(),
  termStart: daySchema.nullable(),
  termEnd: daySchema,
  termLength: z.enum(['monthly', 'annual', 'three-year']).nullable(),
  autoRenew: z.enum(['on', 'off', 'cancel', 'extended']).nullable(),
  state: z.enum(['active', 'extended', 'cancelled', 'suspended', 'trial']).nullable(),
  goneSince: daySchema.nullable(),
});

const whereaboutsSchema = z.object({
  whereabouts: z.enum(['ours', 'elsewhere']),
  elsewhere: z.string().nullable(),
});

/**
 * The subscription of the row.
 * @throws StorageError `stored-row-unreadable`, which names the row.
 */
export function readSubscription(row: typeof subscriptions.$inferSelect): Subscription {
  return readRow('subscription', row.id, () => ({
    ...withoutNulls(rowSchema.parse(row)),
    whereabouts: readWhereabouts(row),
  }));
}

/** Where they are, as two columns hold it. */
export function readWhereabouts(row: { readonly whereabouts: string; readonly elsewhere: string | null }) {
  const { whereabouts: at, elsewhere: where } = whereaboutsSchema.parse(row);
  return at === 'ours' ? ({ at } as const) : ({ at, ...(where === null ? {} : { where }) } as const);
}

/** The two columns of where they are. */
export function whereaboutsColumns(whereabouts: Whereabouts) {
  return {
    whereabouts: whereabouts.at,
    elsewhere: whereabouts.at === 'elsewhere' ? textOf(whereabouts.where) : null,
  };
}

function textOf(where: string | undefined): string | null {
  return where === undefined ? null : storable(where);
}

/** A text from outside, without what no database stores. */
export function storable(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

type WithoutNulls<T> = { [K in keyof T as null extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as null extends T[K] ? K : never]?: NonNullable<T[K]>;
};

function withoutNulls<T extends object>(row: T): WithoutNulls<T>;
function withoutNulls(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
}
