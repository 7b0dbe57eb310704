import assert from 'node:assert/strict';
import type { Moment } from '../../reminders/send-window.ts';
import { paceTenants, type NearTurn } from '../../reminders/tenant-pace.ts';
import { passingTime } from '../support/passing-time.ts';

/** A pace whose process has this share of each tenant, once it asked for it. */
function setPace(share: number) {
  const time = passingTime();
  const asked: (readonly string[])[] = [];
  const errors: unknown[] = [];
  let learnt: readonly string[] = [];
  let fault: Error | undefined;
  const pace = paceTenants({
    timing: time,
    shares: {
      of: (tenantId) => (learnt.includes(tenantId) ? share : 0),
      learn: async (tenantIds) => {
        asked.push(tenantIds);
        await time.after(5);
        if (fault !== undefined) throw fault;
        learnt = tenantIds;
      },
    },
    onError: (error) => errors.push(error),
  });
  const turns: NearTurn[] = [];
  let late = 0;
  const enter = (tenantId: string, count: number) => {
    for (let each = 0; each < count; each += 1)
      void pace.enter(tenantId).then((turn) => {
        if (turn === 'late') late += 1;
        else turns.push(turn);
      });
  };
  return {
    pace,
    time,
    enter,
    turns,
    asked,
    errors,
    late: () => late,
    failWith: (error: Error | undefined) => {
      fault = error;
    },
  };
}

async function sendAll(turns: readonly NearTurn[]): Promise<Moment[]> {
  const moments: Moment[] = [];
  for (const turn of turns)
    void turn.come().then((moment) => {
      moment.answered();
      moments.push(moment);
    });
  await Promise.resolve();
  return moments;
}

describe('the pace of tenants', () => {
  it('lets a few reminders of a tenant come near, and the next when one has gone', async () => {
    const { enter, turns, time } = setPace(50);
    enter('one', 60);
    await time.pass(100);
    assert.equal(turns.length, 20);
    turns[0]?.leave();
    turns[0]?.leave();
    await time.pass(200);
    assert.equal(turns.length, 21);
    await sendAll(turns.slice(1, 11));
    await time.pass(700);
    assert.equal(turns.length, 31);
  });

  it('keeps tenants apart', async () => {
    const { enter, turns, time } = setPace(50);
    enter('one', 60);
    enter('other', 60);
    await time.pass(100);
    assert.equal(turns.length, 40);
  });

  it('says so at once to those who would wait for longer than half a minute', async () => {
    const { enter, late, time } = setPace(2);
    enter('one', 1);
    await time.pass(100);
    enter('one', 80);
    await time.pass(200);
    assert.equal(late(), 18);
  });

  it('keeps those who come before the share is known, for half a minute', async () => {
    const { enter, late, time, turns, failWith, errors } = setPace(50);
    failWith(new Error('away'));
    enter('one', 100);
    await time.pass(29_000);
    assert.deepEqual([turns.length, late()], [0, 0]);
    assert.ok(errors.length > 20);
    await time.pass(31_000);
    assert.equal(late(), 100);
    failWith(undefined);
    enter('one', 5);
    await time.pass(33_000);
    assert.equal(turns.length, 5);
  });

  it('lets answers go at once where no reminders are sent', async () => {
    const { pace, asked } = setPace(50);
    assert.equal(await pace.answer('one'), undefined);
    assert.deepEqual(asked, []);
  });

  it('has answers come before the reminders that wait', async () => {
    const { pace, enter, turns, time } = setPace(5);
    enter('one', 2);
    await time.pass(1_000);
    const came: string[] = [];
    for (const turn of turns) void turn.come().then(() => came.push('reminder'));
    await time.pass(1_001);
    void pace.answer('one').then(() => came.push('answer'));
    await time.pass(2_000);
    assert.deepEqual(came, ['reminder', 'answer', 'reminder']);
  });

  it('asks for the shares of a tenant no longer than anything is sent to it', async () => {
    const { enter, turns, time, asked } = setPace(50);
    enter('one', 1);
    await time.pass(100);
    await sendAll(turns);
    await time.pass(5_000);
    assert.deepEqual(asked.at(-1), []);
    const before = asked.length;
    await time.pass(20_000);
    assert.equal(asked.length, before);
  });

  it('asks the database nothing more once it is stopped', async () => {
    const { pace, enter, time, asked } = setPace(50);
    enter('one', 1);
    let stopped = false;
    void pace.stop().then(() => {
      stopped = true;
    });
    await time.pass(2);
    assert.equal(stopped, false);
    await time.pass(10_000);
    assert.deepEqual([stopped, asked.length], [true, 1]);
  });
});
