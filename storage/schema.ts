import { sql } from 'drizzle-orm';
import {
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

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
  (table) => [
    primaryKey({ columns: [table.tenantId, table.userId, table.conversationId] }),
    index('conversation_place').on(table.tenantId, table.conversationId),
  ],
);

/** One row per person: what is remembered across conversations. */
export const people = pgTable(
  'person',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    partnerCountry: text('partner_country'),
    /** How they buy from Microsoft: `indirect-reseller`. */
    partnerModel: text('partner_model'),
    welcomedAt: timestamp('welcomed_at', { withTimezone: true }),
    /** The locale that their client reported last: `sv-FI`. */
    locale: text('locale'),
    /** The language that they chose; null while their client's holds. */
    language: text('language'),
    /** IANA name. */
    timeZone: text('time_zone'),
    /** The person said so; until then it is what their client reported. */
    timeZoneConfirmed: boolean('time_zone_confirmed').notNull().default(false),
    /** The hour of their day at which reminders come, 0–23. */
    hour: integer('hour'),
    /** ISO days of the week, 1 is Monday. */
    workingDays: jsonb('working_days').$type<readonly number[]>(),
    /** Days before the end of a term. */
    cadence: jsonb('cadence').$type<readonly number[]>(),
    /** What they watch is still to be planned anew: by which habits, and how far that has come; null when it is done. */
    replanning: jsonb('replanning'),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.userId] }),
    index('person_replanning')
      .on(table.tenantId)
      .where(sql`${table.replanning} is not null`),
  ],
);

/** Whether a plan or an answer was right, as a person said it; what they say later of the same takes its place. */
export const feedback = pgTable(
  'feedback',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    /** The key of the card that it is about. */
    card: text('card').notNull(),
    /** Which topics, or which plan by which rules; nothing of the customer. */
    about: jsonb('about').notNull(),
    reaction: text('reaction').notNull(),
    /** In their own words. */
    comment: text('comment'),
    /** The language that they were spoken to. */
    language: text('language').notNull(),
    givenAt: timestamp('given_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.userId, table.card] }),
    index('feedback_given_at').on(table.givenAt),
  ],
);

/** Questions that no topic answers, in the bot's own words only and without anybody; kept where the operator says so. */
export const unknownQuestions = pgTable(
  'unknown_question',
  {
    /** Those of its words that the bot's own ways to ask have, as stems, in the order of the alphabet. */
    words: text('words').notNull(),
    /** In which language these are known best. */
    language: text('language').notNull(),
    asked: integer('asked').notNull(),
    /** The UTC day on which it was asked last. */
    lastOn: text('last_on').notNull(),
  },
  (table) => [primaryKey({ columns: [table.words, table.language] })],
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

/** One row per chat or channel: how to write there of the bot's own accord. */
export const places = pgTable(
  'place',
  {
    tenantId: text('tenant_id').notNull(),
    conversationId: text('conversation_id').notNull(),
    /** A chat of one person with the bot alone. */
    personal: boolean('personal').notNull().default(false),
    /** The team whose channel it is, where an activity has said so. */
    teamId: text('team_id'),
    /** The SDK's conversation reference, as the latest activity gave it. */
    reference: jsonb('reference').notNull(),
    /** What Teams said when it refused the place; null while it can be reached. */
    unreachable: text('unreachable'),
    /** The moment from which a reminder may try a place that is unreachable; null: from now on. */
    nextTryAt: timestamp('next_try_at', { withTimezone: true }),
    /** UTC days on which the place was not found. */
    missingOn: jsonb('missing_on').$type<string[]>().notNull().default([]),
    /** The moment at which the latest of these days was counted. */
    missingSince: timestamp('missing_since', { withTimezone: true }),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.conversationId] }),
    index('place_team').on(table.tenantId, table.teamId),
    index('place_unreachable')
      .on(table.tenantId, table.conversationId)
      .where(sql`${table.unreachable} is not null`),
  ],
);

/** The move of one customer, from its plan to its end. */
export const moves = pgTable(
  'move',
  {
    id: uuid('id').primaryKey(),
    tenantId: text('tenant_id').notNull(),
    /** Whose it is: they alone delete it or hand it on. */
    userId: text('user_id').notNull(),
    /** Where it lives: in a channel it is everybody's there. */
    conversationId: text('conversation_id').notNull(),
    makerName: text('maker_name').notNull(),
    /** Null until somebody has said it. */
    customer: text('customer'),
    /** The plan's answers. */
    answers: jsonb('answers').notNull(),
    edition: text('edition').notNull(),
    /** Which steps are done, by whom and when. */
    ticked: jsonb('ticked').notNull().default([]),
    /** `open` or `done`. */
    status: text('status').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('move_maker').on(table.tenantId, table.userId, table.status),
    index('move_place').on(table.tenantId, table.conversationId, table.status),
  ],
);

/** A customer's subscriptions that somebody watches. */
export const watches = pgTable(
  'watch',
  {
    id: uuid('id').primaryKey(),
    tenantId: text('tenant_id').notNull(),
    /** Who made it: they alone change it. */
    userId: text('user_id').notNull(),
    /** Where it was made: its reminders go there. */
    conversationId: text('conversation_id').notNull(),
    makerName: text('maker_name').notNull(),
    subject: text('subject').notNull(),
    /** UTC day. */
    termEnd: text('term_end').notNull(),
    /** The plan's answers; null where it was made without a plan. */
    answers: jsonb('answers'),
    cadence: jsonb('cadence').$type<readonly number[]>(),
    /** `own-words`: a day and what the person wants to do on it; null where it is the end of a term. */
    kind: text('kind'),
    /** The hour of their day that they named for it, 0–23; null where it is their usual one. */
    hour: integer('hour'),
    /** The edition of the rules that its plan was made by; null where it has no plan, or was made before this was kept. */
    edition: text('edition'),
    /** The ids of the advice that this plan showed. */
    advice: jsonb('advice').$type<readonly string[]>(),
    /** Which of it an edition added or changed, until its maker is told. */
    news: jsonb('news'),
    /** The move whose end it watches; null where it was made without a plan, or before moves were kept. */
    moveId: uuid('move_id').references(() => moves.id, { onDelete: 'set null' }),
    status: text('status').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('watch_move')
      .on(table.moveId)
      .where(sql`${table.moveId} is not null`),
    index('watch_maker').on(table.tenantId, table.userId, table.status),
    uniqueIndex('watch_portfolio')
      .on(table.tenantId, table.userId)
      .where(sql`${table.status} = 'portfolio'`),
    uniqueIndex('watch_team_portfolio')
      .on(table.tenantId, table.conversationId)
      .where(sql`${table.status} = 'team-portfolio'`),
    index('watch_place').on(table.tenantId, table.conversationId),
    index('watch_edition')
      .on(sql`coalesce(${table.edition}, '')`)
      .where(sql`${table.status} = 'active' and ${table.answers} is not null`),
  ],
);

/** What to remind of, and when: planned, then handed to the queue, then sent. */
export const reminders = pgTable(
  'reminder',
  {
    id: uuid('id').primaryKey(),
    watchId: uuid('watch_id')
      .notNull()
      .references(() => watches.id, { onDelete: 'cascade' }),
    /** `before-30`, `month-202703`, `edition-2026-11`, `snooze-<n>`: one of each per watch. */
    occasion: text('occasion').notNull(),
    /** The moment it was planned for. */
    dueAt: timestamp('due_at', { withTimezone: true }).notNull(),
    /** The moment at which it is handed over next: the same, later after a failure; null once only somebody's return helps. */
    nextAt: timestamp('next_at', { withTimezone: true }),
    state: text('state').notNull(),
    /** The job that has it in hand. */
    jobId: uuid('job_id'),
    claimedAt: timestamp('claimed_at', { withTimezone: true }),
    attempts: integer('attempts').notNull().default(0),
    /** An earlier attempt broke off so that nobody knows. */
    mayHaveArrived: boolean('may_have_arrived').notNull().default(false),
    activityId: text('activity_id'),
    sentAt: timestamp('sent_at', { withTimezone: true }),
    reason: text('reason'),
    /** Whither it goes instead of its watch's place: `stand-in` or `channel`; `spent` where nothing else is left. */
    via: text('via'),
    /** That place; null where it is its watch's own. */
    viaConversationId: text('via_conversation_id'),
  },
  (table) => [
    unique('reminder_occasion').on(table.watchId, table.occasion),
    index('reminder_due')
      .on(table.nextAt)
      .where(sql`${table.state} = 'planned'`),
    index('reminder_job')
      .on(table.jobId)
      .where(sql`${table.state} in ('claimed', 'sending')`),
    index('reminder_in_hand')
      .on(table.claimedAt)
      .where(sql`${table.state} in ('claimed', 'sending')`),
    index('reminder_dead')
      .on(table.claimedAt)
      .where(sql`${table.state} = 'dead'`),
    index('reminder_via')
      .on(table.viaConversationId)
      .where(sql`${table.viaConversationId} is not null`),
    index('reminder_withheld')
      .on(table.reason)
      .where(sql`${table.state} = 'planned' and ${table.reason} is not null`),
  ],
);

/** The next free moment for sending to a place, and until when a process holds a seat among those that send to a tenant. */
export const sendSlots = pgTable('send_slot', {
  key: text('key').primaryKey(),
  nextAt: timestamp('next_at', { withTimezone: true }).notNull(),
});
