import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isReadByOthers } from '../../bot/process/env-file.ts';

describe('a file of settings', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'env-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  for (const [mode, answer] of [
    [0o644, true],
    [0o604, true],
    [0o640, false],
    [0o600, false],
  ] as const)
    it(`with the rights ${mode.toString(8)} is ${answer ? '' : 'not '}read by others`, async () => {
      const path = join(folder, '.env');
      await writeFile(path, 'A=b');
      await chmod(path, mode);
      assert.equal(await isReadByOthers(path), answer);
    });

  it('that is not there is read by nobody', async () => {
    assert.equal(await isReadByOthers(join(folder, '.env')), false);
  });
});
