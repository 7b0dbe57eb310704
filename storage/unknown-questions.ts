import { desc, gte, inArray, sql } from 'drizzle-orm';
import type { Database, Queries } from './database.ts';
import { unknownQuestions } from './schema.ts';

/** In all; those asked longest ago go for new ones. */
const mostKept = 2_000;

/** A question that no topic answers, in words of the bot's own. */
export type UnknownQuestion = {
  readonly words: string;
  readonly language: string;
};

export type AskedOften = UnknownQuestion & {
  readonly asked: number;
  /** The UTC day. */
  readonly lastOn: string;
};

/** Counts the question; nothing is kept of who asked it, nor of the hour. `today` is a UTC day. */
export async function countUnknown(
  tx: Queries,
  { words, language }: UnknownQuestion,
  today: string,
): Promise<void> {
  const { asked, lastOn } = unknownQuestions;
  const [counted] = await tx
    .insert(unknownQuestions)
    .values({ words, language, asked: 1, lastOn: today })
    .onConflictDoUpdate({
      target: [unknownQuestions.words, unknownQuestions.language],
      set: { asked: sql`${asked} + 1`, lastOn: sql`greatest(${lastOn}, excluded.last_on)` },
    })
    .returning({ asked });
  if (counted?.asked !== 1) return;
  const key = sql`(${unknownQuestions.words}, ${unknownQuestions.language})`;
  const old = tx
    .select({ words: unknownQuestions.words, language: unknownQuestions.language })
    .from(unknownQuestions)
    .orderBy(desc(lastOn), desc(asked), unknownQuestions.words)
    .offset(mostKept);
  await tx.delete(unknownQuestions).where(inArray(key, old));
}

/** Those that were asked on that UTC day or later, the most frequent first. */
export async function unknownSince({ queries }: Database, day: string): Promise<AskedOften[]> {
  const { asked, lastOn, words } = unknownQuestions;
  return await queries
    .select()
    .from(unknownQuestions)
    .where(gte(lastOn, day))
    .orderBy(desc(asked), desc(lastOn), words);
}
