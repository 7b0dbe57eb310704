import type { CloudAdapter, ConversationReference, ResourceResponse, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { storedLanguage } from '../../languages/language-id.ts';
import { noticeCard } from '../../cards/moves/notice-card.ts';
import type { Shown } from '../../cards/parts/shown.ts';
import { reminderCard } from '../../cards/watch/reminder-card.ts';
import { speechFor, type Speech } from '../../languages/speech.ts';
import { SendError } from '../../reminders/errors.ts';
import type { Tell } from '../../reminders/tell.ts';
import type { Deliver } from '../../reminders/worker-parts.ts';
import type { Addressee } from '../../storage/addressee.ts';
import type { Place } from '../../storage/places.ts';
import { isPersonalChat } from '../turn/chat-kind.ts';
import { cardActivity, idIn } from '../teams/deliver.ts';
import { noTenant } from '../../storage/conversation-key.ts';
import { atItsMoment, type AwaitMoment } from '../teams/sending-moment.ts';
import { readFailure } from '../teams/teams-failure.ts';
import { withinPatience } from '../teams/within-patience.ts';

/** After this many milliseconds nobody waits for Teams' answer any longer. */
const usualPatience = 15_000;

/** A stored reference, as an activity gave it; the SDK reads the rest of it itself. */
const referenceSchema = z.looseObject({
  serviceUrl: z.string(),
  channelId: z.string(),
  // Teams leaves out what the SDK's type demands.
  conversation: z
    .looseObject({
      id: z.string(),
      conversationType: z.string().optional().catch(undefined),
      isGroup: z.boolean().catch(false),
      name: z.string().catch(''),
    })
    .transform((told) => ({
      ...told,
      conversationType: told.conversationType ?? (isPersonalChat(told) ? 'personal' : 'groupChat'),
    })),
});

/** Writes reminders to people of the bot's own accord, under its identity; never twice by itself. */
export function makeDelivery(adapter: CloudAdapter, appId: string, patience = usualPatience): Deliver {
  const send = sending(adapter, appId, patience);
  return async (place, digest, addressee, come) =>
    await send(place, come, (inPersonalChat) =>
      reminderCard(digest, { inPersonalChat }, speechOf(addressee)),
    );
}

/** The same of what a colleague did. */
export function makeTelling(adapter: CloudAdapter, appId: string, patience = usualPatience): Tell {
  const send = sending(adapter, appId, patience);
  return async (place, told, addressee, come) =>
    await send(place, come, () => noticeCard(told, speechOf(addressee)));
}

function speechOf({ locale, language }: Addressee): Speech {
  return speechFor(locale, storedLanguage(language));
}

function sending(adapter: CloudAdapter, appId: string, patience: number) {
  return async (
    place: Place,
    come: AwaitMoment = noMoment,
    build: (inPersonalChat: boolean) => Shown,
  ): Promise<string | undefined> => {
    const reference = wholeReference(place);
    const shown = build(isPersonalChat(reference.conversation));
    const activity = { ...cardActivity(shown), ...channelDataOf(place) };
    return await sendTo(adapter, appId, reference, (context) =>
      withinPatience(patience, () => atItsMoment(come, () => context.sendActivity(activity))),
    );
  };
}

const noMoment = () => Promise.resolve(undefined);

/** Teams refuses what it is sent of the bot's own accord without a tenant (openclaw#58774). Older references have none. */
function wholeReference({ reference, tenantId }: Place) {
  const { conversation, ...rest } = referenceSchema.parse(reference);
  return { ...rest, conversation: tenantId === noTenant ? conversation : { ...conversation, tenantId } };
}

function channelDataOf({ tenantId }: Place) {
  return tenantId === noTenant ? {} : { channelData: { tenant: { id: tenantId } } };
}

async function sendTo(
  adapter: CloudAdapter,
  appId: string,
  reference: Partial<ConversationReference>,
  send: (context: TurnContext) => Promise<ResourceResponse | undefined>,
): Promise<string | undefined> {
  let outcome: SendOutcome = { kind: 'failed', error: new Error('the turn ended without a send') };
  try {
    // Caught inside: with an error handler set, the call itself resolves although the send has failed.
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      try {
        const response = await send(context);
        outcome = { kind: 'sent', id: idIn(response) };
      } catch (error) {
        outcome = { kind: 'failed', error };
      }
    });
  } catch (error) {
    outcome = { kind: 'failed', error };
  }
  return sentId(outcome);
}

type SendOutcome =
  | { readonly kind: 'sent'; readonly id: string | undefined }
  | { readonly kind: 'failed'; readonly error: unknown };

function sentId(outcome: SendOutcome): string | undefined {
  if (outcome.kind === 'sent') return outcome.id;
  throw asSendError(outcome.error);
}

function asSendError(error: unknown): SendError {
  return new SendError(readFailure(error), error);
}
