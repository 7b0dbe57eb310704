import { z } from 'zod';
import { daySchema, type Day } from './day.ts';

/** What may be answered to each question that offers a choice (rulebook §1). */
export const choices = {
  source: ['microsoft-direct', 'another-partner', 'volume-licensing', 'another-tenant'],
  relationship: ['accepted', 'invited', 'none'],
  delegatedAdmin: ['gdap', 'dap', 'none'],
  offer: ['same', 'equivalent', 'different', 'discontinued'],
  licenceCount: ['unchanged', 'changed'],
  autoRenew: ['on', 'off', 'unknown'],
} as const;

export type ChoiceField = keyof typeof choices;
export type Choice<F extends ChoiceField> = (typeof choices)[F][number];

/** Every field in the order in which it is asked. */
export const fields = [
  'source',
  'partnerCountry',
  'customerCountry',
  'relationship',
  'delegatedAdmin',
  'subscriptionCount',
  'tenantSubscriptionCount',
  'offer',
  'licenceCount',
  'termEnd',
  'autoRenew',
  'termStart',
] as const;

export type Field = (typeof fields)[number];

/** An ISO 3166-1 alpha-2 code, upper case. */
export type CountryCode = string;

/** A UTC day, or the word `unknown`: days are strings, so the union cannot be spelt out. */
export type DayOrUnknown = Day;

export type Answers = {
  source: Choice<'source'>;
  partnerCountry: CountryCode;
  /** The country set in the customer's tenant. */
  customerCountry: CountryCode;
  relationship: Choice<'relationship'>;
  delegatedAdmin: Choice<'delegatedAdmin'>;
  subscriptionCount: number;
  tenantSubscriptionCount?: number | undefined;
  offer: Choice<'offer'>;
  licenceCount?: Choice<'licenceCount'> | undefined;
  /** The last UTC day of the term, or `unknown`. */
  termEnd: DayOrUnknown;
  autoRenew?: Choice<'autoRenew'> | undefined;
  /** The UTC day on which the current term was bought or last renewed, or `unknown`. */
  termStart?: DayOrUnknown | undefined;
};

/** Answers on their way to being complete. */
export type Draft = { [F in Field]?: Answers[F] | undefined };

const countrySchema = z.string().regex(/^[A-Z]{2}$/);
/** No count of subscriptions is greater. */
export const mostSubscriptions = 10_000;

const countSchema = z.int().min(1).max(mostSubscriptions);
const dayOrUnknownSchema = z.union([z.literal('unknown'), daySchema]);

/** Each field's own values; how fields depend on each other is `questions.ts`. */
export const fieldSchemas = {
  source: z.enum(choices.source),
  partnerCountry: countrySchema,
  customerCountry: countrySchema,
  relationship: z.enum(choices.relationship),
  delegatedAdmin: z.enum(choices.delegatedAdmin),
  subscriptionCount: countSchema,
  tenantSubscriptionCount: countSchema,
  offer: z.enum(choices.offer),
  licenceCount: z.enum(choices.licenceCount),
  termEnd: dayOrUnknownSchema,
  autoRenew: z.enum(choices.autoRenew),
  termStart: dayOrUnknownSchema,
} satisfies { [F in Field]: z.ZodType<NonNullable<Answers[F]>> };

export const draftSchema = z.strictObject(fieldSchemas).partial();
