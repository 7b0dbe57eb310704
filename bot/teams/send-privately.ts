import type { Activity, ResourceResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { PersonalChat } from '../../dialogs/personal-chat.ts';
import type { Connector } from './connector.ts';

/** What is stored of a personal chat; Teams' connector asks for the rest that is known of it. */
const referenceSchema = z.looseObject({
  serviceUrl: z.string(),
  conversation: z.looseObject({ id: z.string() }),
});

type Factory = {
  readonly create: (serviceUrl: string) => Promise<{ readonly conversations: Connector }>;
};

const adapterSchema = z.custom<{ readonly ConnectorFactoryKey: symbol }>();
const factorySchema = z.custom<Factory>((value) => typeof value === 'object' && value !== null);

/** Writes to the person of the turn in their personal chat, wherever they wrote. */
export async function sendInChat(
  context: TurnContext,
  { conversationId, reference }: PersonalChat,
  activity: Partial<Activity>,
): Promise<ResourceResponse> {
  const { serviceUrl, conversation } = referenceSchema.parse(reference);
  const { conversations } = await connectorsOf(context).create(serviceUrl);
  const { from, recipient, channelId } = context.activity;
  const whole = {
    ...conversation,
    conversationType: 'personal',
    isGroup: false,
    id: conversationId,
    name: '',
  };
  return await conversations.sendToConversation(conversationId, {
    ...activity,
    channelId,
    serviceUrl,
    from: recipient,
    recipient: from,
    conversation: whole,
  });
}

/**
 * Writes where the person wrote, as a message that Teams shows to them alone. Source: learn.microsoft.com/microsoftteams/
 * platform/agents-in-teams/targeted-messages (preview), as read in November 2026. It was not tried in a tenant.
 */
export async function sendTargeted(
  context: TurnContext,
  activity: Partial<Activity>,
): Promise<ResourceResponse> {
  const { from, recipient, channelId, conversation, serviceUrl } = context.activity;
  const { conversations } = await connectorsOf(context).create(serviceUrl);
  const whole = { ...activity, channelId, serviceUrl, from: recipient, conversation };
  return await conversations.sendTargeted(conversation.id, { ...whole, recipient: from });
}

/** The SDK's adapter keeps it with the turn. */
function connectorsOf({ adapter, turnState }: TurnContext): Factory {
  return factorySchema.parse(turnState.get(adapterSchema.parse(adapter).ConnectorFactoryKey));
}
