import assert from 'node:assert/strict';
import { sql } from 'drizzle-orm';
import { openDatabase } from '../../storage/database.ts';
import { loadTurn } from '../../storage/turns.ts';
import { undoStepsOf } from '../../storage/undo-steps.ts';
import { testDatabases } from '../support/databases.ts';
import { migrationsOf } from '../support/older-schema.ts';

/** How many there were while what can be taken back stood in the conversation itself. */
const migrationsBefore = 16;

const steps = [
  { number: 3, known: {} },
  { number: 1795910376, dialogs: [{ id: 'move', state: { draft: { source: 'csp-partner' } } }] },
];

/** By the person, what their conversation held. */
const states: Readonly<Record<string, object>> = {
  some: { cardsShown: 2, steps },
  none: { cardsShown: 2, steps: [] },
  unread: { cardsShown: 2, steps: [{ dialogs: [] }, 'of no known form'] },
  older: { cardsShown: 2 },
};

for (const { name, makeEmpty } of testDatabases())
  describe(`a database from before what can be taken back had rows of its own, on ${name}`, () => {
    it('has them moved there, and the conversations go on', async () => {
      const address = await makeEmpty();
      const older = await migrationsOf({ first: migrationsBefore });
      try {
        const before = await openDatabase(address, { migrationsFolder: older.folder });
        for (const [userId, state] of Object.entries(states))
          await before.queries.execute(sql`
            insert into conversation (tenant_id, user_id, conversation_id, version, state, updated_at)
            values ('t', ${userId}, 'chat', 1, ${JSON.stringify(state)}::jsonb, now())`);
        await before.close();
        const database = await openDatabase(address);
        for (const userId of Object.keys(states)) {
          const key = { tenantId: 't', userId, conversationId: 'chat' };
          assert.deepEqual(await undoStepsOf(database, key), userId === 'some' ? steps : [], userId);
          assert.deepEqual((await loadTurn(database, key)).state, { cardsShown: 2 }, userId);
        }
        await database.close();
      } finally {
        await older.remove();
      }
    });
  });
