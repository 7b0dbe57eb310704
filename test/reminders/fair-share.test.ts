import assert from 'node:assert/strict';
import { shareOut } from '../../reminders/fair-share.ts';

/** Takes all that the group may have. */
function takeAll(share: ReturnType<typeof shareOut>, group: string): number {
  let count = 0;
  for (; share.mayBegin(group); count += 1) share.take(group);
  return count;
}

describe('the hands of a process', () => {
  it('are given to one tenant up to half of those that the others leave', () => {
    const share = shareOut(50);
    const counts = ['one', 'two', 'three', 'four', 'five'].map((group) => takeAll(share, group));
    assert.deepEqual(counts, [25, 12, 6, 3, 2]);
  });

  it('are left for somebody else, however many jobs three tenants hold up', () => {
    const share = shareOut(50);
    for (const group of ['one', 'two', 'three']) takeAll(share, group);
    assert.ok(share.mayBegin('four'));
    assert.deepEqual(share.full(), ['one', 'two', 'three']);
  });

  it('come back', () => {
    const share = shareOut(2);
    const giveBack = share.take('one');
    assert.equal(share.mayBegin('one'), false);
    giveBack();
    assert.equal(share.mayBegin('one'), true);
    assert.equal(share.free(), 2);
  });

  it('serve a tenant even where there is but one', () => {
    assert.equal(takeAll(shareOut(1), 'one'), 1);
  });
});
