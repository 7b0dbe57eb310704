import assert from 'node:assert/strict';
import { killConversations } from '../chaos/kill-conversations.ts';
import { lastingDatabases } from '../support/lasting-databases.ts';
import { seededRandom } from '../support/seeded-random.ts';

// The short form of `npm run chaos:conversations`.
for (const { name, make } of lastingDatabases())
  describe(`conversations of a bot that is killed, on ${name}`, function () {
    this.timeout(240_000);
    let database: Awaited<ReturnType<typeof make>>;
    before(async () => {
      database = await make();
    });
    after(() => database.remove());

    it('go on where their last acknowledged answer was, and take none for another', async () => {
      const { address } = database;
      const figures = await killConversations({ people: 9, lives: 3, random: seededRandom(2), address });
      assert.ok(figures.struck > 0, 'it was killed in turns');
      assert.ok(figures.acknowledged > 0);
      assert.deepEqual([figures.lost, figures.strange, figures.unanswered], [[], [], []]);
    });
  });
