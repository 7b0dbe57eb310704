import assert from 'node:assert/strict';
import type { Answer } from '../../bot/http/exchange.ts';
import { atItsMoment, whenItsMomentComes } from '../../bot/teams/sending-moment.ts';
import type { Moment } from '../../reminders/send-window.ts';

const answerWith = (status: number): Answer => ({ status, header: () => undefined, text: '' });
const patient = new AbortController().signal;

describe('a request that waits for its moment', () => {
  it('leaves at once where it needs none', async () => {
    assert.equal((await whenItsMomentComes(patient, () => Promise.resolve(answerWith(201)))).status, 201);
  });

  for (const [status, refused] of [
    [201, false],
    [429, true],
    [503, false],
  ] as const)
    it(`tells when it was answered with ${status}, and whether it was one too many`, async () => {
      const told: (boolean | undefined)[] = [];
      const moment: Moment = { answered: (is) => told.push(is) };
      await atItsMoment(
        () => Promise.resolve(moment),
        () => whenItsMomentComes(patient, () => Promise.resolve(answerWith(status))),
      );
      assert.deepEqual(told, [refused]);
    });

  it('never leaves, and is known not to have, where nobody waits for it any longer; its moment is given back', async () => {
    const coming = Promise.withResolvers<Moment>();
    const over = new AbortController();
    let left = false;
    let isBack = false;
    const waiting = atItsMoment(
      () => coming.promise,
      () =>
        whenItsMomentComes(over.signal, () => {
          left = true;
          return Promise.resolve(answerWith(201));
        }),
    );
    over.abort();
    await assert.rejects(waiting, { code: 'ETIMEDOUT', left: false });
    coming.resolve({
      answered: () => {
        isBack = true;
      },
    });
    await coming.promise;
    await Promise.resolve();
    assert.deepEqual([left, isBack], [false, true]);
  });

  it('is nobody’s fault where its moment fails after that', async () => {
    const coming = Promise.withResolvers<Moment>();
    const over = new AbortController();
    const waiting = atItsMoment(
      () => coming.promise,
      () => whenItsMomentComes(over.signal, () => Promise.resolve(answerWith(201))),
    );
    over.abort();
    await assert.rejects(waiting, { code: 'ETIMEDOUT', left: false });
    const uncaught: unknown[] = [];
    const note = (reason: unknown) => uncaught.push(reason);
    process.on('unhandledRejection', note);
    coming.reject(new Error('the job went to another process'));
    // Node tells of it once all that waits for the promise has been called.
    await new Promise((resolve) => setImmediate(resolve));
    process.off('unhandledRejection', note);
    assert.deepEqual(uncaught, []);
  });
});
