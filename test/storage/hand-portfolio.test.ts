import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { mostSubscriptions } from '../../portfolio/kept/room.ts';
import { openDatabase, type Database, type Queries } from '../../storage/database.ts';
import { handPortfolio } from '../../storage/hand-portfolio.ts';
import { keepImport, type Person } from '../../storage/imports.ts';
import { lastImportOf } from '../../storage/known-imports.ts';
import { lockPeople } from '../../storage/person-lock.ts';
import { portfolioOf } from '../../storage/portfolio.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import type { Effect } from '../../storage/watch.ts';
import { wholePortfolio } from '../../storage/whole-portfolio.ts';
import { testDatabases } from '../support/databases.ts';
import { fileRow, importDay, keeping } from '../support/portfolio-rows.ts';
import { waitUntil } from '../support/wait-until.ts';

const began = Date.parse('2026-11-20T10:00:00Z');
const rowsSchema = z.object({ rows: z.array(z.unknown()) });

/** Each has a list, of which some is in both; the one who imports meanwhile has a newer one. */
const lists = { ada: [1, 2, 3], bo: [3, 4] } as const;
const newer = [
  { who: 'ada', ns: [1, 2, 5], what: 'whoever gives it' },
  { who: 'bo', ns: [1, 3, 4, 5], what: 'whoever takes it' },
] as const;

for (const { name, make } of testDatabases())
  describe(`a portfolio that an operator hands over, in ${name}`, () => {
    let database: Database;
    let tenants = 0;
    let moments = 0;
    let people: Record<'ada' | 'bo', Person>;
    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(async () => {
      tenants += 1;
      const tenantId = `tenant-${tenants}`;
      people = { ada: { tenantId, userId: 'ada' }, bo: { tenantId, userId: 'bo' } };
      for (const who of ['ada', 'bo'] as const)
        assert.equal(await save(who, await imported(who, lists[who])), 'saved');
    });

    /** Each a second after the one before. */
    const next = () => new Date(began + (moments += 1) * 1000);

    async function save(who: 'ada' | 'bo', effect: Effect) {
      const key = { ...people[who], conversationId: `chat-${who}` };
      const { version } = await loadTurn(database, key);
      return await saveTurn(database, {
        key,
        version,
        state: {},
        learned: {},
        effects: [effect],
        now: next(),
      });
    }

    /** What a turn decides that confirms a file with these. */
    async function imported(who: 'ada' | 'bo', ns: readonly number[]) {
      const rows = ns.map((n) => fileRow(n, { seats: n + tenants }));
      const kept = keeping(await portfolioOf(database, people[who]), rows);
      return { kind: 'import-kept', keeping: kept, most: mostSubscriptions } as const;
    }

    async function undone(who: 'ada' | 'bo') {
      const { id = '' } = (await lastImportOf(database, people[who])) ?? {};
      return { kind: 'import-undone', id } as const;
    }

    async function hand(tx: Queries) {
      const [from, to] = [people.ada, people.bo].map((one) => ({ ...one, name: one.userId }));
      assert.ok(from && to);
      await lockPeople(tx, [from, to]);
      await handPortfolio(tx, { tenantId: from.tenantId, from, to, most: 100 }, next());
    }

    const handOver = () => database.queries.transaction(hand);

    /** Does the first up to its commit, begins the second, and lets both end as soon as that waits. */
    async function overlapping<T>(
      first: (tx: Queries) => Promise<void>,
      second: () => Promise<T>,
    ): Promise<T> {
      const done = Promise.withResolvers<undefined>();
      const ended = Promise.withResolvers<undefined>();
      const held = database.queries.transaction(async (tx) => {
        await first(tx);
        done.resolve(undefined);
        await ended.promise;
      });
      await done.promise;
      const other = second();
      if (database.queueBackend.kind === 'postgres') await Promise.race([other, someoneWaits()]);
      ended.resolve(undefined);
      await held;
      return await other;
    }

    function someoneWaits() {
      const waiting = sql`select 1 from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`;
      const isSo = async () => rowsSchema.parse(await database.queries.execute(waiting)).rows.length > 0;
      return waitUntil('one waits for the other', isSo, { seconds: 20, every: 20 });
    }

    /** Who is reminded of each subscription; `gone` where a list had it and has it no more. */
    async function held() {
      const of: Partial<Record<number, string>> = {};
      for (const person of [people.ada, people.bo]) {
        const { subscriptions } = await wholePortfolio(database, person, importDay);
        for (const { subscriptionId = '', caretaker, goneSince } of subscriptions) {
          const n = Number(subscriptionId.slice(-2));
          if (goneSince !== undefined) of[n] ??= 'gone';
          else if (caretaker === undefined) of[n] = of[n] === 'bo' ? 'two' : person.userId;
        }
      }
      return of;
    }

    for (const { who, ns, what } of newer)
      for (const { when, meanwhile } of [
        {
          when: 'has decided on an import meanwhile',
          meanwhile: async (effect: Effect) => {
            await handOver();
            return await save(who, effect);
          },
        },
        {
          when: 'saves an import meanwhile',
          meanwhile: (effect: Effect) => overlapping(hand, () => save(who, effect)),
        },
      ])
        it(`has ${what}, who ${when}, decide again, and loses nothing`, async () => {
          assert.equal(await meanwhile(await imported(who, ns)), 'conflict');
          assert.deepEqual(await held(), { 1: 'bo', 2: 'bo', 3: 'bo', 4: 'bo' });
          const again = await imported(who, ns);
          assert.equal(await save(who, again), 'saved');
          const all = await held();
          assert.deepEqual(
            ns.map((n) => all[n]),
            ns.map((n) => (n === 5 ? who : 'bo')),
          );
          const { subscriptions } = await portfolioOf(database, people[who]);
          const seats = new Map(
            subscriptions.map((one) => [Number(one.subscriptionId?.slice(-2)), one.seats]),
          );
          for (const n of ns) assert.equal(seats.get(n), n + tenants, 'as the file says');
        });

    for (const { who, ns, what } of newer)
      it(`waits for an import of ${what}, and takes it along`, async () => {
        const { keeping: kept } = await imported(who, ns);
        await overlapping(async (tx) => {
          await lockPeople(tx, [people[who]]);
          await keepImport(tx, people[who], kept, mostSubscriptions, next());
        }, handOver);
        assert.deepEqual((await portfolioOf(database, people.ada)).subscriptions, []);
        assert.deepEqual(await held(), { 1: 'bo', 2: 'bo', 3: 'bo', 4: 'bo', 5: 'bo' });
      });

    for (const who of ['ada', 'bo'] as const)
      it(`has ${who} told, who takes an import back meanwhile, that this cannot be any more`, async () => {
        const effect = await undone(who);
        await handOver();
        assert.equal(await save(who, effect), 'conflict');
        assert.equal((await lastImportOf(database, people[who]))?.canUndo, false);
        assert.deepEqual(await held(), { 1: 'bo', 2: 'bo', 3: 'bo', 4: 'bo' });
      });

    it('gives back to whoever takes it what their own list has no more', async () => {
      assert.equal(await save('bo', await imported('bo', [4])), 'saved');
      assert.deepEqual(await held(), { 1: 'ada', 2: 'ada', 3: 'ada', 4: 'bo' });
      await handOver();
      assert.deepEqual(await held(), { 1: 'bo', 2: 'bo', 3: 'bo', 4: 'bo' });
    });
  });
