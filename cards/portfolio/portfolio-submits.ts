import { z } from 'zod';
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

/** What the buttons submit that are about files and what is kept of them. */
export const portfolioSubmits = [fileSchema, orderSchema, columnsSchema, listSchema, openSchema] as const;
