import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../storage/database.ts';
import { stored } from '../../storage/driver-faults.ts';
import { spareBytes } from '../../storage/spare-space.ts';
import { loadTurn, saveTurn } from '../../storage/turns.ts';

const key = { tenantId: 't', userId: 'u', conversationId: 'c' };
const now = new Date('2026-11-20T10:00:00Z');
const turn = { key, learned: {}, now };

describe('the disk of an embedded database', () => {
  let folder: string;
  let left: number;
  const free = () => left;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'full-disk-'));
    left = spareBytes;
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('is not written to when it is nearly full, which is told; with room again all goes on', async () => {
    const database = await openDatabase(`pglite:${join(folder, 'data')}`, { free });
    await saveTurn(database, { ...turn, version: 0, state: { kept: true } });
    left = spareBytes - 1;
    await assert.rejects(stored(saveTurn(database, { ...turn, version: 1, state: { kept: false } })), {
      name: 'StorageError',
      code: 'database-full',
    });
    await assert.rejects(stored(database.ping()), { code: 'database-full' });
    left = spareBytes;
    assert.deepEqual((await loadTurn(database, key)).state, { kept: true });
    assert.equal(await saveTurn(database, { ...turn, version: 1, state: { kept: true } }), 'saved');
    await database.close();
  });

  it('is not begun on when it is nearly full', async () => {
    left = spareBytes - 1;
    await assert.rejects(openDatabase(`pglite:${join(folder, 'data')}`, { free }), { code: 'database-full' });
    left = spareBytes;
    const database = await openDatabase(`pglite:${join(folder, 'data')}`, { free });
    await database.close();
  });
});
