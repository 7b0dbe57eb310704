import { sql } from 'drizzle-orm';
import {
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** A subscription of somebody's portfolio, from the files that they have confirmed. */
export const subscriptions = pgTable(
  'subscription',
  {
    id: uuid('id').primaryKey(),
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    /** The list that it was in last. */
    listId: uuid('list_id').notNull(),
    /** As the file has it; null where it has none. */
    subscriptionId: text('subscription_id'),
    customer: text('customer').notNull(),
    /** The customer's name as it is compared. */
    customerKey: text('customer_key').notNull(),
    customerTenantId: text('customer_tenant_id'),
    /** ISO alpha-2. */
    country: text('country'),
    product: text('product').notNull(),
    seats: integer('seats'),
    /** UTC days; the end is the last one of the term. */
    termStart: text('term_start'),
    termEnd: text('term_end').notNull(),
    termLength: text('term_length'),
    autoRenew: text('auto_renew'),
    state: text('state'),
    /** `ours` or `elsewhere`, and where in the person's own words. */
    whereabouts: text('whereabouts').notNull(),
    elsewhere: text('elsewhere'),
    /** The UTC day on which its list had it no more; null while it has. */
    goneSince: text('gone_since'),
    /** When it was imported first; null where that was before this was kept. */
    cameAt: timestamp('came_at', { withTimezone: true }),
    /** When its person said that they look after it, where colleagues have it too. */
    takenAt: timestamp('taken_at', { withTimezone: true }),
    /** When a colleague who had it too had it no more. */
    freedAt: timestamp('freed_at', { withTimezone: true }),
  },
  (table) => [
    index('subscription_owner').on(table.tenantId, table.userId, table.id),
    index('subscription_end')
      .on(table.tenantId, table.userId, table.termEnd)
      .where(sql`${table.goneSince} is null`),
    index('subscription_customer')
      .on(table.tenantId, table.userId, table.customerKey)
      .where(sql`${table.goneSince} is null`),
    index('subscription_renewal')
      .on(table.tenantId, table.userId, table.autoRenew, table.termEnd)
      .where(sql`${table.goneSince} is null`),
    uniqueIndex('subscription_same').on(table.tenantId, sql`lower(${table.subscriptionId})`, table.userId),
  ],
);

/** What somebody confirmed for the ends of terms in their portfolio; what they say later of the same takes its place. */
export const wishes = pgTable(
  'wish',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    /** `line`, `customer` or `product`. */
    scope: text('scope').notNull(),
    /** The id of the subscription, or the name as it is compared. */
    key: text('key').notNull(),
    /** `goes-on` or `ends`. */
    wish: text('wish').notNull(),
    /** Of a subscription, the last UTC day of the term that it speaks of. */
    termEnd: text('term_end'),
    /** They looked up how its end is set. */
    checked: boolean('checked').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
    /** Who said it in the channel that the list was given to, and what Teams called them; null where its person did. */
    byId: text('by_id'),
    byName: text('by_name'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.userId, table.scope, table.key] })],
);

/** A list of somebody's portfolio that they have given to a channel: whoever is there asks it and answers for it. */
export const givenLists = pgTable(
  'given_list',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    listId: uuid('list_id').notNull(),
    /** The channel. */
    conversationId: text('conversation_id').notNull(),
    userName: text('user_name').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.userId, table.listId] }),
    index('given_list_place').on(table.tenantId, table.conversationId),
  ],
);

/** A file that somebody has confirmed. */
export const imports = pgTable(
  'import',
  {
    id: uuid('id').primaryKey(),
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    /** Counts the imports of its person. */
    number: integer('number').notNull(),
    fileName: text('file_name').notNull(),
    kind: text('kind').notNull(),
    whereabouts: text('whereabouts').notNull(),
    elsewhere: text('elsewhere'),
    counts: jsonb('counts').notNull(),
    /** `kept` or `undone`. */
    status: text('status').notNull(),
    /** What it changed is still known. */
    canUndo: boolean('can_undo').notNull(),
    at: timestamp('at', { withTimezone: true }).notNull(),
  },
  (table) => [uniqueIndex('import_number').on(table.tenantId, table.userId, table.number)],
);

/** What the last import of a person changed, as it stood before. */
export const subscriptionsBefore = pgTable(
  'subscription_before',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    id: uuid('id').notNull(),
    /** The whole row; null where there was none. */
    before: jsonb('before'),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.userId, table.id] })],
);

/** A file between its preview and the answer to it. */
export const heldFiles = pgTable(
  'held_file',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    id: uuid('id').notNull(),
    fileName: text('file_name').notNull(),
    bytes: bytes('bytes').notNull(),
    answers: jsonb('answers').notNull(),
    heldAt: timestamp('held_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.tenantId, table.userId] }),
    index('held_file_held_at').on(table.heldAt),
  ],
);

/** What somebody answered about a file, for the next one with the same headings. */
export const fileAnswers = pgTable(
  'file_answers',
  {
    tenantId: text('tenant_id').notNull(),
    userId: text('user_id').notNull(),
    /** A hash of the headings in the order of the alphabet. */
    headings: text('headings').notNull(),
    answers: jsonb('answers').notNull(),
    usedAt: timestamp('used_at', { withTimezone: true }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.tenantId, table.userId, table.headings] })],
);
