import { index, integer, jsonb, pgTable, primaryKey, text, timestamp } from 'drizzle-orm/pg-core';

/** One row per person and conversation: where they are in the talk. */
export const conversations = pgTable(
  'conversation',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    /** Counts the saves; a save names the one it was made from, so that none is lost. */
    version: integer('version').notNull(),
    state: jsonb('state').notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.userId, table.conversationId] })],
);

/** One row per person: what is remembered across conversations. */
export const people = pgTable(
  'person',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    partnerCountry: text('partner_country'),
    welcomedAt: timestamp('welcomed_at', { withTimezone: true }),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.userId] })],
);

/** Activities that have had their effect: Teams delivers some more than once. */
export const processedActivities = pgTable(
  'processed_activity',
  {
    key: text('key').primaryKey(),
    processedAt: timestamp('processed_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('processed_activity_processed_at').on(table.processedAt)],
);
