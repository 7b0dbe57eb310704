import assert from 'node:assert/strict';
import { sendWindow } from '../../reminders/send-window.ts';
import { passingTime } from '../support/passing-time.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { slidingWindows } from '../support/sliding-windows.ts';

/** A window, and a Teams that counts what arrives. */
function setWindow(share: () => number) {
  const { now, callAfter, after, pass } = passingTime();
  const teams = slidingWindows([{ count: 50, milliseconds: 1_000 }]);
  const arrivals: { readonly at: number; readonly of: string }[] = [];
  let overLimit = 0;
  const window = sendWindow({ now, callAfter }, share);

  /** Takes so long to get there, and so long to be answered. */
  async function send(of: 'reminder' | 'answer', there = 1, back = 1): Promise<void> {
    const moment = await (of === 'reminder' ? window.forReminder() : window.forAnswer());
    await after(there);
    const refused = !teams.admit(now());
    if (refused) overLimit += 1;
    arrivals.push({ at: now(), of });
    await after(back);
    moment.answered(refused);
  }
  return { window, send, pass, arrivals, overLimit: () => overLimit };
}

/** So many at a time, each of which sends again and again. */
function keepSending(count: number, send: () => Promise<void>): void {
  const one = async (): Promise<void> => {
    for (;;) await send();
  };
  for (let each = 0; each < count; each += 1) void one();
}

describe('the window of what is sent to a tenant', () => {
  it('lets 99 % of the limit through, and nothing over it', async () => {
    const { send, pass, arrivals, overLimit } = setWindow(() => 50);
    keepSending(25, () => send('reminder', 1, 30));
    await pass(60_000);
    assert.equal(overLimit(), 0);
    const late = arrivals.filter(({ at }) => at > 10_000);
    assert.ok(late.length >= 0.99 * 50 * 50, `${String(late.length)} in 50 s`);
  });

  it('keeps the limit whatever the way to Teams takes, and goes over it seldom while it learns what it takes', async () => {
    const random = seededRandom(7);
    const { send, pass, arrivals, overLimit } = setWindow(() => 50);
    keepSending(40, () => send('reminder', random() * 80, 20));
    await pass(29_000);
    assert.equal(overLimit(), 0);
    assert.ok(arrivals.length > 1_300, `${String(arrivals.length)} in 29 s`);
    await pass(120_000);
    assert.ok(overLimit() < arrivals.length / 200, `${String(overLimit())} of ${String(arrivals.length)}`);
  });

  it('reaches the limit although Teams answers now at once and now late', async () => {
    const random = seededRandom(8);
    const { send, pass, arrivals, overLimit } = setWindow(() => 50);
    keepSending(40, () => send('reminder', 1, random() * 200));
    await pass(150_000);
    assert.equal(overLimit(), 0);
    const late = arrivals.filter(({ at }) => at > 130_000);
    assert.ok(late.length >= 0.99 * 50 * 20, `${String(late.length)} in 20 s`);
  });

  it('gives answers their place at once or soon, and reminders what they leave', async () => {
    const { send, pass, arrivals, overLimit } = setWindow(() => 50);
    const waits: number[] = [];
    keepSending(25, () => send('reminder', 1, 30));
    await pass(5_000);
    let time = 5_000;
    for (let count = 0; count < 100; count += 1) {
      const asked = time;
      const before = arrivals.length;
      void send('answer').then(() => {
        const answer = arrivals.slice(before).find(({ of }) => of === 'answer');
        waits.push((answer?.at ?? NaN) - asked);
      });
      time += 100;
      await pass(time);
    }
    assert.equal(overLimit(), 0);
    assert.ok(Math.max(...waits) <= 60, `an answer waited ${String(Math.max(...waits))} ms`);
    const last = arrivals.filter(({ at }) => at > 6_000 && at <= 15_000);
    assert.equal(last.filter(({ of }) => of === 'answer').length, 90);
    assert.ok(last.length >= 0.98 * 50 * 9, `${String(last.length)} in 9 s`);
  });

  it('never holds answers back for other answers, which Teams may refuse', async () => {
    const { send, pass, arrivals } = setWindow(() => 50);
    for (let count = 0; count < 200; count += 1) void send('answer');
    await pass(10);
    assert.equal(arrivals.length, 200);
  });

  it('sends nothing without a share, and goes on once there is one', async () => {
    let share = 0;
    const { window, send, pass, arrivals } = setWindow(() => share);
    keepSending(5, () => send('reminder'));
    await pass(5_000);
    assert.deepEqual(arrivals, []);
    share = 10;
    window.look();
    await pass(10_000);
    const count: number = arrivals.length;
    assert.ok(count >= 48 && count <= 50, String(count));
  });

  it('has a place again for one whose answer never comes', async () => {
    const { send, pass, arrivals } = setWindow(() => 1);
    keepSending(3, () => send('reminder', 1, 100_000));
    await pass(9_000);
    assert.equal(arrivals.length, 3);
  });
});
