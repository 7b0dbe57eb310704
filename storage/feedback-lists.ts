import { desc, gte } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';
import { feedback } from './schema.ts';
import { readEach, readRow, type ReadRows } from './watch-row.ts';

const ids = z.array(z.string());

const rowSchema = z.object({
  about: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('answer'), topics: ids, outside: ids }),
    z.object({
      kind: z.enum(['plan', 'what-if']),
      verdict: z.string(),
      path: z.string(),
      edition: z.string(),
      advice: ids,
    }),
  ]),
  reaction: z.enum(['like', 'dislike']),
  comment: z.string().nullable(),
  language: z.string(),
  givenAt: z.date(),
});

/** Feedback without whoever gave it, nor where. */
export type FeedbackLine = z.infer<typeof rowSchema>;

/** What was given since that moment, the newest first; without what cannot be read. */
export async function feedbackSince({ queries }: Database, since: Date): Promise<ReadRows<FeedbackLine>> {
  const { about, reaction, comment, language, givenAt, card } = feedback;
  const rows = await queries
    .select({ about, reaction, comment, language, givenAt, card })
    .from(feedback)
    .where(gte(givenAt, since))
    .orderBy(desc(givenAt), card);
  return readEach(rows, (row) => readRow('feedback', row.card, () => rowSchema.parse(row)));
}
