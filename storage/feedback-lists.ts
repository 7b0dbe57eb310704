import { desc, gte } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './database.ts';
import { feedback } from './schema.ts';

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

/** What was given since that moment, the newest first. */
export async function feedbackSince({ queries }: Database, since: Date): Promise<FeedbackLine[]> {
  const { about, reaction, comment, language, givenAt } = feedback;
  const rows = await queries
    .select({ about, reaction, comment, language, givenAt })
    .from(feedback)
    .where(gte(givenAt, since))
    .orderBy(desc(givenAt), feedback.card);
  return z.array(rowSchema).parse(rows);
}
