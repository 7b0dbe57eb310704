import { bigint, foreignKey, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { conversations } from './schema.ts';

/** One row for each of the latest changes that can be taken back, with what stood before it; gone with its conversation. */
export const undoSteps = pgTable(
  'undo_step',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    /** Counted on in the conversation. */
    number: bigint('number', { mode: 'number' }).notNull(),
    step: jsonb('step').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.userId, table.conversationId, table.number] }),
    foreignKey({
      name: 'undo_step_conversation',
      columns: [table.tenantId, table.userId, table.conversationId],
      foreignColumns: [conversations.tenantId, conversations.userId, conversations.conversationId],
    }).onDelete('cascade'),
  ],
);
