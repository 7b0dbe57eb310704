import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { lightened } from '../../portfolio/kept/lightened.ts';
import { readPortfolio } from '../../portfolio/read-file.ts';

describe('a file as it is held', () => {
  it('is lighter where that helps, and read the same', async () => {
    const rows = Array.from({ length: 500 }, (_none, n) => `Customer ${n},Microsoft 365 E3,2027-03-31\n`);
    const bytes = Buffer.from(['Customer,Product,End\n', ...rows].join(''));
    const packed = await lightened(bytes);
    assert.ok(packed.byteLength < bytes.byteLength / 5);
    const read = (file: Uint8Array) => readPortfolio(file, 'a.csv', { today: '2026-11-28' });
    assert.deepEqual(await read(packed), await read(bytes));
  });

  it('stays as it is where it is packed already', async () => {
    const bytes = randomBytes(10_000);
    assert.equal(await lightened(bytes), bytes);
  });
});
