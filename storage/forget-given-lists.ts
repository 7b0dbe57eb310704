import { and, eq } from 'drizzle-orm';
import type { Addressee } from './addressee.ts';
import type { ConversationKey } from './conversation-key.ts';
import type { Queries } from './database.ts';
import { keepNotice } from './notices.ts';
import { givenLists, wishes } from './portfolio-schema.ts';
import { isTheirs } from './theirs.ts';

/** The channels that they have given a list are told, in their language, that it is gone. */
export async function tellChannels(
  tx: Queries,
  person: Pick<ConversationKey, 'tenantId' | 'userId'>,
  to: Addressee,
  now: Date,
): Promise<void> {
  const channels = await tx
    .selectDistinct({ conversationId: givenLists.conversationId })
    .from(givenLists)
    .where(isTheirs(givenLists, person));
  for (const { conversationId } of channels) {
    const what = { kind: 'list-gone', ...to } as const;
    await keepNotice(tx, person, { to: { userId: '', name: '' }, conversationId, what }, now);
  }
}

/** What they answered of a list that a channel was given stays; by whom is told no more. */
export async function forgetAnswers(
  tx: Queries,
  { tenantId, userId }: Pick<ConversationKey, 'tenantId' | 'userId'>,
): Promise<void> {
  await tx
    .update(wishes)
    .set({ byId: '', byName: '' })
    .where(and(eq(wishes.tenantId, tenantId), eq(wishes.byId, userId)));
}
