import { CardFactory, type Activity, type ResourceResponse, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { unlinked } from '../../cards/parts/links.ts';
import { plainWords } from '../../cards/parts/plain-words.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import { answering, forAnswers, type AnswerPatience } from './answering.ts';
import { faultNamed } from '../faults/fault-of.ts';

export type Sent = Pick<Extract<Outgoing, { kind: 'card' }>, 'card' | 'lasting' | 'feedback'> & {
  /** Where Teams has put it, if it said so. */
  readonly place: { readonly activityId: string; readonly conversationId: string } | undefined;
};

type Send = (activity: Partial<Activity>) => Promise<ResourceResponse | undefined>;

/**
 * Sends what the turn leads to; answers where the cards that wait for an answer stand. Old cards are replaced
 * last: the person sees what is new at once, and a client that no longer knows the old card loses nothing.
 */
export async function deliver(
  context: TurnContext,
  outgoing: readonly Outgoing[],
  log: Logger,
  patience = forAnswers,
): Promise<Sent[]> {
  const send: Send = (activity) => answering(patience, () => context.sendActivity(activity));
  const sent: Sent[] = [];
  for (const item of outgoing) {
    if (item.kind === 'text') await send(textActivity(item.text));
    if (item.kind === 'card') sent.push(...(await sendCard(context, item, send)));
  }
  for (const item of outgoing) if (item.kind === 'replace') await replace(context, item, { log, patience });
  return sent;
}

async function sendCard(
  context: TurnContext,
  { shown, ...named }: Extract<Outgoing, { kind: 'card' }>,
  send: Send,
): Promise<Sent[]> {
  const { card, lasting, feedback } = named;
  const thumbs = feedback?.byThumbs === true ? withThumbs : {};
  const response = await send({ ...cardActivity(shown), ...thumbs });
  if (card === undefined && lasting === undefined && feedback === undefined) return [];
  const activityId = idIn(response);
  const { id: conversationId } = context.activity.conversation;
  return [{ ...named, place: activityId === undefined ? undefined : { activityId, conversationId } }];
}

/** Has Teams show its thumbs below a message; what is pressed there comes as `message/submitAction`. */
const withThumbs = { channelData: { feedbackLoop: { type: 'default' } } } as const;

/** The id that Teams has given what it took; it does without at times, and the SDK makes an empty one of that. */
export function idIn(response: ResourceResponse | undefined): string | undefined {
  return response?.id === '' ? undefined : response?.id;
}

/** The activity that says the text as it stands. */
export function textActivity(text: string): Partial<Activity> {
  return { type: 'message', text, textFormat: 'plain' };
}

/** The activity that shows the card; without text: with both, some clients make two messages of it. */
export function cardActivity({ card, summary }: Shown): Partial<Activity> {
  const plain = unlinked(plainWords(summary));
  const attachment = CardFactory.adaptiveCard({ ...card, fallbackText: plain });
  return { type: 'message', attachments: [attachment], summary: plain };
}

// A card that cannot be replaced is left as it is: its buttons are refused anyway.
async function replace(
  context: TurnContext,
  { activityId, conversationId, shown }: Extract<Outgoing, { kind: 'replace' }>,
  { log, patience }: { log: Logger; patience: AnswerPatience },
): Promise<void> {
  const conversation = { ...context.activity.conversation, id: conversationId };
  try {
    // Not TurnContext.updateActivity: it would look for the card in the thread of this turn.
    const update = { ...cardActivity(shown), id: activityId, conversation };
    await answering({ ...patience, missing: 'final' }, () => context.adapter.updateActivity(context, update));
  } catch (error) {
    log.warn({ err: error, ...faultNamed('card-not-replaced') }, 'an answered card could not be updated');
  }
}
