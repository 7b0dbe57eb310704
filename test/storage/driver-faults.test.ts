import assert from 'node:assert/strict';
import { LapsedError } from '../../reminders/errors.ts';
import { stored } from '../../storage/driver-faults.ts';

describe('what was in the way of the storage', () => {
  it('is the database where its driver tells of no more than that', async () => {
    await assert.rejects(stored(Promise.reject(new Error('Connection terminated'))), {
      code: 'database-lost',
    });
  });

  it('is what an error of ours says, where one came from within', async () => {
    await assert.rejects(stored(Promise.reject(new LapsedError())), { code: 'reminder-lapsed' });
  });
});
