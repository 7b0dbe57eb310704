import { z } from 'zod';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import type { Scene } from './scene.ts';
import { shownText } from './shown-text.ts';
import type { Seen } from './teams.ts';

export type ScenePerson = {
  readonly key: ConversationKey;
  /** Types it; answers what the bot sent. */
  readonly say: (text: string) => Promise<Seen>;
};

const sentSchema = z.object({
  text: z.string().optional(),
  textFormat: z.string().optional(),
  attachments: z.array(z.object({ content: z.unknown() })).default([]),
});

/** Somebody of that name in their personal chat, whose client reports that locale. */
export function personIn(
  scene: Pick<Scene, 'post'>,
  { name, locale }: { name: string; locale: string },
): ScenePerson {
  const key = { tenantId: 'tenant-1', userId: `aad-${name}`, conversationId: `a:${name}` };
  const from = { id: `29:${name}`, name: 'Ada', aadObjectId: key.userId };
  const conversation = { id: key.conversationId, conversationType: 'personal', tenantId: key.tenantId };
  return {
    key,
    say: async (text) => {
      const bodies = await scene.post({ text, from, conversation, locale });
      return seenInBodies(bodies);
    },
  };
}

/** What these bodies of messages show. */
export function seenInBodies(bodies: readonly string[]): Seen {
  return seenIn(bodies.map((body) => sentSchema.parse(JSON.parse(body))));
}

function seenIn(sent: readonly z.infer<typeof sentSchema>[]): Seen {
  return {
    texts: sent.flatMap((one) => shownText(one) ?? []),
    cards: sent.flatMap(({ attachments }, index) =>
      attachments.map(({ content }) => ({ id: `sent-${index}`, card: content })),
    ),
    updates: [],
  };
}
