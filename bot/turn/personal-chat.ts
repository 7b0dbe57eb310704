import type { PersonalChat } from '../../dialogs/personal-chat.ts';
import { openChatOf } from '../../storage/colleagues.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import type { Database } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { ownerOf } from './owner-of.ts';

/** The person's chat with the bot alone, where there is one that takes messages. */
export async function personalChatOf(
  database: Database,
  key: ConversationKey,
): Promise<PersonalChat | undefined> {
  const chat = await stored(openChatOf(database, key));
  return chat && { ...chat, owner: ownerOf({ ...key, conversationId: chat.conversationId }) };
}
