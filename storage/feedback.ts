import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { ConversationKey } from './conversation-key.ts';
import type { Database, Queries } from './database.ts';
import type { FeedbackGiven } from './feedback-given.ts';
import { conversations, feedback } from './schema.ts';

/** Of one person; the oldest goes for a new one. */
const mostKept = 200;

/** Keeps what a person says of a card, in the place of what they said of it before. */
export async function keepFeedback(
  tx: Queries,
  { tenantId, userId }: ConversationKey,
  { card, about, reaction, comment, language }: FeedbackGiven,
  now: Date,
): Promise<void> {
  const said = { about, reaction, comment: comment ?? null, language, givenAt: now };
  await tx
    .insert(feedback)
    .values({ tenantId, userId, card, ...said })
    .onConflictDoUpdate({
      target: [feedback.tenantId, feedback.userId, feedback.card],
      set: {
        ...said,
        comment: sql`coalesce(excluded.comment, case when ${feedback.reaction} = excluded.reaction then ${feedback.comment} end)`,
      },
    });
  const isTheirs = and(eq(feedback.tenantId, tenantId), eq(feedback.userId, userId));
  const old = tx
    .select({ card: feedback.card })
    .from(feedback)
    .where(isTheirs)
    .orderBy(desc(feedback.givenAt), desc(feedback.card))
    .offset(mostKept);
  await tx.delete(feedback).where(and(isTheirs, inArray(feedback.card, old)));
}

/** By what a card is found again: its own key, or the activity that it was sent as. */
export type FeedbackCard = { readonly card: string } | { readonly activityId: string };

const rowsSchema = z.object({ rows: z.array(z.object({ shown: z.unknown() })) });

/** What was shown to others in the same conversation and may be judged, as it is stored there. */
export async function feedbackOnOthers(
  { queries }: Database,
  { tenantId, conversationId }: ConversationKey,
  by: FeedbackCard,
): Promise<unknown> {
  const isMeant =
    'card' in by
      ? sql`shown ->> 'card' = ${by.card}`
      : sql`shown -> 'sentAs' ->> 'activityId' = ${by.activityId}`;
  const found = await queries.execute(sql`
    select shown from ${conversations},
      jsonb_array_elements(coalesce(${conversations.state} -> 'feedbackOn', '[]')) as all_of (shown)
    where ${conversations.tenantId} = ${tenantId} and ${conversations.conversationId} = ${conversationId}
      and ${isMeant}
    limit 1
  `);
  return rowsSchema.parse(found).rows[0]?.shown;
}
