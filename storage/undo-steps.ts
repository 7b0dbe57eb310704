import { and, asc, eq } from 'drizzle-orm';
import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import { isTheirs } from './theirs.ts';
import { undoSteps } from './undo-schema.ts';

/** What becomes of the changes that can be taken back: one more is noted, of which so many are kept; or they are gone from a number on. */
export type StepsChange =
  | { readonly kind: 'noted'; readonly step: { readonly number: number }; readonly most: number }
  | { readonly kind: 'taken-back'; readonly from: number };

/** What stood before each of the latest changes in the conversation, newest last. */
export async function undoStepsOf({ queries }: Database, key: ConversationKey): Promise<unknown[]> {
  const rows = await queries
    .select({ step: undoSteps.step })
    .from(undoSteps)
    .where(and(isTheirs(undoSteps, key), eq(undoSteps.conversationId, key.conversationId)))
    .orderBy(asc(undoSteps.number));
  return rows.map(({ step }) => step);
}
