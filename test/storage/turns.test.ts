import assert from 'node:assert/strict';
import { openDatabase, type Database } from '../../storage/database.ts';
import { testDatabases } from '../support/databases.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import { forgetWelcome, isProcessed, loadTurn, saveTurn } from '../../storage/turns.ts';

const now = new Date('2026-11-20T10:00:00Z');
const dayLater = new Date('2026-11-21T10:00:01Z');

for (const { name, make } of testDatabases())
  describe(`turns in ${name}`, () => {
    let database: Database;
    let people = 0;
    const newKey = (): ConversationKey => ({
      tenantId: 'tenant-1',
      userId: `user-${(people += 1)}`,
      conversationId: 'chat',
    });

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    it('come back as they were saved', async () => {
      const key = newKey();
      await saveTurn(database, {
        key,
        version: 0,
        state: { at: 'offer' },
        learned: { partnerCountry: 'SE' },
        now,
      });
      assert.deepEqual(await loadTurn(database, key), {
        state: { at: 'offer' },
        version: 1,
        person: { partnerCountry: 'SE', welcomedAt: undefined, habits: {} },
      });
    });

    it('are kept apart by person, tenant and conversation', async () => {
      const key = newKey();
      await saveTurn(database, { key, version: 0, state: { mine: true }, learned: {}, now });
      for (const other of [
        { ...key, userId: 'somebody-else' },
        { ...key, tenantId: 'tenant-2' },
        { ...key, conversationId: 'another-chat' },
      ]) {
        assert.equal((await loadTurn(database, other)).state, undefined);
      }
    });

    it('refuse a save that was made from an older version', async () => {
      const key = newKey();
      await saveTurn(database, { key, version: 0, state: { turn: 1 }, learned: {}, now });
      await saveTurn(database, { key, version: 1, state: { turn: 2 }, learned: {}, now });
      const late = {
        key,
        version: 1,
        state: { turn: 'late' },
        learned: { partnerCountry: 'NO' },
        activity: 'late',
        now,
      };
      assert.equal(await saveTurn(database, late), 'conflict');
      assert.deepEqual(await loadTurn(database, key), {
        state: { turn: 2 },
        version: 2,
        person: { partnerCountry: undefined, welcomedAt: undefined, habits: {} },
      });
      assert.equal(await isProcessed(database, 'late'), false, 'a refused turn leaves no trace');
    });

    it('let only one of two first turns through', async () => {
      const key = newKey();
      const outcomes = await Promise.all(
        ['one', 'other'].map((state) =>
          saveTurn(database, { key, version: 0, state: { state }, learned: {}, now }),
        ),
      );
      assert.deepEqual(outcomes.sort(), ['conflict', 'saved']);
    });

    it('count an activity once, however often it is delivered', async () => {
      const key = newKey();
      const turn = { key, version: 0, state: { turn: 1 }, learned: {}, activity: 'activity-1', now };
      assert.equal(await saveTurn(database, turn), 'saved');
      assert.equal(await saveTurn(database, { ...turn, version: 1, state: { turn: 'again' } }), 'duplicate');
      assert.deepEqual((await loadTurn(database, key)).state, { turn: 1 });
    });

    it('forget a day-old activity', async () => {
      const key = newKey();
      await saveTurn(database, { key, version: 0, state: {}, learned: {}, activity: 'yesterday', now });
      await saveTurn(database, { key, version: 1, state: {}, learned: {}, activity: 'today', now: dayLater });
      assert.equal(await isProcessed(database, 'yesterday'), false);
      assert.equal(await isProcessed(database, 'today'), true);
    });

    it('remember of a person only what is new', async () => {
      const key = newKey();
      await saveTurn(database, {
        key,
        version: 0,
        state: {},
        learned: { partnerCountry: 'BR', welcomedAt: now },
        now,
      });
      await saveTurn(database, { key, version: 1, state: {}, learned: {}, now });
      assert.deepEqual((await loadTurn(database, key)).person, {
        partnerCountry: 'BR',
        welcomedAt: now,
        habits: {},
      });
      await forgetWelcome(database, key);
      assert.deepEqual((await loadTurn(database, key)).person, {
        partnerCountry: 'BR',
        welcomedAt: undefined,
        habits: {},
      });
    });
  });
