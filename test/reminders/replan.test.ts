import assert from 'node:assert/strict';
import { and, eq } from 'drizzle-orm';
import { remindersFor } from '../../reminders/cadence.ts';
import { defaultHabits } from '../../reminders/habits.ts';
import { replan, replanRest } from '../../reminders/replan.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { replanPiece } from '../../storage/replanning.ts';
import { people, reminders, watches } from '../../storage/schema.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import { testDatabases } from '../support/databases.ts';
import { seedWatches } from '../support/many-watches.ts';

const now = new Date('2026-11-20T10:00:00Z');
const clock = () => now;

const keyOf = (user: string) => ({
  tenantId: 'tenant-1',
  userId: `aad-${user}`,
  conversationId: `chat-${user}`,
});

for (const { name, make } of testDatabases())
  describe(`planning anew by other habits, in ${name}`, () => {
    let database: Database;
    let key = keyOf('ada');
    let tests = 0;

    before(async () => {
      database = await openDatabase(await make());
      await seedWatches(database, 'bob', 2);
    });
    after(() => database.close());

    beforeEach(async () => {
      const user = `ada-${(tests += 1)}`;
      key = keyOf(user);
      await seedWatches(database, user, 45);
    });

    async function wish(hour: number): Promise<void> {
      const { version } = await loadTurn(database, key);
      const effects = [
        { kind: 'habits-changed', set: { hour }, replan: { ...defaultHabits, hour } },
      ] as const;
      await saveTurn(database, { key, version, state: {}, learned: {}, effects, now });
    }

    /** How many of the person's reminders are planned for each hour. */
    async function hours(userId = key.userId): Promise<Record<string, number>> {
      const rows = await database.queries
        .select({ dueAt: reminders.dueAt })
        .from(reminders)
        .innerJoin(watches, eq(watches.id, reminders.watchId))
        .where(and(eq(watches.userId, userId), eq(reminders.state, 'planned')));
      const counted: Record<string, number> = {};
      for (const { dueAt } of rows) counted[dueAt.getUTCHours()] = (counted[dueAt.getUTCHours()] ?? 0) + 1;
      return counted;
    }

    it('moves everything the person watches, and nothing of others', async () => {
      await wish(10);
      await replan(database, key, clock);
      assert.deepEqual(await hours(), { 10: 225 });
      assert.deepEqual(await hours('aad-bob'), { 9: 10 });
    });

    it('is finished later where the process ended in the middle, once', async () => {
      await wish(10);
      const plan = (watch: Parameters<typeof remindersFor>[0]) =>
        remindersFor(watch, { ...defaultHabits, hour: 10 }, now);
      assert.equal(await replanPiece(database, key, plan, now), 'more');
      assert.deepEqual(await hours(), { 9: 125, 10: 100 });
      assert.equal(await replanRest(database, clock), 1);
      assert.deepEqual(await hours(), { 10: 225 });
      assert.equal(await replanRest(database, clock), 0);
    });

    it('leaves a piece as it was where it breaks off within it', async () => {
      await wish(10);
      const broken = () => {
        throw new Error('broken off');
      };
      await assert.rejects(replanPiece(database, key, broken, now), /broken off/);
      assert.deepEqual(await hours(), { 9: 225 });
      await replanRest(database, clock);
      assert.deepEqual(await hours(), { 10: 225 });
    });

    it('begins anew where the person changes their mind meanwhile', async () => {
      await wish(10);
      await replanPiece(database, key, (watch, habits) => remindersFor(watch, habits, now), now);
      await wish(15);
      await Promise.all([replan(database, key, clock), replanRest(database, clock)]);
      assert.deepEqual(await hours(), { 15: 225 });
    });

    it('ends where the person is forgotten meanwhile', async () => {
      await wish(10);
      await database.queries.delete(people);
      await replan(database, key, clock);
      assert.equal(await replanRest(database, clock), 0);
    });
  });
