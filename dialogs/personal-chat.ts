/** Somebody's chat with the bot alone. */
export type PersonalChat = {
  readonly conversationId: string;
  /** Marks their cards there. */
  readonly owner: string;
  /** How to write there, as it is stored. */
  readonly reference: unknown;
};
