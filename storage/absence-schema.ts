import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { moves } from './schema.ts';

/** A move that somebody has given to a colleague who has not the bot yet: it stays where it is until they have. */
export const handOvers = pgTable(
  'hand_over',
  {
    moveId: uuid('move_id')
      .primaryKey()
      .references(() => moves.id, { onDelete: 'cascade' }),
    tenantId: text('tenant_id').notNull(),
    fromId: text('from_id').notNull(),
    fromName: text('from_name').notNull(),
    /** As the mention named them: the object id, or Teams' own id where it had none. */
    toId: text('to_id').notNull(),
    toName: text('to_name').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('hand_over_to').on(table.tenantId, table.toId),
    index('hand_over_from').on(table.tenantId, table.fromId),
  ],
);

/** Who gets a person's reminders while they are away. */
export const standIns = pgTable(
  'stand_in',
  {
    tenantId: text('tenant_id').notNull(),
    /** Who is away. */
    userId: text('user_id').notNull(),
    userName: text('user_name').notNull(),
    standInId: text('stand_in_id').notNull(),
    standInName: text('stand_in_name').notNull(),
    /** The last day, in the zone of who is away. */
    until: text('until').notNull(),
    /** The moment at which that day ends. */
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.userId] }),
    index('stand_in_of').on(table.tenantId, table.standInId),
    index('stand_in_ends').on(table.endsAt),
  ],
);

/** What somebody is to be told in their personal chat of what a colleague did; it goes once it is sent. */
export const notices = pgTable(
  'notice',
  {
    id: uuid('id').primaryKey(),
    tenantId: text('tenant_id').notNull(),
    /** Who is told. */
    userId: text('user_id').notNull(),
    userName: text('user_name').notNull(),
    /** The channel that is told, in the place of a person; null where a person is. */
    conversationId: text('conversation_id'),
    /** Whose doing it is; null where it is nobody's. */
    fromId: text('from_id'),
    what: jsonb('what').notNull(),
    nextAt: timestamp('next_at', { withTimezone: true }).notNull(),
    /** `planned`, `claimed` or `sending`. */
    state: text('state').notNull(),
    jobId: uuid('job_id'),
    claimedAt: timestamp('claimed_at', { withTimezone: true }),
    attempts: integer('attempts').notNull().default(0),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('notice_due')
      .on(table.nextAt)
      .where(sql`${table.state} = 'planned'`),
    index('notice_job').on(table.jobId),
    index('notice_person').on(table.tenantId, table.userId),
  ],
);
