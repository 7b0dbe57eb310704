import { randomUUID } from 'node:crypto';

export type Person = {
  /** Resolves when the bot ended the turn; throws when it was gone before. */
  readonly say: (address: string, text: string) => Promise<void>;
};

/** Somebody in their personal chat who talks to whichever bot process is there. */
export function makePerson(name: string, serviceUrl: string): Person {
  return {
    say: async (address, text) => {
      const response = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          type: 'message',
          id: randomUUID(),
          text,
          channelId: 'msteams',
          serviceUrl,
          locale: 'en-GB',
          from: { id: `29:${name}`, name: `Name of ${name}`, aadObjectId: `aad-${name}` },
          recipient: { id: 'bot', name: 'The bot' },
          conversation: { id: `chat-${name}`, conversationType: 'personal', tenantId: 'tenant-1' },
        }),
      });
      if (!response.ok) throw new Error(`the bot answered ${response.status}`);
    },
  };
}
