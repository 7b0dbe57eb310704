import assert from 'node:assert/strict';
import { killConversations } from '../chaos/kill-conversations.ts';
import { testDatabases } from '../support/databases.ts';
import { seededRandom } from '../support/seeded-random.ts';

// The short form of `npm run chaos:conversations`.
for (const { name, make } of testDatabases())
  describe(`conversations of a bot that is killed, on ${name}`, function () {
    this.timeout(240_000);

    it('go on where their last acknowledged answer was, and take none for another', async () => {
      const address = name === 'PGlite' ? undefined : await make();
      const random = seededRandom(2);
      const figures = await killConversations({ people: 9, lives: 3, random, address });
      assert.ok(figures.acknowledged > 0);
      assert.deepEqual([figures.lost, figures.strange], [[], []]);
    });
  });
