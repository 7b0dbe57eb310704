import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { storedLanguage } from '../cards/language-id.ts';
import { reminderCard } from '../cards/reminder-card.ts';
import { speechFor } from '../cards/speech.ts';
import { SendError } from '../reminders/errors.ts';
import type { Deliver } from '../reminders/worker-parts.ts';
import { cardActivity } from './deliver.ts';

/** After this many milliseconds nobody waits for Teams' answer any longer. */
const usualPatience = 15_000;

/** A stored reference, as an activity gave it; the SDK reads the rest of it itself. */
const referenceSchema = z.looseObject({
  serviceUrl: z.string(),
  channelId: z.string(),
  // Teams leaves out what the SDK's type demands.
  conversation: z.looseObject({
    id: z.string(),
    conversationType: z.string().catch('personal'),
    isGroup: z.boolean().catch(false),
    name: z.string().catch(''),
  }),
});

const failureSchema = z.object({
  statusCode: z.number().optional(),
  code: z.string().optional(),
  response: z
    .object({ headers: instanceWith<'get', (name: string) => string | undefined>('get') })
    .optional()
    .catch(undefined),
});

const clientSchema = z.object({
  client: z.object({
    pipeline: instanceWith<'removePolicy', (policy: { name: string }) => unknown>('removePolicy'),
  }),
});

/** An object of the SDK's as it is: a copy of it, as a schema makes, would lose what its method needs. */
function instanceWith<Name extends string, Method>(method: Name) {
  return z.custom<Readonly<Record<Name, Method>>>(
    (value) =>
      typeof value === 'object' && value !== null && typeof Reflect.get(value, method) === 'function',
  );
}

/** Writes reminders to people of the bot's own accord, under its identity; never twice by itself. */
export function makeDelivery(adapter: CloudAdapter, appId: string, patience = usualPatience): Deliver {
  return async (place, digest, { locale, language }) => {
    const reference = referenceSchema.parse(place.reference);
    const inPersonalChat = reference.conversation.conversationType === 'personal';
    const shown = reminderCard(digest, { inPersonalChat }, speechFor(locale, storedLanguage(language)));
    return await sendTo(adapter, appId, reference, (context) =>
      withinPatience(patience, context.sendActivity(cardActivity(shown))),
    );
  };
}

async function sendTo(
  adapter: CloudAdapter,
  appId: string,
  reference: Partial<ConversationReference>,
  send: (context: TurnContext) => Promise<{ id?: string } | undefined>,
): Promise<string> {
  let outcome: SendOutcome = { kind: 'failed', error: new Error('the turn ended without a send') };
  try {
    // Caught inside: with an error handler set, the call itself resolves although the send has failed.
    await adapter.continueConversationAsync(appId, reference, async (context) => {
      try {
        withoutRetries(adapter, context);
        const response = await send(context);
        if (response?.id === undefined) throw new Error('Teams named no activity');
        outcome = { kind: 'sent', id: response.id };
      } catch (error) {
        outcome = { kind: 'failed', error };
      }
    });
  } catch (error) {
    outcome = { kind: 'failed', error };
  }
  return settled(outcome);
}

type SendOutcome =
  { readonly kind: 'sent'; readonly id: string } | { readonly kind: 'failed'; readonly error: unknown };

function settled(outcome: SendOutcome): string {
  if (outcome.kind === 'sent') return outcome.id;
  throw asSendError(outcome.error);
}

/** The SDK sends again by itself on 408, 5xx and broken connections, which doubles messages. */
function withoutRetries(adapter: CloudAdapter, context: TurnContext): void {
  const { client } = clientSchema.parse(context.turnState.get(z.symbol().parse(adapter.ConnectorClientKey)));
  client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
}

async function withinPatience<T>(patience: number, sending: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('Teams did not answer in time'), { code: 'ETIMEDOUT' }));
    }, patience);
  });
  try {
    return await Promise.race([sending, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

function asSendError(error: unknown): SendError {
  const { data: failure } = failureSchema.safeParse(error);
  const retryAfter = Number(failure?.response?.headers.get('retry-after'));
  return new SendError(
    {
      status: failure?.statusCode,
      network: failure?.code,
      retryAfterSeconds: Number.isFinite(retryAfter) && retryAfter > 0 ? retryAfter : undefined,
    },
    error,
  );
}
