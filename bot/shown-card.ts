import type { Logger } from 'pino';
import { conversationSchema, type Conversation } from '../dialogs/conversation.ts';
import type { ConversationKey } from '../storage/conversation-key.ts';
import type { Database } from '../storage/database.ts';
import { stored } from '../storage/driver-faults.ts';
import { loadTurn, saveTurn } from '../storage/turns.ts';
import type { Sent } from './deliver.ts';
import { faultOf } from './faults.ts';

/** In a conversation; what a press on an older one leads to stands below it. */
const mostLasting = 20;

type Showing = { readonly database: Database; readonly key: ConversationKey; readonly now: Date };

/**
 * Notes that the open card was shown, and where it and those that stay good stand, so that what a press leads to can
 * take their place. Where that fails the person has seen them all the same, and their buttons count.
 */
export async function rememberShown(showing: Showing, sent: readonly Sent[], log: Logger): Promise<void> {
  if (sent.length === 0) return;
  try {
    await stored(saveShown(showing, sent));
  } catch (error) {
    log.warn({ err: error, ...faultOf(error) }, 'where the open card stands could not be stored');
  }
}

async function saveShown({ database, key, now }: Showing, sent: readonly Sent[]): Promise<void> {
  const { state, version } = await loadTurn(database, key);
  const { data: conversation } = conversationSchema.safeParse(state);
  if (conversation === undefined) return;
  const isNoted = [noteOpen(conversation, sent), noteLasting(conversation, sent)].includes(true);
  if (!isNoted) return;
  await saveTurn(database, { key, version, state: conversation, learned: {}, now });
}

function noteOpen({ open }: Conversation, sent: readonly Sent[]): boolean {
  const shown = sent.find(({ card }) => card !== undefined && card === open?.card);
  if (open === undefined || shown === undefined) return false;
  open.wasShown = true;
  if (shown.place !== undefined) open.sentAs = shown.place;
  return true;
}

function noteLasting(conversation: Conversation, sent: readonly Sent[]): boolean {
  const stand = sent.flatMap(({ lasting, place }) =>
    lasting === undefined || place === undefined ? [] : [{ shows: lasting, sentAs: place }],
  );
  if (stand.length === 0) return false;
  conversation.lasting = [...(conversation.lasting ?? []), ...stand].slice(-mostLasting);
  return true;
}
