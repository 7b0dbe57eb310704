import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { linesAsked } from '../../portfolio/asked/lines-asked.ts';
import type { Subscription } from '../../portfolio/kept/subscription.ts';
import { mostSubscriptions } from '../../portfolio/kept/room.ts';
import { dayOfPortfolio } from '../../portfolio/needs/day-of-portfolio.ts';
import { followedOf } from '../../portfolio/needs/followed-of.ts';
import type { Row } from '../../portfolio/row.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { keepImportAlone, type Person } from '../../storage/imports.ts';
import { portfolioOf, subscriptionsOf } from '../../storage/portfolio.ts';
import { testDatabases } from '../support/databases.ts';
import { fileRow, importDay, keeping } from '../support/portfolio-rows.ts';

const working = { before: '2026-11-19', today: importDay, next: '2026-11-23' };
const wishes = () => undefined;

/** As they are to be listed; all end on the same day. */
const inOrder = [
  ['Adatum', 'Exchange Online'],
  ['Adatum', 'Office 365 E3'],
  ['Adatum', 'Visio'],
  ['Adatum', 'exchange online (plan 1)'],
  ['Contoso', 'Office 365 E3'],
  ['Zava', 'Office 365 E3'],
  ['Øst', 'Office 365 E3'],
] as const;

const file = inOrder.map(([customer, product], n) =>
  fileRow(n, { customer, product, termEnd: '2026-12-15', autoRenew: 'on' }),
);
const named = (all: readonly Pick<Row, 'customer' | 'product'>[]) =>
  all.map(({ customer, product }) => [customer, product]);

for (const { name, make } of testDatabases())
  describe(`imported subscriptions that end on one day, in ${name}`, () => {
    let database: Database;
    const lists: Subscription[][] = [];
    const people = ['ada', 'bo', 'cy'].map((userId): Person => ({ tenantId: 'tenant-1', userId }));
    before(async () => {
      database = await openDatabase(await make());
      // As on a server that orders letters as a language does.
      await database.queries.execute(
        sql`alter table subscription alter customer_key type text collate "und-x-icu",
          alter product type text collate "und-x-icu"`,
      );
      for (const [at, person] of people.entries()) {
        const rows = [...file.slice(at * 2), ...file.slice(0, at * 2)].toReversed();
        const kept = keeping(await portfolioOf(database, person), rows);
        await keepImportAlone(database, person, kept, mostSubscriptions, new Date(importDay));
        lists.push([...(await portfolioOf(database, person)).subscriptions]);
      }
    });
    after(() => database.close());

    it('are found by customer, then product, whatever order of letters the database has', async () => {
      for (const person of people) {
        const pages: Subscription[] = [];
        for (let skip = 0; skip < file.length; skip += 2) {
          const page = await subscriptionsOf(database, person, {}, { skip, most: 2 });
          pages.push(...page.subscriptions);
        }
        assert.deepEqual(named(pages), inOrder);
      }
    });

    it('are listed so, also once they are over', () => {
      for (const all of lists) {
        const seen = { today: importDay, planned: [], wishes };
        assert.deepEqual(named(linesAsked(all, { kind: 'all' }, seen)), inOrder);
        assert.deepEqual(named(linesAsked(all, { kind: 'to-decide' }, seen)), inOrder);
        const over = all.map((one) => ({ ...one, termEnd: '2026-09-30', autoRenew: 'cancel' as const }));
        assert.deepEqual(named(linesAsked(over, { kind: 'all' }, seen)), inOrder);
        assert.deepEqual(named(linesAsked(over, { kind: 'expired' }, seen)), inOrder);
      }
    });

    it('are told so in the message of a day', () => {
      for (const all of lists) {
        const day = dayOfPortfolio(followedOf(all, []), { wishes, working, isNew: () => true });
        const told = day?.decide.flatMap(({ lines }) => lines.map(({ one }) => one)) ?? [];
        assert.deepEqual(named(told), inOrder);
      }
    });
  });
