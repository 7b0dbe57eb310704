import assert from 'node:assert/strict';
import { unlessForgotten } from '../../bot/reminding/unless-forgotten.ts';
import { LapsedError } from '../../reminders/errors.ts';
import { openDatabase, type Database } from '../../storage/database.ts';
import { forgetPerson } from '../../storage/forget.ts';
import { canary, canaryIds, fillCanary } from '../support/canary.ts';
import { testDatabases } from '../support/databases.ts';
import { emptyAll } from '../support/every-row.ts';

for (const { name, make } of testDatabases())
  describe(`a reminder that is in hand while its person is forgotten, on ${name}`, () => {
    let database: Database;
    const lapsing = () => Promise.reject(new LapsedError());

    before(async () => {
      database = await openDatabase(await make());
    });
    after(() => database.close());
    beforeEach(async () => {
      await emptyAll(database.queries);
      await fillCanary(database);
    });

    it('is no fault, though its job is nobody’s any more', async () => {
      await database.queries.transaction((tx) => forgetPerson(tx, canary, new Date(canary.at)));
      await unlessForgotten(database, canaryIds.job, lapsing);
    });

    it('is one where another process has the job', async () => {
      await assert.rejects(unlessForgotten(database, canaryIds.job, lapsing), { code: 'reminder-lapsed' });
    });

    it('has other faults told of', async () => {
      await database.queries.transaction((tx) => forgetPerson(tx, canary, new Date(canary.at)));
      const failing = () => Promise.reject(new Error('no disk'));
      await assert.rejects(unlessForgotten(database, canaryIds.job, failing), { message: 'no disk' });
    });
  });
