import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../storage/database.ts';
import { StorageError } from '../../storage/errors.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';

const key = { tenantId: 't', userId: 'u', conversationId: 'c' };
const now = new Date('2026-11-20T10:00:00Z');

describe('the database', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'database-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('keeps what was saved in its folder after it was closed', async () => {
    const address = `pglite:${join(folder, 'data')}`;
    const first = await openDatabase(address);
    await saveTurn(first, { key, version: 0, state: { kept: true }, learned: {}, now });
    await first.close();
    const second = await openDatabase(address);
    assert.deepEqual((await loadTurn(second, key)).state, { kept: true });
    await second.close();
  });

  it('says that PostgreSQL does not answer, and never the password', async () => {
    await assert.rejects(openDatabase('postgres://user:hunter2@127.0.0.1:9/none'), (error) => {
      assert.ok(error instanceof StorageError);
      assert.equal(error.code, 'database-unreachable');
      assert.doesNotMatch(error.message, /hunter2/);
      return true;
    });
  });

  it('makes no folder where one is expected to be there', async () => {
    await assert.rejects(openDatabase(`pglite:${join(folder, 'mistyped')}`, { make: false }), {
      code: 'database-missing',
    });
  });

  it('refuses an address of no known kind', async () => {
    await assert.rejects(openDatabase('file.db'), { code: 'database-address' });
  });
});
