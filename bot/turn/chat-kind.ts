/** What Teams tells of a conversation's kind. */
type Told = {
  readonly id: string;
  readonly conversationType?: string | null | undefined;
  readonly isGroup?: boolean | null | undefined;
};

/**
 * Whether it is a chat of one person with the bot: only if Teams says so, or says nothing and nothing speaks against
 * it. Where others may read along, what is private is not shown, and only what mentions the bot is heard.
 */
export function isPersonalChat({ id, conversationType, isGroup }: Told): boolean {
  if (isGroup === true) return false;
  return conversationType == null ? !id.startsWith('19:') : conversationType === 'personal';
}

/**
 * Whether the client shows thumbs below a message that asks for them: Teams does in chats, not in channels. Source:
 * learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content.
 */
export function hasThumbs({
  channelId,
  conversation,
}: {
  readonly channelId: string;
  readonly conversation: Told;
}): boolean {
  return channelId === 'msteams' && conversation.conversationType !== 'channel';
}
