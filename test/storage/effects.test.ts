import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { reminders } from '../../storage/schema.ts';
import { replanPiece } from '../../storage/replanning.ts';
import { storedAbout } from '../../storage/stored-about.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import type { Effect } from '../../storage/watch.ts';
import { testDatabases } from '../support/databases.ts';

const now = new Date('2026-11-20T10:00:00Z');
const habits = { timeZone: 'UTC', timeZoneConfirmed: false, hour: 15, workingDays: [1], cadence: [7] };
const at = (instant: string) => new Date(instant);

for (const { name, make } of testDatabases())
  describe(`what a turn changes beside the conversation, in ${name}`, () => {
    let database: Database;
    let people = 0;

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    function newKey(): ConversationKey {
      const userId = `user-${(people += 1)}`;
      return { tenantId: 'tenant-1', userId, conversationId: `chat-of-${userId}` };
    }

    async function save(key: ConversationKey, effects: readonly Effect[], more: object = {}): Promise<void> {
      const { version } = await loadTurn(database, key);
      const saved = await saveTurn(database, { key, version, state: {}, learned: {}, effects, now, ...more });
      assert.equal(saved, 'saved');
    }

    async function watched(key: ConversationKey): Promise<string> {
      const id = randomUUID();
      const watch = {
        ...key,
        id,
        makerName: 'Kim',
        subject: 'Contoso E3',
        termEnd: '2027-03-31',
        status: 'active',
      } as const;
      const planned = [
        { occasion: 'before-60', dueAt: at('2026-11-19T09:00:00Z') },
        { occasion: 'before-30', dueAt: at('2027-03-01T09:00:00Z') },
        { occasion: 'before-7', dueAt: at('2027-03-24T09:00:00Z') },
      ];
      await save(key, [
        { kind: 'watch-added', watch, reminders: planned, most: 500 },
        {
          kind: 'reminder-added',
          watchId: id,
          reminder: { occasion: 'snooze-1', dueAt: at('2026-11-27T09:00:00Z') },
        },
      ]);
      return id;
    }

    async function plannedFor(watchId: string): Promise<Record<string, string>> {
      const rows = await database.queries.select().from(reminders).where(eq(reminders.watchId, watchId));
      return Object.fromEntries(
        rows.map(({ occasion, state, dueAt }) => [occasion, `${state} ${dueAt.toISOString()}`]),
      );
    }

    it('moves with new habits what is ahead, and neither what is due, sent or put off', async () => {
      const key = newKey();
      const id = await watched(key);
      const isSent = and(eq(reminders.watchId, id), eq(reminders.occasion, 'before-30'));
      await database.queries.update(reminders).set({ state: 'sent' }).where(isSent);
      const plan = () => moved;
      const moved = ['before-60', 'before-30', 'before-7', 'before-1'].map((occasion, index) => ({
        occasion,
        dueAt: at(`2027-03-2${index + 1}T15:00:00Z`),
      }));
      await save(key, [{ kind: 'habits-changed', set: {}, replan: habits }]);
      assert.equal(await replanPiece(database, key, plan, now), 'done');
      assert.deepEqual(await plannedFor(id), {
        'before-60': 'planned 2026-11-19T09:00:00.000Z',
        'snooze-1': 'planned 2026-11-27T09:00:00.000Z',
        'before-30': 'sent 2027-03-01T09:00:00.000Z',
        'before-7': 'planned 2027-03-23T15:00:00.000Z',
        'before-1': 'planned 2027-03-24T15:00:00.000Z',
      });
    });

    const snoozed = (watchId: string, occasion: string, dueAt: string): Effect => ({
      kind: 'reminder-added',
      watchId,
      reminder: { occasion, dueAt: at(dueAt) },
    });
    const planned = {
      'before-60': 'planned 2026-11-19T09:00:00.000Z',
      'before-30': 'planned 2027-03-01T09:00:00.000Z',
      'before-7': 'planned 2027-03-24T09:00:00.000Z',
    };

    it('puts off once: a new snooze takes the place of the one to come, of this watch alone', async () => {
      const key = newKey();
      const [id, other] = [await watched(key), await watched(key)];
      await save(key, [snoozed(id, 'snooze-2', '2026-11-21T09:00:00Z')]);
      assert.deepEqual(await plannedFor(id), { ...planned, 'snooze-2': 'planned 2026-11-21T09:00:00.000Z' });
      assert.ok('snooze-1' in (await plannedFor(other)));
    });

    it('keeps a snooze that was sent', async () => {
      const key = newKey();
      const id = await watched(key);
      const isSnooze = and(eq(reminders.watchId, id), eq(reminders.occasion, 'snooze-1'));
      await database.queries.update(reminders).set({ state: 'sent' }).where(isSnooze);
      await save(key, [snoozed(id, 'snooze-2', '2026-12-01T09:00:00Z')]);
      assert.deepEqual(await plannedFor(id), {
        ...planned,
        'snooze-1': 'sent 2026-11-27T09:00:00.000Z',
        'snooze-2': 'planned 2026-12-01T09:00:00.000Z',
      });
    });

    it('plans no snooze for a moment at which a reminder comes anyway, and drops the earlier one', async () => {
      const key = newKey();
      const id = await watched(key);
      await save(key, [snoozed(id, 'snooze-2', '2027-03-01T09:00:00Z')]);
      assert.deepEqual(await plannedFor(id), planned);
    });

    it('forgets a person with all that is theirs, the turn that asks for it included', async () => {
      const key = newKey();
      const id = await watched(key);
      const place = { reference: { user: { id: key.userId } } };
      await save(key, [{ kind: 'habits-changed', set: { hour: 8 }, replan: habits }, { kind: 'forgotten' }], {
        place,
      });
      assert.deepEqual(await storedAbout(database, key, undefined, 99), []);
      assert.deepEqual(await plannedFor(id), {});
    });

    it('forgets nothing of others: a shared place stays, without a word of who is gone', async () => {
      const mine = { ...newKey(), conversationId: 'channel' };
      const others = { ...newKey(), conversationId: 'channel' };
      const id = await watched(others);
      const reference = { user: { id: mine.userId }, serviceUrl: 'https://example.com' };
      await save(mine, [{ kind: 'forgotten' }], { place: { reference } });
      assert.deepEqual(await storedAbout(database, mine, undefined, 99), []);
      assert.equal(Object.keys(await plannedFor(id)).length, 4);
      const left = await storedAbout(database, others, undefined, 99);
      assert.ok(left.some(({ at: { kind, id } }) => kind === 'conversations' && id === 'channel'));
    });
  });
