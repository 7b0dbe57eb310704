import { setImmediate } from 'node:timers/promises';
import {
  and,
  asc,
  count,
  countDistinct,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  like,
  lte,
  or,
  sql,
} from 'drizzle-orm';
import type {
  PortfolioCounts,
  PortfolioFilter,
  PortfolioPage,
  StoredPortfolio,
} from '../portfolio/kept/portfolio-memory.ts';
import type { Subscription } from '../portfolio/kept/subscription.ts';
import type { Database } from './database.ts';
import type { Person } from './imports.ts';
import { subscriptions } from './portfolio-schema.ts';
import { countOf, stateOf } from './portfolio-state.ts';
import { readSubscription } from './subscription-row.ts';
import { isTheirs } from './theirs.ts';
import { readEach } from './watch-row.ts';

/** How many rows are read between two breaths. */
const piece = 1_000;

/** All that the person has stored, as an import compares it; without what cannot be read. */
export async function portfolioOf(database: Database, person: Person): Promise<StoredPortfolio> {
  const { queries } = database;
  // First: what comes in between is then told by its name.
  const basedOn = await stateOf(queries, person);
  const rows = await queries
    .select()
    .from(subscriptions)
    .where(isTheirs(subscriptions, person))
    .orderBy(asc(subscriptions.id));
  const all: Subscription[] = [];
  for (let at = 0; at < rows.length; at += piece) {
    all.push(...readAll(database, rows.slice(at, at + piece)));
    await setImmediate();
  }
  const ofTenant = await countOf(queries, eq(subscriptions.tenantId, person.tenantId));
  return { subscriptions: all, ofTenant, basedOn };
}

/** Some of the person's subscriptions, the one that ends first before others, always in the same order; without what cannot be read. */
export async function subscriptionsOf(
  database: Database,
  person: Person,
  filter: PortfolioFilter,
  { skip, most }: { readonly skip: number; readonly most: number },
): Promise<PortfolioPage> {
  const { queries } = database;
  const isMeant = and(isThere(person), ...conditions(filter));
  const rows = await queries
    .select()
    .from(subscriptions)
    .where(isMeant)
    .orderBy(...inOrder)
    .limit(most)
    .offset(skip);
  const [counted] = await queries
    .select({ all: count(), customers: countDistinct(subscriptions.customerKey) })
    .from(subscriptions)
    .where(isMeant);
  const { all = 0, customers = 0 } = counted ?? {};
  return { subscriptions: readAll(database, rows), all, customers };
}

export async function subscriptionOf(
  { queries }: Database,
  person: Person,
  id: string,
): Promise<Subscription | undefined> {
  const [row] = await queries
    .select()
    .from(subscriptions)
    .where(and(isTheirs(subscriptions, person), eq(subscriptions.id, id)))
    .limit(1);
  return row === undefined ? undefined : readSubscription(row);
}

/** How many subscriptions the person has, and how many end in which month. */
export async function portfolioCounts({ queries }: Database, person: Person): Promise<PortfolioCounts> {
  const month = sql<string>`left(${subscriptions.termEnd}, 7)`;
  const months = await queries
    .select({
      month,
      count: count(),
      seats: sql`coalesce(sum(${subscriptions.seats}), 0)`.mapWith(Number),
    })
    .from(subscriptions)
    .where(isThere(person))
    .groupBy(month)
    .orderBy(month);
  const isGone = sql`${subscriptions.goneSince} is not null`;
  const [counted] = await queries
    .select({
      customers: countDistinct(sql`case when not ${isGone} then ${subscriptions.customerKey} end`),
      gone: count(sql`case when ${isGone} then 1 end`),
    })
    .from(subscriptions)
    .where(isTheirs(subscriptions, person));
  const all = months.reduce((sum, each) => sum + each.count, 0);
  return { all, months, customers: counted?.customers ?? 0, gone: counted?.gone ?? 0 };
}

/** Those of one day by customer, product and id; by their bytes, as databases differ in the order of letters. */
const inOrder = [
  asc(subscriptions.termEnd),
  sql`${subscriptions.customerKey} collate "C"`,
  sql`${subscriptions.product} collate "C"`,
  asc(subscriptions.id),
];

function conditions({ from, to, customer = '', autoRenew, state, at }: PortfolioFilter) {
  const words = customer.split(' ').filter((word) => word !== '');
  return [
    from === undefined ? undefined : gte(subscriptions.termEnd, from),
    to === undefined ? undefined : lte(subscriptions.termEnd, to),
    autoRenew === undefined ? undefined : inArray(subscriptions.autoRenew, [...autoRenew]),
    state === undefined ? undefined : inArray(subscriptions.state, [...state]),
    at === undefined ? undefined : eq(subscriptions.whereabouts, at),
    ...words.map((word) => like(subscriptions.customerKey, `%${word}%`)),
  ];
}

function isThere(person: Person) {
  return and(isTheirs(subscriptions, person), isNull(subscriptions.goneSince));
}

function readAll(database: Database, rows: readonly (typeof subscriptions.$inferSelect)[]) {
  const { read, unreadable } = readEach(rows, readSubscription);
  database.onUnreadable(unreadable);
  return read;
}

/** The ids of what came into the person's portfolio after that moment, or that they look after only since then. */
export async function cameSince(
  { queries }: Database,
  person: Person,
  since: Date,
): Promise<ReadonlySet<string>> {
  const rows = await queries
    .select({ id: subscriptions.id })
    .from(subscriptions)
    .where(
      and(
        isThere(person),
        or(
          gt(subscriptions.cameAt, since),
          gt(subscriptions.takenAt, since),
          gt(subscriptions.freedAt, since),
        ),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}
