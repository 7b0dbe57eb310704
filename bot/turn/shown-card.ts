import type { Logger } from 'pino';
import type { Conversation, OpenCard } from '../../dialogs/conversation.ts';
import type { ShownForFeedback } from '../../dialogs/feedback/shown-for-feedback.ts';
import type { SentAs } from '../../dialogs/sent-as.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { noteShown, type ShownCards } from '../../storage/shown-cards.ts';
import type { Sent } from '../teams/deliver.ts';
import { faultOf } from '../faults/fault-of.ts';

/** In a conversation; what a press on an older one leads to stands below it. */
const mostLasting = 20;

/** The same of those that may be judged; of older ones it is no longer known what they were about. */
const mostFeedbackOn = 12;

type Showing = {
  readonly database: Database;
  readonly key: ConversationKey;
  /** As the turn has left it. */
  readonly conversation: Conversation;
  readonly now: Date;
};

/**
 * Notes that the open card was shown, and where it and those that stay good stand, so that what a press leads to can
 * take their place. Where that fails the person has seen them all the same, and their buttons count.
 */
export async function rememberShown(
  { database, key, conversation, now }: Showing,
  sent: readonly Sent[],
  log: Logger,
): Promise<void> {
  const shown = {
    open: openOf(conversation, sent),
    lasting: lastingOf(sent),
    mostLasting,
    feedbackOn: sent.flatMap(forFeedback),
    mostFeedbackOn,
  };
  if (shown.open === undefined && shown.lasting.length + shown.feedbackOn.length === 0) return;
  try {
    await stored(noteShown(database, key, shown, now));
  } catch (error) {
    log.warn({ err: error, ...faultOf(error) }, 'where the open card stands could not be stored');
  }
}

function openOf({ open }: Conversation, sent: readonly Sent[]): ShownCards['open'] {
  const shown = sent.find(({ card }) => card !== undefined && card === open?.card);
  if (open === undefined || shown === undefined) return undefined;
  const { place: sentAs } = shown;
  const note: Pick<OpenCard, 'wasShown' | 'sentAs'> = { wasShown: true, ...(sentAs && { sentAs }) };
  return { card: open.card, note };
}

function lastingOf(sent: readonly Sent[]): { shows: string; sentAs: SentAs }[] {
  return sent.flatMap(({ lasting, place }) =>
    lasting === undefined || place === undefined ? [] : [{ shows: lasting, sentAs: place }],
  );
}

/** A card with buttons of its own is found by its key, wherever Teams has put it. */
function forFeedback({ feedback, place }: Sent): ShownForFeedback[] {
  if (feedback === undefined) return [];
  const { card, about } = feedback;
  return [{ card, about, ...(place === undefined ? {} : { sentAs: place }) }];
}
