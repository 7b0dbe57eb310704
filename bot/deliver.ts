import { CardFactory, type Activity, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Shown } from '../cards/shown.ts';
import type { Outgoing } from '../dialogs/outgoing.ts';

export type Sent = { readonly card: string; readonly activityId: string; readonly conversationId: string };

/**
 * Sends what the turn leads to, in order; answers where the cards that wait for an answer stand.
 * A card that cannot be replaced is left as it is: its buttons are refused anyway.
 */
export async function deliver(
  context: TurnContext,
  outgoing: readonly Outgoing[],
  log: Logger,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const item of outgoing) {
    switch (item.kind) {
      case 'text':
        await context.sendActivity({ type: 'message', text: item.text, textFormat: 'plain' });
        break;
      case 'card': {
        const response = await context.sendActivity(asActivity(item.shown));
        if (item.card === undefined || response?.id === undefined) break;
        sent.push({
          card: item.card,
          activityId: response.id,
          conversationId: context.activity.conversation.id,
        });
        break;
      }
      case 'replace':
        await replace(context, item, log);
    }
  }
  return sent;
}

// A card goes without text: with both, some clients make two messages of it.
function asActivity({ card, summary }: Shown): Partial<Activity> {
  return { type: 'message', attachments: [CardFactory.adaptiveCard(card)], summary };
}

async function replace(
  context: TurnContext,
  { activityId, conversationId, shown }: Extract<Outgoing, { kind: 'replace' }>,
  log: Logger,
): Promise<void> {
  const conversation = { ...context.activity.conversation, id: conversationId };
  try {
    // Not TurnContext.updateActivity: it would look for the card in the thread of this turn.
    await context.adapter.updateActivity(context, { ...asActivity(shown), id: activityId, conversation });
  } catch (error) {
    log.warn({ err: error, code: 'card-not-replaced' }, 'an answered card could not be updated');
  }
}
