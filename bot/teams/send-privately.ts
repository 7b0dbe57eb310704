import type { Activity, ResourceResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import type { PersonalChat } from '../../dialogs/personal-chat.ts';
import type { SentAs } from '../../dialogs/sent-as.ts';
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
 * platform/agents-in-teams/targeted-messages, as read in November 2026. It was not tried in a tenant.
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

/**
 * Puts another in the place of such a message. Teams takes that with the same mark, and refuses it with a recipient
 * (“Cannot edit Recipient of Targeted Message”, github.com/microsoft/teams.ts/issues/738); after 24 hours it knows the
 * message no more. Source: the same page, and its table of errors (github.com/MicrosoftDocs/msteams-docs/pull/14360).
 */
export async function updateTargeted(
  context: TurnContext,
  { activityId, conversationId }: SentAs,
  activity: Partial<Activity>,
): Promise<ResourceResponse> {
  const { conversation, serviceUrl } = context.activity;
  const { conversations } = await connectorsOf(context).create(serviceUrl);
  const whole = { ...activity, id: activityId, conversation: { ...conversation, id: conversationId } };
  return await conversations.updateTargeted(conversationId, activityId, whole);
}

/** The SDK's adapter keeps it with the turn. */
function connectorsOf({ adapter, turnState }: TurnContext): Factory {
  return factorySchema.parse(turnState.get(adapterSchema.parse(adapter).ConnectorFactoryKey));
}
