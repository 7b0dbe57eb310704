import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { watches } from '../../storage/schema.ts';
import { countStored } from '../../storage/forget.ts';
import { storedAbout, type StoredItem } from '../../storage/stored-about.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';
import { countWatches, watchesOf } from '../../storage/listed-watches.ts';
import { testDatabases } from '../support/databases.ts';
import { seedWatches } from '../support/many-watches.ts';

const now = new Date('2026-11-20T10:00:00Z');

for (const { name, make } of testDatabases())
  describe(`what a person watches, in ${name}`, () => {
    let database: Database;
    let people = 0;

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    const keyOf = (user: string): ConversationKey => ({
      tenantId: 'tenant-1',
      userId: `aad-${user}`,
      conversationId: `chat-${user}`,
    });

    async function seeded(count: number): Promise<ConversationKey> {
      const user = `person-${(people += 1)}`;
      await seedWatches(database, user, count);
      return keyOf(user);
    }

    async function add(key: ConversationKey, most: number): Promise<string> {
      const more = { makerName: '', subject: 'Contoso', termEnd: '2027-03-31', status: 'active' } as const;
      const watch = { ...key, id: randomUUID(), ...more };
      const { version } = await loadTurn(database, key);
      const effects = [{ kind: 'watch-added', watch, reminders: [], most }] as const;
      return await saveTurn(database, { key, version, state: {}, learned: {}, effects, now });
    }

    it('is never more than the limit, in however many places they add at the same moment', async () => {
      const key = await seeded(3);
      const places = ['chat-a', 'chat-b', 'chat-c', 'chat-d'];
      const outcomes = await Promise.all(places.map((id) => add({ ...key, conversationId: id }, 5)));
      assert.deepEqual(outcomes.toSorted(), ['conflict', 'conflict', 'saved', 'saved']);
      assert.equal((await countWatches(database, key)).all, 5);
    });

    it('counts only what goes on', async () => {
      const key = await seeded(2);
      await database.queries.update(watches).set({ status: 'done' }).where(eq(watches.userId, key.userId));
      assert.equal(await add(key, 1), 'saved');
    });

    it('comes page by page, each once, though all are due at the same moment', async () => {
      const key = await seeded(23);
      const pages = await Promise.all(
        [0, 10, 20].map((skip) => watchesOf(database, key, { of: 'all', by: 'end', skip, most: 10 })),
      );
      assert.deepEqual(
        pages.map(({ length }) => length),
        [10, 10, 3],
      );
      assert.equal(new Set(pages.flat().map(({ id }) => id)).size, 23);
    });

    async function readOn(key: ConversationKey, onPage: (page: readonly StoredItem[]) => Promise<void>) {
      const read: StoredItem[] = [];
      for (;;) {
        const page = await storedAbout(database, key, read.at(-1)?.at, 7);
        read.push(...page);
        if (page.length < 7) return read;
        await onPage(page);
      }
    }

    it('is told in full, each row once, however it is cut', async () => {
      const key = await seeded(9);
      await seeded(9);
      await add(key, 99);
      const read = await readOn(key, () => Promise.resolve());
      const { watches: watched, reminders, conversations } = await countStored(database.queries, key);
      assert.deepEqual(
        { watched, reminders, conversations },
        { watched: 10, reminders: 45, conversations: 1 },
      );
      assert.equal(new Set(read.map(({ at }) => `${at.kind} ${at.id}`)).size, 56);
      assert.equal(read.length, 56);
      assert.ok(read.every(({ row }) => row['userId'] === undefined || row['userId'] === key.userId));
    });

    it('is told without a gap where some of it goes meanwhile', async () => {
      const key = await seeded(9);
      const gone: string[] = [];
      const read = await readOn(key, async (page) => {
        const last = page.findLast(({ at }) => at.kind === 'watches')?.at.id;
        if (last === undefined || gone.length > 0) return;
        gone.push(last);
        await database.queries.delete(watches).where(eq(watches.id, last));
      });
      const ids = new Set(read.filter(({ at }) => at.kind === 'watches').map(({ at }) => at.id));
      assert.equal(gone.length, 1);
      assert.equal(ids.size, 9);
    });
  });
