import { z } from 'zod';
import type { Turn } from './turn.ts';

const rowSchema = z.record(z.string(), z.unknown());
const storedSchema = z.looseObject({ person: rowSchema.nullable(), conversations: z.array(rowSchema) });

/** Everything that is stored about the person once the turn is saved, so that a first message finds itself. */
export async function storedAbout({ memory, learned, who }: Turn): Promise<z.infer<typeof storedSchema>> {
  const stored = storedSchema.parse(await memory.everything());
  const { tenantId, userId, conversationId } = who;
  const isKnown = stored.conversations.some((one) => one['conversationId'] === conversationId);
  return {
    ...stored,
    person:
      Object.keys(learned).length === 0 ? stored.person : { tenantId, userId, ...stored.person, ...learned },
    conversations: isKnown
      ? stored.conversations
      : [...stored.conversations, { tenantId, userId, conversationId }],
  };
}
