import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '../../storage/database.ts';
import { movesOfIds } from '../../storage/kept-moves.ts';
import { claimNotices, settleNotice, takeNotice } from '../../storage/notices.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import type { Effect } from '../../storage/watch.ts';
import { testDatabases } from '../support/databases.ts';

const now = new Date('2026-11-20T10:00:00Z');
const most = { moves: 5, watches: 5 };

for (const { name, make } of testDatabases())
  describe(`what is handed over, on ${name}`, () => {
    let database: Database;
    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    const tenantId = 'tenant-1';
    const keyOf = (user: string) => ({ tenantId, userId: user, conversationId: `chat-${user}` });
    const colleague = (userId: string) => ({ userId, name: userId });

    async function take(
      user: string,
      effects: readonly Effect[],
    ): Promise<'saved' | 'conflict' | 'duplicate'> {
      const key = keyOf(user);
      const { version } = await loadTurn(database, key);
      const place = { reference: { user: { id: `29:${user}`, name: user } }, personal: true };
      return await saveTurn(database, { key, version, state: {}, learned: {}, place, effects, now });
    }

    async function moveOf(user: string): Promise<string> {
      const id = randomUUID();
      const answers = {
        source: 'microsoft-direct',
        partnerCountry: 'SE',
        customerCountry: 'NO',
        relationship: 'accepted',
        delegatedAdmin: 'gdap',
        subscriptionCount: 1,
        offer: 'same',
        termEnd: '2027-02-28',
      } as const;
      const move = {
        ...keyOf(user),
        id,
        makerName: user,
        answers,
        edition: '2026-11',
        ticked: [],
        status: 'open',
      };
      const effect = { kind: 'move-kept', move, most: 500 };
      assert.equal(await take(user, [effect as unknown as Effect]), 'saved');
      return id;
    }

    const handed = (moveIds: readonly string[], from: string, to: string): Effect => ({
      kind: 'moves-handed',
      moveIds,
      from: colleague(from),
      to: colleague(to),
      most,
    });

    it('goes to one of two who get it at the same moment', async () => {
      for (const user of ['ada', 'bo', 'eve']) await take(user, []);
      const id = await moveOf('ada');
      const outcomes = await Promise.all([
        take('ada', [handed([id], 'ada', 'bo')]),
        take('eve', [handed([id], 'ada', 'eve')]),
      ]);
      assert.deepEqual(outcomes.toSorted(), ['conflict', 'saved']);
      const [move] = await movesOfIds(database, { tenantId }, [id]);
      assert.equal(move?.userId, outcomes[0] === 'saved' ? 'bo' : 'eve');
    });

    it('crosses without a standstill where two give to each other', async () => {
      for (const user of ['one', 'two']) await take(user, []);
      const [first, second] = [await moveOf('one'), await moveOf('two')];
      const outcomes = await Promise.all([
        take('one', [handed([first], 'one', 'two')]),
        take('two', [handed([second], 'two', 'one')]),
      ]);
      assert.deepEqual(outcomes, ['saved', 'saved']);
    });

    it('goes in whole or not at all: not where there is no room, nor to whom nothing can be sent', async () => {
      for (const user of ['rich', 'full']) await take(user, []);
      const ids = [];
      for (let at = 0; at < 6; at += 1) ids.push(await moveOf('rich'));
      assert.equal(await take('rich', [handed(ids, 'rich', 'full')]), 'conflict');
      assert.equal(await take('rich', [handed(ids.slice(0, 1), 'rich', 'nobody')]), 'conflict');
      const moves = await movesOfIds(database, { tenantId }, ids);
      assert.deepEqual([...new Set(moves.map(({ userId }) => userId))], ['rich']);
    });

    it('is told by one process of several, and again by another where that one was killed', async () => {
      await take('teller', [
        { kind: 'told', notice: { to: colleague('teller'), what: { kind: 'back', standIn: 'Bo' } } },
      ]);
      const [mine, others] = await Promise.all([
        claimNotices(database, now, 10),
        claimNotices(database, now, 10),
      ]);
      const claims = [...mine, ...others];
      assert.equal(claims.length, 1);
      const jobId = claims[0]?.jobId ?? '';
      assert.ok(await takeNotice(database, jobId));
      // It ended while sending: the queue gives the job to another process.
      const again = await takeNotice(database, jobId);
      assert.ok(again);
      await settleNotice(database, again, undefined, now);
      assert.equal(await takeNotice(database, jobId), undefined);
    });
  });
