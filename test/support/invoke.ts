import type { Place, Teams } from './teams.ts';

/** What Teams' clients ask beside the conversation: who asks, from where, and in which language. */
export type Asking = {
  readonly user: string;
  readonly place?: Place;
  readonly locale?: string;
};

export type Answered = { readonly status: number; readonly body: unknown };

/** Sends an invoke as Teams does, and answers what HTTP said. */
export async function invoke(
  { addresses, connector }: Pick<Teams, 'addresses' | 'connector'>,
  { user, place, locale = 'en-GB' }: Asking,
  name: string,
  value: unknown,
  more: object = {},
): Promise<Answered> {
  const { conversationId, type } = place ?? { conversationId: `chat-${user}`, type: 'personal' };
  const response = await fetch(`${addresses[0]}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      type: 'invoke',
      name,
      value,
      id: `f:${name}-${user}`,
      channelId: 'msteams',
      serviceUrl: connector.serviceUrl,
      locale,
      from: { id: `29:${user}`, name: user, aadObjectId: `aad-${user}` },
      recipient: { id: 'bot', name: 'The bot' },
      conversation: { id: conversationId, conversationType: type, tenantId: 'tenant-1' },
      channelData: { tenant: { id: 'tenant-1' }, source: { name: 'compose' } },
      entities: [{ type: 'clientInfo', locale, platform: 'Web' }],
      ...more,
    }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

/** What a search in the message box brings, as Teams sends it. */
export function searchValue(words: string, { skip = 0, count = 25 } = {}): object {
  const parameters =
    words === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'customer', value: words }];
  return { commandId: 'share', parameters, queryOptions: { skip, count } };
}
