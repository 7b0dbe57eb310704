import { z } from 'zod';

const manifestSchema = z.looseObject({
  bots: z.tuple([
    z.looseObject({
      botId: z.string(),
      scopes: z.array(z.string()),
      commandLists: z.array(z.looseObject({ scopes: z.array(z.string()) })),
    }),
  ]),
});

/**
 * The manifest of a bot that is an agent of Microsoft 365 Copilot, too: there it lists what it lists in personal chats.
 * Source: learn.microsoft.com/microsoft-365/extensibility/schema, `copilotAgents` and `bots`, as read in November 2026.
 */
export function withCopilot(manifest: unknown): unknown {
  const { data } = manifestSchema.safeParse(manifest);
  if (data === undefined) return manifest;
  const [bot] = data.bots;
  const commandLists = bot.commandLists.map((list) => ({ ...list, scopes: withScope(list.scopes) }));
  return {
    ...data,
    bots: [{ ...bot, scopes: withScope(bot.scopes), commandLists }],
    copilotAgents: { customEngineAgents: [{ type: 'bot', id: bot.botId }] },
  };
}

function withScope(scopes: readonly string[]): readonly string[] {
  return scopes.includes('personal') ? [...scopes, 'copilot'] : scopes;
}
