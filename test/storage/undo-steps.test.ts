import assert from 'node:assert/strict';
import type { ConversationKey } from '../../storage/conversation-key.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { conversations } from '../../storage/schema.ts';
import { storedAbout } from '../../storage/stored-about.ts';
import { isTheirs } from '../../storage/theirs.ts';
import { saveTurn } from '../../storage/turns.ts';
import { undoStepsOf, type StepsChange } from '../../storage/undo-steps.ts';
import { testDatabases } from '../support/databases.ts';

const now = new Date('2026-11-20T10:00:00Z');
const most = 4;

/** What a turn may do to the steps, one turn after the other, and which can be taken back then. */
const histories: readonly {
  readonly that: string;
  readonly changes: readonly (StepsChange | undefined)[];
  readonly left: readonly number[];
}[] = [
  { that: 'are none where no turn noted one', changes: [undefined, undefined], left: [] },
  {
    that: 'come in the order of their numbers',
    changes: [noted(9), noted(10), noted(100)],
    left: [9, 10, 100],
  },
  {
    that: 'are the latest, whatever their numbers',
    changes: [noted(1), noted(2), noted(7), noted(8), noted(20), noted(21)],
    left: [7, 8, 20, 21],
  },
  { that: 'stay through turns that change nothing', changes: [noted(1), undefined, undefined], left: [1] },
  {
    that: 'are gone from the one on that is taken back',
    changes: [noted(1), noted(2), noted(3), takenBack(2)],
    left: [1],
  },
  { that: 'are numbered on afterwards', changes: [noted(1), noted(2), takenBack(2), noted(3)], left: [1, 3] },
];

function noted(number: number): StepsChange {
  return { kind: 'noted', step: { number }, most };
}

function takenBack(from: number): StepsChange {
  return { kind: 'taken-back', from };
}

for (const { name, make } of testDatabases())
  describe(`changes that can be taken back, on ${name}`, () => {
    let database: Database;
    let people = 0;
    const newKey = (): ConversationKey => ({
      tenantId: 'tenant-1',
      userId: `user-${(people += 1)}`,
      conversationId: 'chat',
    });
    const save = (key: ConversationKey, version: number, steps: StepsChange | undefined) =>
      saveTurn(database, { key, version, state: {}, learned: {}, steps, now });
    const numbersOf = (key: ConversationKey) => undoStepsOf(database, key);

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());

    for (const { that, changes, left } of histories)
      it(that, async () => {
        const key = newKey();
        for (const [version, steps] of changes.entries())
          assert.equal(await save(key, version, steps), 'saved');
        assert.deepEqual(
          await numbersOf(key),
          left.map((number) => ({ number })),
        );
      });

    it('are of one conversation', async () => {
      const key = newKey();
      const other = { ...key, conversationId: 'channel' };
      await save(key, 0, noted(1));
      await save(other, 0, noted(2));
      await save(other, 1, takenBack(1));
      assert.deepEqual(await numbersOf(key), [{ number: 1 }]);
      assert.deepEqual(await numbersOf(other), []);
    });

    it('stand in what is stored about the person, each with its conversation, and nobody else’s', async () => {
      const key = newKey();
      const other = { ...key, conversationId: 'channel' };
      await save(newKey(), 0, noted(3));
      await save(key, 0, noted(1));
      await save(other, 0, noted(2));
      const stored = await storedAbout(database, key, undefined, 10);
      assert.deepEqual(
        stored.map(({ row }) => [row['conversationId'], row['undoSteps']]),
        [
          ['channel', [{ number: 2 }]],
          ['chat', [{ number: 1 }]],
        ],
      );
    });

    it('stay as they are where the turn was overtaken', async () => {
      const key = newKey();
      await save(key, 0, noted(1));
      assert.equal(await save(key, 0, takenBack(1)), 'conflict');
      assert.equal(await save(key, 7, noted(2)), 'conflict');
      assert.deepEqual(await numbersOf(key), [{ number: 1 }]);
    });

    it('go with their conversation', async () => {
      const key = newKey();
      await save(key, 0, noted(1));
      await database.queries.delete(conversations).where(isTheirs(conversations, key));
      assert.deepEqual(await numbersOf(key), []);
    });
  });
