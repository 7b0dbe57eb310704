/** Whose conversation it is: tenant, person and conversation together. */
export type ConversationKey = {
  readonly tenantId: string;
  readonly userId: string;
  readonly conversationId: string;
};

/** Stands for the tenant of activities that name none, as those of local tools. */
export const noTenant = 'none';
