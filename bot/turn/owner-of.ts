import { hash } from 'node:crypto';
import type { ConversationKey } from '../../storage/conversation-key.ts';

/** A short mark of the person in the conversation, which says nothing about them. */
export function ownerOf({ tenantId, userId, conversationId }: ConversationKey): string {
  return hash('sha256', JSON.stringify([tenantId, userId, conversationId]), 'base64url').slice(0, 12);
}
