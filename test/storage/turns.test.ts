import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '../../storage/database.ts';
import { loadPlace, placeIs } from '../../storage/places.ts';
import { places } from '../../storage/schema.ts';
import type { Effect } from '../../storage/watch.ts';
import { testDatabases } from '../support/databases.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import { forgetActivities, forgetWelcome, loadTurn, saveTurn } from '../../storage/turns.ts';

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
        learned: { partnerCountry: 'SE', partnerModel: 'indirect-reseller' },
        now,
      });
      const { state, version, person } = await loadTurn(database, key);
      assert.deepEqual(state, { at: 'offer' });
      assert.equal(version, 1);
      assert.deepEqual(person, {
        partnerCountry: 'SE',
        partnerModel: 'indirect-reseller',
        welcomedAt: undefined,
        habits: {},
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
      const { state, version, person, isProcessed } = await loadTurn(database, key, { activity: 'late' });
      assert.deepEqual(state, { turn: 2 });
      assert.equal(version, 2);
      assert.deepEqual(person, {
        partnerCountry: undefined,
        partnerModel: undefined,
        welcomedAt: undefined,
        habits: {},
      });
      assert.equal(isProcessed, false, 'a refused turn leaves no trace');
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

    it('count an activity once that is delivered twice at the same time', async () => {
      for (const version of [0, 1]) {
        const key = newKey();
        if (version === 1) await saveTurn(database, { key, version: 0, state: {}, learned: {}, now });
        const turn = { key, version, state: {}, learned: {}, activity: `twice-${version}`, now };
        const outcomes = await Promise.all([saveTurn(database, turn), saveTurn(database, turn)]);
        assert.deepEqual(outcomes.sort(), ['conflict', 'saved']);
        assert.equal((await loadTurn(database, key, turn)).isProcessed, true);
      }
    });

    it('leave no trace of an activity that has had its effect in another place', async () => {
      const [key, other] = [newKey(), newKey()];
      const turn = { key, version: 0, state: {}, learned: {}, activity: 'elsewhere', now };
      await saveTurn(database, turn);
      const again = { ...turn, key: other, learned: { partnerCountry: 'SE' } };
      assert.equal(await saveTurn(database, again), 'duplicate');
      const { version, person } = await loadTurn(database, other);
      assert.deepEqual([version, person.partnerCountry], [0, undefined]);
    });

    it('note how to write to the place, and what is new of it', async () => {
      const key = newKey();
      const at = (serviceUrl: string) => ({ reference: { serviceUrl, none: undefined }, personal: true });
      const turn = { key, state: {}, learned: {}, now };
      const place = at('one');
      for (const [version, seen, before, after] of [
        [0, at('one'), 'new', 'known'],
        [1, at('one'), 'known', 'known'],
        [2, at('another'), 'new', 'known'],
      ] as const) {
        const { place: placeBefore } = await loadTurn(database, key, { place: seen });
        assert.equal(placeBefore, before);
        assert.equal(await saveTurn(database, { ...turn, version, place: seen, placeBefore }), 'saved');
        assert.equal((await loadTurn(database, key, { place: seen })).place, after);
      }
      assert.equal((await loadTurn(database, key, { place })).place, 'new');
      assert.deepEqual((await loadPlace(database, key))?.reference, { serviceUrl: 'another' });
    });

    const removing: Effect = { kind: 'move-removed', id: randomUUID() };
    for (const { with: effects, as } of [
      { with: [], as: 'in one statement' },
      { with: [removing], as: 'in a transaction' },
    ])
      it(`are decided again where the place was refused meanwhile, and reach it then, ${as}`, async () => {
        const key = newKey();
        const place = { reference: {} };
        const turn = { key, state: {}, learned: {}, place, now, effects };
        await saveTurn(database, { ...turn, version: 0, placeBefore: 'new' });
        await database.queries
          .update(places)
          .set({ unreachable: 'BotNotInConversationRoster' })
          .where(placeIs(key));
        assert.equal(await saveTurn(database, { ...turn, version: 1, placeBefore: 'known' }), 'conflict');
        const { version, place: placeBefore } = await loadTurn(database, key, turn);
        assert.equal(placeBefore, 'awaited');
        assert.equal(await saveTurn(database, { ...turn, version, placeBefore }), 'saved');
        assert.equal((await loadPlace(database, key))?.unreachable, null);
      });

    it('forget a day-old activity', async () => {
      const key = newKey();
      await saveTurn(database, { key, version: 0, state: {}, learned: {}, activity: 'yesterday', now });
      await saveTurn(database, { key, version: 1, state: {}, learned: {}, activity: 'today', now: dayLater });
      await forgetActivities(database, dayLater);
      assert.equal((await loadTurn(database, key, { activity: 'yesterday' })).isProcessed, false);
      assert.equal((await loadTurn(database, key, { activity: 'today' })).isProcessed, true);
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
        partnerModel: undefined,
        welcomedAt: now,
        habits: {},
      });
      await forgetWelcome(database, key);
      assert.deepEqual((await loadTurn(database, key)).person, {
        partnerCountry: 'BR',
        partnerModel: undefined,
        welcomedAt: undefined,
        habits: {},
      });
    });
  });
