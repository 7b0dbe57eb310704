import { and, eq } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { ConversationKey } from './conversation-key.ts';

/** A table whose rows are of one person each. */
type Owned = { readonly tenantId: PgColumn; readonly userId: PgColumn };

/** The condition for the rows of a person, or of everybody of the tenant. */
export function isTheirs(
  table: Owned,
  { tenantId, userId }: Pick<ConversationKey, 'tenantId'> & Partial<Pick<ConversationKey, 'userId'>>,
) {
  return and(eq(table.tenantId, tenantId), userId === undefined ? undefined : eq(table.userId, userId));
}
