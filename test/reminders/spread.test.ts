import assert from 'node:assert/strict';
import { spreadOverPlaces } from '../../reminders/spread.ts';

const now = new Date('2027-03-24T09:00:00Z');

function claimsIn(conversationId: string, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    jobId: `${conversationId}-${String(index)}`,
    tenantId: 'tenant-1',
    userId: `aad-${String(index)}`,
    conversationId,
  }));
}

describe('the claims of one sweep', () => {
  it('follow each other two seconds apart in one place, and at once in others', () => {
    const { handed, putOff } = spreadOverPlaces(now)([
      ...claimsIn('channel', 3),
      ...claimsIn('chat-ada', 1),
      ...claimsIn('chat-bob', 1),
    ]);
    assert.deepEqual(
      handed.map(({ after }) => after),
      [0, 2, 4, 0, 0],
    );
    assert.deepEqual(putOff, []);
  });

  it('are left to the sweep that has room for them, so that each sweep has as many as fit into its minute', () => {
    const { handed, putOff } = spreadOverPlaces(now)(claimsIn('channel', 400));
    assert.equal(handed.length, 30);
    assert.ok(Math.max(...handed.map(({ after }) => after)) < 60);
    const found = Array.from({ length: 14 }, (_, minutes) => {
      const [from, to] = [minutes - 1, minutes].map((each) => now.getTime() + each * 60_000);
      return putOff.filter(({ until }) => until.getTime() > (from ?? 0) && until.getTime() <= (to ?? 0))
        .length;
    });
    assert.deepEqual(found, [0, ...Array.from({ length: 12 }, () => 30), 10]);
  });

  it('are counted over all its batches', () => {
    const spread = spreadOverPlaces(now);
    assert.equal(spread(claimsIn('channel', 20)).handed.length, 20);
    assert.equal(spread(claimsIn('channel', 20)).handed.length, 10);
  });
});
