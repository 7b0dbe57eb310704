import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { z } from 'zod';
import { mostSubscriptions } from '../../portfolio/kept/room.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { freeForOthers } from '../../storage/freed.ts';
import { handPortfolio } from '../../storage/hand-portfolio.ts';
import { Overtaken } from '../../storage/hand-over.ts';
import { keepImportAlone, undoImportAlone, type Person } from '../../storage/imports.ts';
import { lastImportOf } from '../../storage/known-imports.ts';
import { lockPeople, lockTenant } from '../../storage/person-lock.ts';
import { portfolioOf } from '../../storage/portfolio.ts';
import { takeCare } from '../../storage/taking-care.ts';
import { wholePortfolio } from '../../storage/whole-portfolio.ts';
import { testDatabases } from '../support/databases.ts';
import { fileRow, keeping } from '../support/portfolio-rows.ts';
import { waitUntil } from '../support/wait-until.ts';

const began = Date.parse('2026-11-20T10:00:00Z');
const today = '2026-11-20';
const rowsSchema = z.object({ rows: z.array(z.unknown()) });
const names = ['ada', 'bo', 'cy'] as const;

for (const { name, make } of testDatabases())
  describe(`who is reminded of a subscription, in ${name}`, () => {
    let database: Database;
    let tenants = 0;
    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    async function keep(person: Person, ns: readonly number[], at: number, capitals = false) {
      const rows = ns.map((n) => {
        const { subscriptionId = '', ...row } = fileRow(n);
        return { ...row, subscriptionId: capitals ? subscriptionId.toUpperCase() : subscriptionId };
      });
      const kept = keeping(await portfolioOf(database, person), rows);
      return await keepImportAlone(database, person, kept, mostSubscriptions, new Date(began + at));
    }

    /** Who of these is reminded of each of the subscriptions that they have, by its id. */
    async function remindedOf(people: readonly Person[]) {
      const of = new Map<string, string[]>();
      for (const person of people) {
        const { subscriptions } = await wholePortfolio(database, person, today);
        for (const { subscriptionId = '', caretaker, goneSince } of subscriptions) {
          if (goneSince !== undefined) continue;
          const key = subscriptionId.toLowerCase();
          of.set(key, [...(of.get(key) ?? []), ...(caretaker === undefined ? [person.userId] : [])]);
        }
      }
      return of;
    }

    const newPeople = () => {
      tenants += 1;
      return names.map((userId) => ({ tenantId: `tenant-${tenants}`, userId }));
    };

    it('is exactly one person where two import it at once', async () => {
      const people = newPeople();
      const outcomes = await Promise.all(people.map((person) => keep(person, [1, 2, 3], 0)));
      assert.deepEqual(outcomes, ['kept', 'kept', 'kept']);
      const reminded = [...(await remindedOf(people)).values()];
      assert.deepEqual(
        reminded.map((of) => of.length),
        [1, 1, 1],
      );
    });

    it('is one, whether it is written in capitals or not', async () => {
      const people = newPeople();
      const [ada, bo] = people;
      assert.ok(ada && bo);
      await keep(ada, [11], 0);
      await keep(bo, [11], 1, true);
      assert.deepEqual([...(await remindedOf(people)).values()], [['ada']]);
    });

    it('is the colleague of whoever leaves, once that is handed over; what both have is there once', async () => {
      const people = newPeople();
      const [ada, bo] = people;
      assert.ok(ada && bo);
      await keep(ada, [1, 2], 0);
      await keep(bo, [2, 3], 1);
      const handing = { from: { ...ada, name: 'Ada' }, to: { ...bo, name: 'Bo' }, most: 3 };
      const { tenantId } = ada;
      const hand = (most: number) =>
        database.queries.transaction((tx) =>
          handPortfolio(tx, { tenantId, ...handing, most }, new Date(began + 2000)),
        );
      await assert.rejects(hand(2), Overtaken);
      assert.equal(await hand(3), 2);
      assert.equal((await portfolioOf(database, ada)).subscriptions.length, 0);
      assert.deepEqual([...(await remindedOf(people)).values()], [['bo'], ['bo'], ['bo']]);
    });

    it('is whoever takes it, also in the moment in which a colleague’s list has it no more', async () => {
      const people = newPeople();
      const [ada, bo] = people;
      assert.ok(ada && bo);
      await keep(ada, [1, 2], 0);
      await keep(bo, [1, 2], 1);
      const [one, two] = (await portfolioOf(database, bo)).subscriptions;
      assert.ok(one && two);
      const isLike = ({ subscriptionId = '' }: typeof one) =>
        sql`lower(subscription_id) = lower(${subscriptionId})`;
      const begun = Promise.withResolvers<undefined>();
      const waited = Promise.withResolvers<undefined>();
      const losing = database.queries.transaction(async (tx) => {
        await lockPeople(tx, [ada]);
        await lockTenant(tx, ada.tenantId);
        await freeForOthers(tx, ada, isLike(one), new Date(began));
        begun.resolve(undefined);
        await waited.promise;
        await freeForOthers(tx, ada, isLike(two), new Date(began));
      });
      await begun.promise;
      const taking = database.queries.transaction(async (tx) => {
        await lockPeople(tx, [bo]);
        const key = { ...bo, conversationId: 'chat-of-bo' };
        for (const { id } of [two, one]) await takeCare(tx, key, [id], new Date(began + 2000));
      });
      if (database.queueBackend.kind === 'postgres') await someoneWaits();
      waited.resolve(undefined);
      await Promise.all([losing, taking]);
      assert.deepEqual([...(await remindedOf(people)).values()], [['bo'], ['bo']]);
    });

    function someoneWaits() {
      const waiting = sql`select 1 from pg_locks l join pg_stat_activity a on a.pid = l.pid
        where not l.granted and a.datname = current_database()`;
      const isSo = async () => rowsSchema.parse(await database.queries.execute(waiting)).rows.length > 0;
      return waitUntil('one waits for the other', isSo, { seconds: 20, every: 20 });
    }

    it('is exactly one of those who have it, whatever they import and undo', async () => {
      const deed = fc.record({
        who: fc.nat(2),
        ns: fc.uniqueArray(fc.nat(4), { maxLength: 4 }),
        undoes: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 6 }), async (deeds) => {
          const people = newPeople();
          let at = 0;
          for (const { who, ns, undoes } of deeds) {
            const person = people[who];
            if (person === undefined) continue;
            const last = undoes ? await lastImportOf(database, person) : undefined;
            at += 1000;
            if (last?.canUndo === true)
              await undoImportAlone(database, person, last.id, new Date(began + at));
            else await keep(person, ns, at);
          }
          for (const [key, of] of await remindedOf(people)) assert.equal(of.length, 1, key);
        }),
        { numRuns: 12 },
      );
    });
  });
