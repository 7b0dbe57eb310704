import { CardFactory, type Activity, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Shown } from '../cards/shown.ts';
import type { Outgoing } from '../dialogs/outgoing.ts';

export type Sent = { readonly card: string; readonly activityId: string; readonly conversationId: string };

/**
 * Sends what the turn leads to; answers where the cards that wait for an answer stand. Old cards are replaced
 * last: the person sees what is new at once, and a client that no longer knows the old card loses nothing.
 */
export async function deliver(
  context: TurnContext,
  outgoing: readonly Outgoing[],
  log: Logger,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const item of outgoing) {
    if (item.kind === 'text')
      await context.sendActivity({ type: 'message', text: item.text, textFormat: 'plain' });
    if (item.kind === 'card') sent.push(...(await sendCard(context, item)));
  }
  for (const item of outgoing) if (item.kind === 'replace') await replace(context, item, log);
  return sent;
}

async function sendCard(
  context: TurnContext,
  { shown, card }: Extract<Outgoing, { kind: 'card' }>,
): Promise<Sent[]> {
  const response = await context.sendActivity(cardActivity(shown));
  if (card === undefined || response?.id === undefined) return [];
  return [{ card, activityId: response.id, conversationId: context.activity.conversation.id }];
}

/** The activity that shows the card; without text: with both, some clients make two messages of it. */
export function cardActivity({ card, summary }: Shown): Partial<Activity> {
  return { type: 'message', attachments: [CardFactory.adaptiveCard(card)], summary };
}

// A card that cannot be replaced is left as it is: its buttons are refused anyway.
async function replace(
  context: TurnContext,
  { activityId, conversationId, shown }: Extract<Outgoing, { kind: 'replace' }>,
  log: Logger,
): Promise<void> {
  const conversation = { ...context.activity.conversation, id: conversationId };
  try {
    // Not TurnContext.updateActivity: it would look for the card in the thread of this turn.
    await context.adapter.updateActivity(context, { ...cardActivity(shown), id: activityId, conversation });
  } catch (error) {
    log.warn({ err: error, code: 'card-not-replaced' }, 'an answered card could not be updated');
  }
}
