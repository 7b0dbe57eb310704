import { TurnContext, type Activity } from 'botbuilder';
import { z } from 'zod';
import type { PlaceSeen } from '../../storage/places.ts';
import type { Talk } from './incoming.ts';
import { noTenant } from '../../storage/conversation-key.ts';

/** Teams leaves it out where it is of no matter to it. */
const groupTypeSchema = z.string().catch('groupChat');

/**
 * How to write here later: in a channel as a post of its own, whatever thread this was said in. What Teams says in
 * another part of the activity, or leaves out, is completed: its connector asks for it.
 */
export function placeOf(activity: Activity, { key, inPersonalChat, teamId }: Talk): PlaceSeen {
  const reference = TurnContext.getConversationReference(activity);
  const conversation = {
    ...reference.conversation,
    id: key.conversationId,
    conversationType: inPersonalChat
      ? 'personal'
      : groupTypeSchema.parse(reference.conversation?.conversationType),
    isGroup: !inPersonalChat,
    ...(key.tenantId === noTenant ? {} : { tenantId: key.tenantId }),
  };
  // A reminder months later is no answer to this activity.
  delete reference.activityId;
  // A place has no language: those who speak there have one each.
  delete reference.locale;
  return { reference: { ...reference, conversation }, personal: inPersonalChat, teamId };
}
