import assert from 'node:assert/strict';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { noteShown } from '../../storage/shown-cards.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import { testDatabases } from '../support/databases.ts';

const now = new Date('2026-11-20T10:00:00Z');
const mostLasting = 3;
const card = (card: string) => ({ card, note: { wasShown: true, sentAs: `where ${card} stands` } });

for (const { name, make } of testDatabases())
  describe(`where cards stand, in ${name}`, () => {
    let database: Database;
    let people = 0;
    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    async function talkOf(state: object): Promise<ConversationKey> {
      const key = { tenantId: 'tenant-1', userId: `user-${(people += 1)}`, conversationId: 'chat' };
      await saveTurn(database, { key, version: 0, state, learned: {}, now });
      return key;
    }

    const shown = (open?: ReturnType<typeof card>, ...lasting: object[]) => ({
      open,
      lasting,
      mostLasting,
      feedbackOn: [],
      mostFeedbackOn: mostLasting,
    });

    it('is noted of the open card, and nothing else changes', async () => {
      const key = await talkOf({ open: { card: '1', shows: { kind: 'form' } }, cardsShown: 1 });
      await noteShown(database, key, shown(card('1')), now);
      const { state } = await loadTurn(database, key);
      const open = { card: '1', shows: { kind: 'form' }, wasShown: true, sentAs: 'where 1 stands' };
      assert.deepEqual(state, { open, cardsShown: 1 });
    });

    it('is not noted of a card that another, or none, has taken the place of', async () => {
      for (const state of [{ open: { card: '2' } }, { cardsShown: 2 }]) {
        const key = await talkOf(state);
        await noteShown(database, key, shown(card('1')), now);
        const loaded = await loadTurn(database, key);
        assert.deepEqual([loaded.state, loaded.version], [state, 1]);
      }
    });

    it('is noted of cards that stay good, whatever is open, and of the latest only', async () => {
      const key = await talkOf({ open: { card: '9' } });
      await noteShown(database, key, shown(card('1'), { n: 1 }), now);
      await noteShown(database, key, shown(undefined, { n: 2 }, { n: 3 }, { n: 4 }), now);
      const { state } = await loadTurn(database, key);
      assert.deepEqual(state, { open: { card: '9' }, lasting: [{ n: 2 }, { n: 3 }, { n: 4 }] });
    });

    it('has a turn decided again that another process began before', async () => {
      const key = await talkOf({ open: { card: '1' } });
      const { version } = await loadTurn(database, key);
      await noteShown(database, key, shown(card('1')), now);
      const late = { key, version, state: { open: { card: '2' } }, learned: {}, now };
      assert.equal(await saveTurn(database, late), 'conflict');
    });

    it('is nothing of a talk that was forgotten', async () => {
      const key = await talkOf({ open: { card: '1' } });
      await saveTurn(database, {
        key,
        version: 1,
        state: {},
        learned: {},
        effects: [{ kind: 'forgotten' }],
        now,
      });
      await noteShown(database, key, shown(card('1'), { n: 1 }), now);
      assert.equal((await loadTurn(database, key)).version, 0);
    });
  });
