import { z } from 'zod';
import { daySchema, type Day } from './day.ts';

/** What may be answered to each question that offers a choice (rulebook §1). */
export const choices = {
  source: ['microsoft-direct', 'another-partner', 'volume-licensing', 'another-tenant'],
  billingAccount: ['mca', 'mosa', 'unknown'],
  volumeProgramme: ['enterprise', 'other', 'unknown'],
  partnerModel: ['direct-bill', 'indirect-provider', 'indirect-reseller', 'unknown'],
  sameProvider: ['yes', 'no', 'unknown'],
  relationship: ['accepted', 'invited', 'none'],
  delegatedAdmin: ['gdap', 'dap', 'none'],
  offer: ['same', 'equivalent', 'different', 'discontinued'],
  licenceCount: ['unchanged', 'changed'],
  state: ['active', 'extended', 'cancelled', 'suspended', 'trial'],
  autoRenew: ['on', 'off', 'cancel', 'extended', 'unknown'],
  termLength: ['monthly', 'annual', 'three-year'],
} as const;

export type ChoiceField = keyof typeof choices;
export type Choice<F extends ChoiceField> = (typeof choices)[F][number];

/** Every field in the order in which it is asked; the last is never asked, but taken where it is said. */
export const fields = [
  'source',
  'billingAccount',
  'volumeProgramme',
  'partnerModel',
  'sameProvider',
  'partnerCountry',
  'customerCountry',
  'relationship',
  'delegatedAdmin',
  'subscriptionCount',
  'tenantSubscriptionCount',
  'businessSeats',
  'offer',
  'licenceCount',
  'termEnd',
  'state',
  'autoRenew',
  'termStart',
  'termLength',
] as const;

export type Field = (typeof fields)[number];

/** An ISO 3166-1 alpha-2 code, upper case. */
export type CountryCode = string;

/** A UTC day, or the word `unknown`: days are strings, so the union cannot be spelt out. */
export type DayOrUnknown = Day;

/** What was stored before a field existed lacks it: that means not known, and of `state` active. */
export type Answers = {
  source: Choice<'source'>;
  /** What the customer pays Microsoft by, where they buy directly. */
  billingAccount?: Choice<'billingAccount'> | undefined;
  volumeProgramme?: Choice<'volumeProgramme'> | undefined;
  /** How the partner buys from Microsoft. */
  partnerModel?: Choice<'partnerModel'> | undefined;
  /** Whether the old and the new reseller buy from one indirect provider. */
  sameProvider?: Choice<'sameProvider'> | undefined;
  partnerCountry: CountryCode;
  /** The country set in the customer's tenant. */
  customerCountry: CountryCode;
  relationship: Choice<'relationship'>;
  delegatedAdmin: Choice<'delegatedAdmin'>;
  subscriptionCount: number;
  tenantSubscriptionCount?: number | undefined;
  /** Licences of Business plans in the tenant. */
  businessSeats?: number | undefined;
  offer: Choice<'offer'>;
  licenceCount?: Choice<'licenceCount'> | undefined;
  /** The last UTC day of the term, or `unknown`. */
  termEnd: DayOrUnknown;
  state?: Choice<'state'> | undefined;
  /** What is set for the end of the term. */
  autoRenew?: Choice<'autoRenew'> | undefined;
  /** The UTC day on which the current term was bought or last renewed, or `unknown`. */
  termStart?: DayOrUnknown | undefined;
  termLength?: Choice<'termLength'> | undefined;
};

/** Answers on their way to being complete. */
export type Draft = { [F in Field]?: Answers[F] | undefined };

const countrySchema = z.string().regex(/^[A-Z]{2}$/);

/** The least and the greatest that each number can be. */
export const countRanges = {
  subscriptionCount: { min: 1, max: 10_000 },
  tenantSubscriptionCount: { min: 1, max: 1_000_000 },
  businessSeats: { min: 0, max: 100_000 },
} as const satisfies Partial<Record<Field, { readonly min: number; readonly max: number }>>;

function countSchema(field: keyof typeof countRanges): z.ZodInt {
  const { min, max } = countRanges[field];
  return z.int().min(min).max(max);
}

const dayOrUnknownSchema = z.union([z.literal('unknown'), daySchema]);

/** Each field's own values; how fields depend on each other is `questions.ts`. */
export const fieldSchemas = {
  source: z.enum(choices.source),
  billingAccount: z.enum(choices.billingAccount),
  volumeProgramme: z.enum(choices.volumeProgramme),
  partnerModel: z.enum(choices.partnerModel),
  sameProvider: z.enum(choices.sameProvider),
  partnerCountry: countrySchema,
  customerCountry: countrySchema,
  relationship: z.enum(choices.relationship),
  delegatedAdmin: z.enum(choices.delegatedAdmin),
  subscriptionCount: countSchema('subscriptionCount'),
  tenantSubscriptionCount: countSchema('tenantSubscriptionCount'),
  businessSeats: countSchema('businessSeats'),
  offer: z.enum(choices.offer),
  licenceCount: z.enum(choices.licenceCount),
  termEnd: dayOrUnknownSchema,
  state: z.enum(choices.state),
  autoRenew: z.enum(choices.autoRenew),
  termStart: dayOrUnknownSchema,
  termLength: z.enum(choices.termLength),
} satisfies { [F in Field]: z.ZodType<NonNullable<Answers[F]>> };

export const draftSchema = z.strictObject(fieldSchemas).partial();
