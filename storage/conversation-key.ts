/** Whose conversation it is: tenant, person and conversation together. */
export type ConversationKey = {
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
};
