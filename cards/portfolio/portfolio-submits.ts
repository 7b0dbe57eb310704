import { z } from 'zod';
import { listAskedSchema, listPressedSchema } from './list-asked-schema.ts';
import { mostWished } from './most-wished.ts';
import { daySchema } from '../../guidance/day.ts';
import { cardKeySchema, inputSchema, pickedSchema } from '../parts/submitted-input.ts';

const card = cardKeySchema;
const file = z.uuid();

/** Where the subscriptions of a file are, as its preview asks. */
const whereabouts = {
  whereabouts: pickedSchema(z.enum(['ours', 'elsewhere'])),
  /** In the person's own words. */
  where: inputSchema,
};

/** The columns of a file by their place, as its card asks. */
const columns = { customer: inputSchema, product: inputSchema, termEnd: inputSchema };

/** What is to become of a file; its preview's inputs come along with any button. */
const fileSchema = z.object({
  verb: z.enum(['keep-file', 'drop-file', 'file-errors']),
  file,
  card,
  ...whereabouts,
  ...columns,
});

const orderSchema = z.object({
  verb: z.literal('file-dates'),
  file,
  order: z.enum(['day-first', 'month-first']),
  card,
});

const columnsSchema = z.object({ verb: z.literal('file-columns'), file, card, ...columns });

/** A page of what is kept, counted from 1. */
const listSchema = z.object({
  verb: z.literal('portfolio'),
  page: z.int().min(1).max(100_000).optional(),
  card,
});

const openSchema = z.object({ verb: z.literal('subscription'), subscriptionId: z.uuid(), card });

/** A page of what is asked for, counted from 1. */
const askedSchema = z.object({
  verb: z.literal('portfolio-list'),
  asked: listPressedSchema,
  page: z.int().min(1).max(100_000).optional(),
  card,
});

/** The same as a file. */
const csvSchema = z.object({ verb: z.literal('portfolio-csv'), asked: listAskedSchema, card });

const summarySchema = z.object({ verb: z.literal('portfolio-summary'), card });

/** What needs somebody: all of it, a page counted from 1; or what one customer needs. */
const needsSchema = z.object({
  verb: z.literal('needs'),
  page: z.int().min(1).max(100_000).optional(),
  card,
});

/** `plan-line`: the move of its customer, of what ends together with it. */
const ofOneSchema = z.object({ verb: z.enum(['needs-of', 'plan-line']), subscriptionId: z.uuid(), card });

/** The beginning of a subscription's id: among one person's it names one, and a card holds more of them. */
const shortIdSchema = z.string().regex(/^[0-9a-f]{8}$/);

/** They are reminded of one from now on, or of all that colleagues look after. */
const careSchema = z.object({ verb: z.literal('take-care'), subscriptionId: z.uuid().optional(), card });

/** The channel gets the list of whoever's card it is. */
const giveSchema = z.object({ verb: z.literal('give-list'), card });

const wish = z.enum(['goes-on', 'ends']);

/** What is wished of some subscriptions, each with the last UTC day of the term that the card spoke of. */
const wishSchema = z.object({
  verb: z.literal('wish'),
  wish,
  /** They looked up how it ends, or have set it so. */
  checked: z.literal(true).optional(),
  lines: z
    .array(z.tuple([z.union([z.uuid(), shortIdSchema]), daySchema]))
    .min(1)
    .max(mostWished),
  card,
});

/** The same for all of the customer, or all of the product, of that subscription. */
const wishAllSchema = z.object({
  verb: z.literal('wish-all'),
  of: z.enum(['customer', 'product']),
  wish,
  subscriptionId: z.uuid(),
  card,
});

/** What the buttons submit that are about files and what is kept of them. */
export const portfolioSubmits = [
  fileSchema,
  orderSchema,
  columnsSchema,
  listSchema,
  openSchema,
  askedSchema,
  csvSchema,
  summarySchema,
  needsSchema,
  ofOneSchema,
  careSchema,
  giveSchema,
  wishSchema,
  wishAllSchema,
] as const;
