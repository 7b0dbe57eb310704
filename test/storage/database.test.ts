import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
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

  // Windows has no such rights.
  if (process.platform !== 'win32')
    for (const note of ['that it makes', 'that was there, open to everybody'])
      it(`lets nobody else into a folder ${note}`, async () => {
        const data = join(folder, 'data');
        if (note !== 'that it makes') {
          await mkdir(data);
          await chmod(data, 0o777);
        }
        const database = await openDatabase(`pglite:${data}`);
        await database.close();
        assert.equal((await stat(data)).mode & 0o777, 0o700);
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

  const unfit = [
    { note: 'below a file', make: () => writeFile(join(folder, 'data'), ''), path: 'data/below' },
    { note: 'that is a file', make: () => writeFile(join(folder, 'data'), ''), path: 'data' },
    {
      note: 'whose lock cannot be opened',
      make: () => mkdir(join(folder, 'data', 'bot.lock'), { recursive: true }),
      path: 'data',
    },
    {
      note: 'whose lock is something else',
      make: async () => {
        await mkdir(join(folder, 'data'));
        await writeFile(join(folder, 'data', 'bot.lock'), 'x'.repeat(5_000));
      },
      path: 'data',
    },
  ];
  for (const { note, make, path } of unfit)
    it(`says that a folder cannot be used, and what to look at: one ${note}`, async () => {
      await make();
      await assert.rejects(openDatabase(`pglite:${join(folder, path)}`), (error) => {
        assert.ok(error instanceof StorageError);
        assert.equal(error.code, 'database-unusable');
        assert.match(error.remedy, /the folder can be written to/);
        return true;
      });
    });

  it('says so too where the disk of the folder cannot be asked for its room', async () => {
    const free = () => {
      throw Object.assign(new Error('statfs failed'), { code: 'EIO' });
    };
    await assert.rejects(openDatabase(`pglite:${join(folder, 'data')}`, { free }), {
      code: 'database-unusable',
    });
  });

  it('refuses an address of no known kind', async () => {
    await assert.rejects(openDatabase('file.db'), { code: 'database-address' });
  });

  it('refuses an address whose password could be taken for a host, and never repeats it', async () => {
    await assert.rejects(openDatabase('postgres://bot:pa@Hidden77/x@127.0.0.1/bot'), (error) => {
      assert.ok(error instanceof StorageError);
      assert.equal(error.code, 'database-address');
      assert.match(error.message, /^(?!.*Hidden77).* %40 %2F %23 %3F\.$/);
      return true;
    });
  });
});
