import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import type { AdviceId } from '../../guidance/advice.ts';
import { newestEdition } from '../../guidance/editions.ts';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import type { KeptMove } from '../../storage/kept-move.ts';
import { countMoves, moveSeenBy, openMoves } from '../../storage/kept-moves.ts';
import { storedAbout } from '../../storage/stored-about.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import type { Effect } from '../../storage/watch.ts';
import { answers } from '../cards/shown-cards.ts';
import { testDatabases } from '../support/databases.ts';

for (const { name, make } of testDatabases())
  describe(`moves that are kept, in ${name}`, () => {
    let database: Database;
    let people = 0;
    let minutes = 0;

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    function newKey(conversationId?: string): ConversationKey {
      const userId = `user-${(people += 1)}`;
      return { tenantId: 'tenant-1', userId, conversationId: conversationId ?? `chat-of-${userId}` };
    }

    async function save(key: ConversationKey, ...effects: Effect[]): Promise<void> {
      const now = new Date(Date.UTC(2026, 10, 20, 10, (minutes += 1)));
      const { version } = await loadTurn(database, key);
      assert.equal(await saveTurn(database, { key, version, state: {}, learned: {}, effects, now }), 'saved');
    }

    async function keep(key: ConversationKey, most = 500, more: Partial<KeptMove> = {}): Promise<string> {
      const id = randomUUID();
      const move = {
        ...{
          ...key,
          id,
          answers,
          edition: newestEdition,
          makerName: 'Kim',
          ticked: [],
          status: 'open' as const,
        },
        ...more,
      };
      await save(key, { kind: 'move-kept', move, most });
      return id;
    }

    const tick = (id: string, step: AdviceId, { userId }: ConversationKey): Effect => ({
      kind: 'step-ticked',
      id,
      tick: { step, byId: userId, by: userId, at: '2026-11-20T10:00:00Z' },
    });

    const idsOf = async (key: ConversationKey) =>
      (await openMoves(database, key, { of: 'own', skip: 0, most: 10 })).map(({ id }) => id).sort();

    it('lose no tick where several are made at once, and name who was first', async () => {
      const [ada, bob] = [newKey('channel-1'), newKey('channel-1')];
      const id = await keep(ada);
      await Promise.all([
        save(ada, tick(id, 'provision', ada)),
        save(bob, tick(id, 'mca', bob), tick(id, 'provision', bob)),
      ]);
      const { ticked = [] } = (await moveSeenBy(database, bob, id)) ?? {};
      assert.deepEqual(ticked.map(({ step }) => step).sort(), ['mca', 'provision']);
      await save(bob, tick(id, 'mca', ada), { kind: 'step-unticked', id, step: 'provision' });
      const left = await moveSeenBy(database, ada, id);
      assert.deepEqual(left?.ticked, [
        { step: 'mca', byId: bob.userId, by: bob.userId, at: '2026-11-20T10:00:00Z' },
      ]);
    });

    it('give way beyond a limit, first those that nobody has named or ticked', async () => {
      const ada = newKey();
      const ticked = await keep(ada, 3);
      await save(ada, tick(ticked, 'provision', ada));
      const named = await keep(ada, 3, { customer: 'Contoso' });
      await keep(ada, 3);
      const last = await keep(ada, 3);
      assert.deepEqual(await idsOf(ada), [ticked, named, last].sort());
    });

    it('are seen by their maker anywhere and by everybody where they live, and counted so', async () => {
      const [ada, bob] = [newKey('channel-2'), newKey('channel-2')];
      const id = await keep(ada);
      const elsewhere = { ...ada, conversationId: 'chat-of-ada' };
      assert.equal((await moveSeenBy(database, elsewhere, id))?.id, id);
      assert.equal((await moveSeenBy(database, bob, id))?.id, id);
      assert.equal(await moveSeenBy(database, { ...bob, conversationId: 'elsewhere' }, id), undefined);
      assert.equal(await moveSeenBy(database, { ...ada, tenantId: 'tenant-2' }, id), undefined);
      assert.deepEqual(await countMoves(database, bob), { own: 0, here: 1 });
      assert.deepEqual(await countMoves(database, elsewhere), { own: 1, here: 0 });
    });

    it('show somebody what they ticked of others’, and keep no name of whoever is forgotten', async () => {
      const [ada, bob] = [newKey('channel-3'), newKey('channel-3')];
      const id = await keep(ada);
      await save(ada, tick(id, 'mca', ada));
      await save(bob, tick(id, 'provision', bob));
      const [own] = (await storedAbout(database, bob, undefined, 100)).filter(
        ({ at }) => at.kind === 'moves',
      );
      assert.match(JSON.stringify(own?.row), /provision/);
      assert.doesNotMatch(JSON.stringify(own?.row), /mca|answers/);
      await save(bob, { kind: 'forgotten' });
      const { ticked = [] } = (await moveSeenBy(database, ada, id)) ?? {};
      assert.deepEqual(
        ticked.map(({ step, byId, by }) => [step, byId, by]),
        [
          ['mca', ada.userId, ada.userId],
          ['provision', '', ''],
        ],
      );
    });
  });
