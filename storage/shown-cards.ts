import type { ConversationKey } from './conversation-key.ts';
import type { Database } from './database.ts';
import { notingShown } from './turn-statements.ts';

export type ShownCards = {
  /** Of the card that waits for an answer: its key, and what to add to what is stored of it. */
  readonly open: { readonly card: string; readonly note: object } | undefined;
  /** Of cards that stay good: what to add to their list, and how many it holds at most. */
  readonly lasting: readonly object[];
  readonly mostLasting: number;
  /** The same of cards that may be judged. */
  readonly feedbackOn: readonly object[];
  readonly mostFeedbackOn: number;
};

/** Notes where cards stand; nothing of an open card that another has taken the place of, nor of a forgotten talk. */
export async function noteShown(
  { run }: Database,
  { tenantId, userId, conversationId }: ConversationKey,
  { open, lasting, mostLasting, feedbackOn, mostFeedbackOn }: ShownCards,
  now: Date,
): Promise<void> {
  await run(notingShown, [
    tenantId,
    userId,
    conversationId,
    open?.card ?? null,
    JSON.stringify(open?.note ?? {}),
    JSON.stringify(lasting),
    mostLasting,
    now.toISOString(),
    JSON.stringify(feedbackOn),
    mostFeedbackOn,
  ]);
}
