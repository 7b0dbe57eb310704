import { z } from 'zod';
import type { Answers } from '../guidance/answers.ts';
import type { Watch } from './watch.ts';

/** A watch as its row holds it; its answers were checked by the rulebook before they were stored. */
export const watchSchema = z.object({
  id: z.string(),
  tenantId: z.string(),
  userId: z.string(),
  conversationId: z.string(),
  makerName: z.string(),
  subject: z.string(),
  termEnd: z.string(),
  answers: z
    .custom<Answers>((value) => typeof value === 'object')
    .nullish()
    .transform((answers) => answers ?? undefined),
  cadence: z
    .array(z.number())
    .nullish()
    .transform((days) => days ?? undefined),
  status: z.enum(['active', 'done', 'moved', 'stopped']),
}) satisfies z.ZodType<Watch>;
