import assert from 'node:assert/strict';
import { keepToken } from '../../bot/teams/own-token.ts';

const hour = 3_600;

describe('the bot’s own token', () => {
  let asked: number;
  let now: number;
  let life: number;
  beforeEach(() => {
    [asked, now, life] = [0, 0, hour];
  });

  const make = (value = () => `token-${asked}`) =>
    keepToken(
      async () => {
        asked += 1;
        const given = { value: value(), seconds: life };
        await Promise.resolve();
        return given;
      },
      () => now,
    );

  it('is asked for once for all who need it at the same time', async () => {
    const token = make();
    const given = await Promise.all(Array.from({ length: 50 }, () => token.get()));
    assert.deepEqual(new Set(given), new Set(['token-1']));
    assert.equal(asked, 1);
  });

  it('is kept until five minutes before its end', async () => {
    const token = make();
    await token.get();
    now = 55 * 60_000 - 1;
    assert.equal(await token.get(), 'token-1');
    now += 1;
    assert.equal(await token.get(), 'token-2');
  });

  it('is used for half its life where that is short', async () => {
    life = 60;
    const token = make();
    await token.get();
    now = 29_999;
    assert.equal(await token.get(), 'token-1');
  });

  it('is asked for again where that failed', async () => {
    let fails = true;
    const token = make(() => {
      if (fails) throw new Error('nobody there');
      return 'token';
    });
    await assert.rejects(token.get());
    fails = false;
    assert.equal(await token.get(), 'token');
  });

  it('is used to its end where there is no other', async () => {
    let fails = false;
    const token = make(() => {
      if (fails) throw new Error('nobody there');
      return 'token';
    });
    await token.get();
    fails = true;
    now = 60 * 60_000 - 1;
    assert.equal(await token.get(), 'token');
    now += 1;
    await assert.rejects(token.get());
  });

  it('is replaced once for fifty requests that it was refused for', async () => {
    const token = make();
    await token.get();
    const others = await Promise.all(Array.from({ length: 50 }, () => token.insteadOf('token-1')));
    assert.deepEqual(new Set(others), new Set(['token-2']));
    assert.equal(await token.insteadOf('token-1'), 'token-2', 'also for one whose refusal comes late');
    assert.equal(asked, 2);
  });

  it('is not replaced again and again while Teams refuses the new ones, too', async () => {
    const token = make();
    await token.get();
    assert.equal(await token.insteadOf('token-1'), 'token-2');
    assert.equal(await token.insteadOf('token-2'), undefined);
    assert.equal(asked, 2);
    now = 31_000;
    assert.equal(await token.insteadOf('token-2'), 'token-3');
  });

  it('is replaced at once where Teams had taken it since', async () => {
    const token = make();
    await token.get();
    await token.insteadOf('token-1');
    token.taken('token-2');
    assert.equal(await token.insteadOf('token-2'), 'token-3');
  });

  it('is none where the same comes again, as Azure keeps those of managed identities', async () => {
    const token = make(() => 'the same');
    await token.get();
    assert.equal(await token.insteadOf('the same'), undefined);
  });
});
