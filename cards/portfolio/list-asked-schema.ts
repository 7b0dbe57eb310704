import { z } from 'zod';
import { daySchema } from '../../guidance/day.ts';
import type { ListAsked } from '../../portfolio/asked/list-asked.ts';

const named = z.object({ kind: z.enum(['all', 'renewal-off', 'extended', 'expired', 'to-decide']) });
const ending = z.object({ kind: z.literal('ending'), first: daySchema, last: daySchema });
const ofCustomer = z.object({ kind: z.literal('customer'), customer: z.string().min(1).max(200) });

/** Which subscriptions a list or its file is to show. */
export const listAskedSchema = z.discriminatedUnion('kind', [
  named,
  ending,
  ofCustomer,
]) satisfies z.ZodType<ListAsked>;

/** The same, or a time that counts from the day of the press. */
export const listPressedSchema = z.discriminatedUnion('kind', [
  named,
  ending,
  ofCustomer,
  z.object({ kind: z.literal('this-month') }),
  z.object({ kind: z.literal('within'), days: z.int().min(1).max(3_660) }),
]);

export type ListPressed = z.infer<typeof listPressedSchema>;
