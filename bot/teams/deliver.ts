import { CardFactory, type Activity, type ResourceResponse, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { unlinked } from '../../cards/parts/links.ts';
import { plainWords } from '../../cards/parts/plain-words.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import type { Outgoing } from '../../dialogs/outgoing.ts';
import type { SentAs } from '../../dialogs/sent-as.ts';
import { answering, forAnswers, type AnswerPatience } from './answering.ts';
import { consentActivity, fileActivity } from './file-cards.ts';
import { faultNamed, faultOf } from '../faults/fault-of.ts';
import { sendInChat, sendTargeted, updateTargeted } from './send-privately.ts';
import { withLines } from './lines.ts';
import { stopTyping } from './typing.ts';
import type { UploadFile } from './upload-file.ts';

export type Sent = Pick<Extract<Outgoing, { kind: 'card' }>, 'card' | 'lasting' | 'feedback'> & {
  /** Where Teams has put it, if it said so. */
  readonly place: SentAs | undefined;
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
  { patience = forAnswers, upload }: Delivering,
): Promise<Sent[]> {
  const send: Send = (activity) => answering(patience, () => context.sendActivity(activity));
  await stopTyping(context);
  const sent = await sendAll(context, outgoing, { send, patience, upload, log });
  for (const item of outgoing) {
    if (item.kind === 'replace') await replace(context, item, { log, patience });
    if (item.kind === 'remove') await remove(context, item, { log, patience });
  }
  return sent;
}

/** Teams tells those of it whom the entities name. */
function mentioning(mentions: Extract<Outgoing, { kind: 'text' }>['mentions'] = []): Partial<Activity> {
  if (mentions.length === 0) return {};
  const entities = mentions.map(({ id, name }) => ({
    type: 'mention',
    text: `<at>${name}</at>`,
    mentioned: { id, name },
  }));
  return { entities, textFormat: 'xml' };
}

/** How long Teams may take, and how files are put where it says. */
export type Delivering = { readonly patience?: AnswerPatience | undefined; readonly upload: UploadFile };

type Sending = {
  readonly send: Send;
  readonly patience: AnswerPatience;
  readonly upload: UploadFile;
  readonly log: Logger;
};

async function sendItem(context: TurnContext, item: Outgoing, sending: Sending): Promise<Sent[]> {
  switch (item.kind) {
    case 'text':
      await sending.send({ ...textActivity(item.text), ...mentioning(item.mentions) });
      return [];
    case 'card':
      return await sendCard(context, item, sending.send);
    case 'offer-file': {
      const response = await sending.send(consentActivity(item));
      return [{ lasting: item.offer.offer, place: placeIn(context, response) }];
    }
    case 'private':
      return await sendAlone(context, item, sending);
    case 'upload-file':
      return await hand(context, item, sending);
    case 'replace':
    case 'remove':
      return [];
  }
}

async function hand(
  context: TurnContext,
  { bytes, to, orElse }: Extract<Outgoing, { kind: 'upload-file' }>,
  sending: Sending,
): Promise<Sent[]> {
  try {
    await sending.upload(to, bytes);
  } catch (error) {
    sending.log.warn({ err: error, ...faultOf(error) }, 'a file could not be put where it was wanted');
    return await sendAll(context, orElse, sending);
  }
  await sending.send(fileActivity(to));
  return [];
}

/** To the person alone; what cannot be is not shown to others instead. */
async function sendAlone(
  context: TurnContext,
  { chat, inPlaceOf, items, told, orElse }: Extract<Outgoing, { kind: 'private' }>,
  sending: Sending,
): Promise<Sent[]> {
  const send: Send = (activity) =>
    answering(sending.patience, () =>
      chat === undefined ? sendTargeted(context, activity) : sendInChat(context, chat, activity),
    );
  const alone: Sent[] = [];
  try {
    const left = inPlaceOf === undefined ? items : await replaceAlone(context, inPlaceOf, items, sending);
    for (const item of left) alone.push(...(await sendItem(context, item, { ...sending, send })));
  } catch (error) {
    sending.log.warn({ err: error, ...faultOf(error) }, 'somebody could not be answered alone');
    return await sendAll(context, orElse, sending);
  }
  // Of what stands in the personal chat another conversation knows.
  const known = chat === undefined ? alone.map(shownAlone) : [];
  return [...known, ...(await sendAll(context, told, sending))];
}

/** Puts the first card in that place; answers what is left to send. */
async function replaceAlone(
  context: TurnContext,
  place: SentAs,
  [first, ...others]: readonly Outgoing[],
  { patience }: Sending,
): Promise<readonly Outgoing[]> {
  if (first?.kind !== 'card') return first === undefined ? [] : [first, ...others];
  const activity = cardActivity(first.shown);
  await answering({ ...patience, missing: 'final' }, () => updateTargeted(context, place, activity));
  return others;
}

function shownAlone({ place, ...sent }: Sent): Sent {
  return { ...sent, place: place && { ...place, alone: true } };
}

async function sendAll(context: TurnContext, items: readonly Outgoing[], sending: Sending): Promise<Sent[]> {
  const sent: Sent[] = [];
  for (const item of items) sent.push(...(await sendItem(context, item, sending)));
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
  return [{ ...named, place: placeIn(context, response) }];
}

function placeIn({ activity }: TurnContext, response: ResourceResponse | undefined): Sent['place'] {
  const activityId = idIn(response);
  return activityId === undefined ? undefined : { activityId, conversationId: activity.conversation.id };
}

/** Has Teams show its thumbs below a message; what is pressed there comes as `message/submitAction`. */
const withThumbs = { channelData: { feedbackLoop: { type: 'default' } } } as const;

/** The id that Teams has given what it took; it does without at times, and the SDK makes an empty one of that. */
export function idIn(response: ResourceResponse | undefined): string | undefined {
  return response?.id === '' ? undefined : response?.id;
}

/** The activity that says the text as it stands, line by line. */
export function textActivity(text: string): Partial<Activity> {
  if (text.includes('\n')) return { type: 'message', text: withLines(text), textFormat: 'xml' };
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
  { shown, ...place }: Extract<Outgoing, { kind: 'replace' }>,
  { log, patience }: { log: Logger; patience: AnswerPatience },
): Promise<void> {
  const conversation = { ...context.activity.conversation, id: place.conversationId };
  // Not TurnContext.updateActivity: it would look for the card in the thread of this turn.
  const update = { ...cardActivity(shown), id: place.activityId, conversation };
  const put = () =>
    place.alone === true
      ? updateTargeted(context, place, update)
      : context.adapter.updateActivity(context, update);
  try {
    await answering<unknown>({ ...patience, missing: 'final' }, put);
  } catch (error) {
    log.warn({ err: error, ...faultNamed('card-not-replaced') }, 'an answered card could not be updated');
  }
}

async function remove(
  context: TurnContext,
  { activityId, conversationId }: Extract<Outgoing, { kind: 'remove' }>,
  { log, patience }: { log: Logger; patience: AnswerPatience },
): Promise<void> {
  const conversation = { ...context.activity.conversation, id: conversationId };
  const { channelId, recipient: bot } = context.activity;
  const reference = { activityId, bot, channelId, conversation, serviceUrl: context.activity.serviceUrl };
  try {
    const take = () => context.adapter.deleteActivity(context, reference);
    await answering({ ...patience, missing: 'final' }, take);
  } catch (error) {
    log.warn(
      { err: error, ...faultNamed('consent-not-removed') },
      'an answered card could not be taken away',
    );
  }
}
