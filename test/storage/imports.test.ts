import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { z } from 'zod';
import { mostSubscriptions } from '../../portfolio/kept/room.ts';
import type { ImportAnswers } from '../../portfolio/kept/held-file.ts';
import type { Room } from '../../portfolio/kept/portfolio-effect.ts';
import type { Row } from '../../portfolio/row.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { countStored } from '../../storage/forget.ts';
import { answersFor, dropOldFiles, heldFileOf } from '../../storage/held-files.ts';
import { keepImport } from '../../storage/imports.ts';
import { lastImportOf } from '../../storage/known-imports.ts';
import { portfolioCounts, portfolioOf, subscriptionsOf } from '../../storage/portfolio.ts';
import { storedAbout, type StoredItem } from '../../storage/stored-about.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import type { Effect } from '../../storage/watch.ts';
import { testDatabases } from '../support/databases.ts';
import { waitUntil } from '../support/wait-until.ts';
import { anyFile, fileRow, keeping } from '../support/portfolio-rows.ts';

const hour = 60 * 60 * 1000;
const began = new Date('2026-11-20T10:00:00Z');
const rowsSchema = z.object({ rows: z.array(z.unknown()) });
const rows = (count: number, from = 0) => Array.from({ length: count }, (_none, n) => fileRow(from + n));

for (const { name, make } of testDatabases())
  describe(`imported subscriptions, in ${name}`, () => {
    let database: Database;
    let people = 0;

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    function newKey(tenantId = 'tenant-1'): ConversationKey {
      const userId = `user-${(people += 1)}`;
      return { tenantId, userId, conversationId: `chat-of-${userId}` };
    }

    async function save(key: ConversationKey, ...effects: Effect[]) {
      const { version } = await loadTurn(database, key);
      return await saveTurn(database, { key, version, state: {}, learned: {}, effects, now: began });
    }

    async function effectOf(
      key: ConversationKey,
      file: readonly Row[],
      answers?: ImportAnswers,
      most?: Room,
    ) {
      const stored = await portfolioOf(database, key);
      return {
        kind: 'import-kept',
        keeping: keeping(stored, file, answers),
        most: most ?? mostSubscriptions,
      } as const;
    }

    async function keep(key: ConversationKey, file: readonly Row[], answers?: ImportAnswers) {
      const effect = await effectOf(key, file, answers);
      assert.equal(await save(key, effect), 'saved');
      return effect.keeping;
    }

    const all = async (key: ConversationKey) => (await portfolioOf(database, key)).subscriptions;

    async function seen(key: ConversationKey) {
      const { subscriptions } = await subscriptionsOf(database, key, {}, { skip: 0, most: 10_000 });
      return subscriptions.map((one) => {
        const told = Object.entries(one).filter(
          ([field]) => !['id', 'listId', 'whereabouts'].includes(field),
        );
        return Object.fromEntries(told);
      });
    }

    it('are what the file says, the one that ends first before others', async () => {
      const ada = newKey();
      const file = [
        fileRow(2, {
          customer: '“Ö” & Söner',
          country: 'SE',
          termStart: '2025-12-01',
        }),
        fileRow(1, { state: 'trial', customerTenantId: 'contoso.onmicrosoft.com' }),
        fileRow(0),
      ];
      const { counts } = await keep(ada, file, { whereabouts: { at: 'elsewhere', where: 'Crayon' } });
      assert.deepEqual(await seen(ada), file.toReversed());
      assert.deepEqual(counts, { added: 3, changed: 0, same: 0, gone: 0, left: 1 });
      const [one] = await all(ada);
      assert.deepEqual(one?.whereabouts, { at: 'elsewhere', where: 'Crayon' });
      const last = await lastImportOf(database, ada);
      assert.deepEqual(
        [last?.fileName, last?.status, last?.canUndo, last?.counts],
        ['list.csv', 'kept', true, counts],
      );
    });

    it('are the same when any file comes twice, and as before once it is undone', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(anyFile, { maxLength: 2 }), anyFile, async (earlier, file) => {
          const ada = newKey();
          for (const one of earlier) await keep(ada, one);
          const before = await all(ada);
          const { id } = await keep(ada, file);
          const once = await all(ada);
          const again = await keep(ada, file);
          assert.deepEqual(await all(ada), once);
          assert.deepEqual([again.written, again.gone], [[], []]);
          assert.equal(await save(ada, { kind: 'import-undone', id: again.id }), 'saved');
          assert.deepEqual(await all(ada), once);
          const bob = newKey();
          for (const one of earlier) await keep(bob, one);
          const stood = await all(bob);
          assert.equal(stood.length, before.length);
          const last = await keep(bob, file);
          await save(bob, { kind: 'import-undone', id: last.id }, { kind: 'import-undone', id: last.id });
          assert.deepEqual(await all(bob), stood);
          assert.notEqual(id, last.id);
        }),
        { numRuns: 25, endOnFailure: true },
      );
    });

    it('are doubled by no second confirmation, from wherever it comes', async () => {
      const ada = newKey();
      const effect = await effectOf(ada, rows(20));
      const elsewhere = { ...ada, conversationId: 'another-chat' };
      const outcomes = await Promise.all([save(ada, effect), save(elsewhere, effect)]);
      assert.deepEqual(outcomes, ['saved', 'saved']);
      assert.equal(await save(ada, effect), 'saved');
      assert.equal((await all(ada)).length, 20);
    });

    it('are decided anew where another file of the person came between', async () => {
      const ada = newKey();
      const [one, other] = [await effectOf(ada, rows(20)), await effectOf(ada, rows(20))];
      const elsewhere = { ...ada, conversationId: 'another-chat' };
      const outcomes = await Promise.all([save(ada, one), save(elsewhere, other)]);
      assert.deepEqual(outcomes.toSorted(), ['conflict', 'saved']);
      assert.equal((await all(ada)).length, 20);
    });

    it('stay within what a person and a tenant may have, however many confirm at once', async () => {
      const most = { ofPerson: 10, ofTenant: 25 };
      const tenant = `tenant-${randomUUID()}`;
      const four = Array.from({ length: 4 }, () => newKey(tenant));
      const effects = await Promise.all(four.map((key) => effectOf(key, rows(10), {}, most)));
      const outcomes = await Promise.all(four.map((key, n) => save(key, ...effects.slice(n, n + 1))));
      assert.deepEqual(outcomes.toSorted(), ['conflict', 'conflict', 'saved', 'saved']);
      const stored = await countStored(database.queries, { tenantId: tenant });
      assert.deepEqual([stored.subscriptions, stored.imports], [20, 2]);
      const alone = newKey();
      assert.equal(await save(alone, await effectOf(alone, rows(11), {}, most)), 'conflict');
      assert.deepEqual(await all(alone), []);
    });

    it('wait for another import of the tenant that is not saved yet, and count it', async () => {
      const most = { ofPerson: 10, ofTenant: 15 };
      const tenant = `tenant-${randomUUID()}`;
      const [ada, bob] = [newKey(tenant), newKey(tenant)];
      const [one, other] = [await effectOf(ada, rows(10)), await effectOf(bob, rows(10), {}, most)];
      const begun = Promise.withResolvers<undefined>();
      const ended = Promise.withResolvers<undefined>();
      const first = database.queries.transaction(async (tx) => {
        await keepImport(tx, ada, one.keeping, most, began);
        begun.resolve(undefined);
        await ended.promise;
      });
      await begun.promise;
      const second = save(bob, other);
      if (database.queueBackend.kind === 'postgres') await Promise.race([second, someoneWaits()]);
      ended.resolve(undefined);
      await first;
      assert.equal(await second, 'conflict');
      assert.equal((await countStored(database.queries, { tenantId: tenant })).subscriptions, 10);
    });

    function someoneWaits() {
      const waiting = sql`select 1 from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`;
      const isSo = async () => rowsSchema.parse(await database.queries.execute(waiting)).rows.length > 0;
      return waitUntil('one import waits for another', isSo, { seconds: 20, every: 20 });
    }

    it('make room when they are gone, and come back with their own ids', async () => {
      const most = { ofPerson: 10, ofTenant: 1000 };
      const ada = newKey();
      await keep(ada, rows(10));
      const first = await all(ada);
      const file = [...rows(5), ...rows(5, 20)];
      assert.equal(await save(ada, await effectOf(ada, file, {}, most)), 'saved');
      const { gone, all: count } = await portfolioCounts(database, ada);
      assert.deepEqual([gone, count], [5, 10]);
      await keep(ada, rows(10));
      assert.deepEqual(
        (await all(ada)).filter(({ goneSince }) => goneSince === undefined),
        first,
      );
    });

    it('go for good 120 days after they were gone, or where more are gone than one may have, until it is undone', async () => {
      const ada = newKey();
      const on = async (day: string, file: readonly Row[], mostOfPerson = 10) => {
        const { keeping: kept, ...effect } = await effectOf(ada, file);
        const most = { ...mostSubscriptions, ofPerson: mostOfPerson };
        assert.equal(await save(ada, { ...effect, keeping: { ...kept, day }, most }), 'saved');
        return kept.id;
      };
      const goneOf = async () => (await portfolioCounts(database, ada)).gone;
      await on('2026-11-20', rows(6));
      await on('2026-11-21', rows(4));
      await on('2027-03-21', rows(4));
      assert.equal(await goneOf(), 2);
      const stood = await all(ada);
      const last = await on('2027-03-22', rows(2));
      assert.equal(await goneOf(), 2);
      await save(ada, { kind: 'import-undone', id: last });
      assert.deepEqual(await all(ada), stood);
      await on('2027-03-21', rows(2), 3);
      assert.equal(await goneOf(), 3);
    });

    it('are undone once, and only as far as the last import', async () => {
      const ada = newKey();
      const first = await keep(ada, rows(3));
      const stood = await all(ada);
      const second = await keep(ada, [fileRow(0, { seats: 99 }), fileRow(1), fileRow(7)]);
      await save(ada, { kind: 'import-undone', id: first.id });
      assert.equal((await all(ada)).length, 4);
      await save(newKey(), { kind: 'import-undone', id: second.id });
      assert.equal((await all(ada)).length, 4);
      await save(ada, { kind: 'import-undone', id: second.id });
      assert.deepEqual(await all(ada), stood);
      await save(ada, { kind: 'import-undone', id: first.id });
      assert.deepEqual(await all(ada), stood);
      assert.deepEqual((await lastImportOf(database, ada))?.canUndo, false);
      assert.equal(
        await save(ada, { kind: 'import-kept', keeping: second, most: mostSubscriptions }),
        'saved',
      );
      assert.deepEqual(await all(ada), stood);
    });

    it('are found by their end, customer, renewal and state, page by page', async () => {
      const ada = newKey();
      await keep(ada, [
        ...rows(30),
        fileRow(40, { customer: 'Äppelträdet i Malmö AB', state: 'extended' }),
        fileRow(41, { customer: 'Malmö Äpplen', autoRenew: 'cancel' }),
      ]);
      const found = async (filter: Parameters<typeof subscriptionsOf>[2], skip = 0, most = 5) => {
        const page = await subscriptionsOf(database, ada, filter, { skip, most });
        return [page.all, page.customers, page.subscriptions.map(({ customer }) => customer)];
      };
      const within = { from: '2026-11-25', to: '2026-12-02' };
      assert.deepEqual(await found(within, 5), [8, 8, ['Customer 10', 'Customer 11', 'Customer 12']]);
      assert.deepEqual(await found({ customer: 'malmo app' }), [
        2,
        2,
        ['Äppelträdet i Malmö AB', 'Malmö Äpplen'],
      ]);
      assert.deepEqual(await found({ state: ['extended'] }), [1, 1, ['Äppelträdet i Malmö AB']]);
      assert.equal((await found({ autoRenew: ['off', 'cancel'] }))[0], 16);
      assert.equal((await found({ at: 'elsewhere' }))[0], 0);
      const { months } = await portfolioCounts(database, ada);
      assert.deepEqual(months, [
        { month: '2026-11', count: 11, seats: 66 },
        { month: '2026-12', count: 21, seats: 482 },
      ]);
    });

    it('come from a file that waits a day for its answer, or until the next', async () => {
      const ada = newKey();
      const file = (id: string, size: number) => ({
        kind: 'file-held' as const,
        file: { id, fileName: 'a.xlsx', bytes: new Uint8Array(size).fill(200), answers: {} },
      });
      const [one, other] = [randomUUID(), randomUUID()];
      await save(ada, file(one, 10));
      await save(ada, file(other, 70_000));
      assert.equal(await heldFileOf(database, ada, one, began), undefined);
      const answers = { dateOrder: 'day-first', columns: { customer: 'Kund' } } as const;
      await save(ada, { kind: 'file-answered', id: other, answers });
      const held = await heldFileOf(database, ada, other, new Date(began.getTime() + 24 * hour - 1));
      assert.deepEqual([held?.fileName, held?.answers], ['a.xlsx', answers]);
      assert.deepEqual(Uint8Array.from(held?.bytes ?? []), new Uint8Array(70_000).fill(200));
      assert.equal(await heldFileOf(database, newKey(), other, began), undefined);
      const dayLater = new Date(began.getTime() + 24 * hour);
      assert.equal(await heldFileOf(database, ada, other, dayLater), undefined);
      assert.equal(await dropOldFiles(database, new Date(began.getTime() + 24 * hour - 1)), 0);
      assert.equal(await dropOldFiles(database, dayLater), 1);
    });

    it('take the file that waited away, and what was answered about it with them', async () => {
      const ada = newKey();
      const answers = { whereabouts: { at: 'ours' }, dateOrder: 'month-first' } as const;
      const effect = await effectOf(ada, rows(3), answers);
      const { id } = effect.keeping;
      const file = { id, fileName: 'a.csv', bytes: new Uint8Array(9), answers };
      await save(ada, { kind: 'file-held', file });
      await save(ada, effect);
      assert.equal(await heldFileOf(database, ada, id, began), undefined);
      assert.deepEqual(await answersFor(database, ada, ['end ', 'customer', 'PRODUCT']), answers);
      assert.equal(await answersFor(database, ada, ['customer', 'product']), undefined);
      const next = { ...file, id: randomUUID() };
      await save(ada, { kind: 'file-held', file: next }, { kind: 'file-dropped', id: next.id });
      assert.equal(await heldFileOf(database, ada, next.id, began), undefined);
    });

    it('are shown to their person whole, and forgotten whole', async () => {
      const [ada, bob] = [newKey(), newKey()];
      await keep(bob, rows(2));
      await keep(ada, rows(70));
      await keep(ada, [...rows(69), fileRow(70)]);
      const file = { id: randomUUID(), fileName: 'b.csv', bytes: new Uint8Array(5), answers: {} };
      await save(ada, { kind: 'file-held', file });
      const read: StoredItem[] = [];
      for (;;) {
        const page = await storedAbout(database, ada, read.at(-1)?.at, 7);
        if (page.length === 0) break;
        read.push(...page);
      }
      const counts = Object.entries(Object.groupBy(read, ({ at }) => at.kind)).map(([kind, items]) => [
        kind,
        items.length,
      ]);
      assert.deepEqual(Object.fromEntries(counts), {
        conversations: 1,
        imports: 2,
        subscriptions: 71,
        before: 2,
        file: 1,
        answers: 1,
        // What stands for all of it, until its next day.
        watches: 1,
        reminders: 1,
      });
      assert.equal(await save(ada, { kind: 'forgotten' }), 'saved');
      assert.deepEqual(await storedAbout(database, ada, undefined, 99), []);
      const left = await database.queries.execute(
        sql`select 1 from held_file where user_id = ${ada.userId} union all select 1 from subscription_before where user_id = ${ada.userId}`,
      );
      assert.deepEqual(rowsSchema.parse(left).rows, []);
      assert.equal((await all(bob)).length, 2);
    });
  });
