import assert from 'node:assert/strict';
import { readOffThread } from '../../portfolio/read-off-thread.ts';
import { today } from './reading-of.ts';

const table = (rows: number) =>
  new TextEncoder().encode(
    `Customer,Product,Ends\n${Array.from({ length: rows }, (_, at) => `Contoso ${at},Visio,2027-01-31\n`).join('')}`,
  );

describe('reading on a thread of its own', () => {
  it('tells what reading here would, and leaves the bytes to whoever gave them', async () => {
    const bytes = table(2);
    const { subscriptions } = await readOffThread(bytes, 'file.csv', { today });
    assert.deepEqual(
      subscriptions.map(({ customer }) => customer),
      ['Contoso 0', 'Contoso 1'],
    );
    assert.equal(bytes.length, table(2).length);
  });

  it('ends what takes too long', async () => {
    const reading = await readOffThread(table(40_000), 'file.csv', { today }, { time: 1, memory: 160 });
    assert.deepEqual([reading.problem, reading.questions], ['too-heavy', ['columns']]);
  });

  it('ends what takes too much memory', async () => {
    const reading = await readOffThread(table(50_000), 'file.csv', { today }, { time: 60_000, memory: 16 });
    assert.equal(reading.problem, 'too-heavy');
  });

  it('throws for options that are none', async () => {
    await assert.rejects(readOffThread(table(1), 'file.csv', { today: 'tomorrow' }), /today/);
  });
});
