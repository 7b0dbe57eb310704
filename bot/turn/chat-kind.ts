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
