import type { Logger } from 'pino';
import { conversationSchema } from '../dialogs/conversation.ts';
import type { ConversationKey } from '../storage/conversation-key.ts';
import type { Database } from '../storage/database.ts';
import { stored } from '../storage/driver-faults.ts';
import { loadTurn, saveTurn } from '../storage/turns.ts';
import type { Sent } from './deliver.ts';
import { faultOf } from './faults.ts';

type Showing = { readonly database: Database; readonly key: ConversationKey; readonly now: Date };

/**
 * Notes that the open card was shown, and where it stands, so that its answer can take its place. Where that fails the
 * person has seen it all the same: typing they are shown it again, and its buttons count.
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
  const shown = sent.find(({ card }) => card === conversation?.open?.card);
  if (conversation?.open === undefined || shown === undefined) return;
  conversation.open.wasShown = true;
  if (shown.place !== undefined) conversation.open.sentAs = shown.place;
  await saveTurn(database, { key, version, state: conversation, learned: {}, now });
}
