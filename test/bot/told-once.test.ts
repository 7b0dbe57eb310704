import { strict as assert } from 'node:assert';
import { toldOnce } from '../../bot/faults/told-once.ts';

describe('what is told once and then counted', () => {
  let now = 0;
  beforeEach(() => {
    now = 0;
  });

  it('is told at once, and a minute later with how many went untold', () => {
    const told = toldOnce(() => now);
    assert.deepEqual(told.due('database-lost'), { untold: 0 });
    for (now = 1_000; now < 60_000; now += 1_000) assert.equal(told.due('database-lost'), undefined);
    now = 60_000;
    assert.deepEqual(told.due('database-lost'), { untold: 59 });
    assert.equal(told.due('database-lost'), undefined);
  });

  it('does not hold back another kind', () => {
    const told = toldOnce(() => now);
    told.due('database-lost');
    assert.deepEqual(told.due('database-full'), { untold: 0 });
  });

  it('says how often it was once it is over, and is told at once when it comes again', () => {
    const told = toldOnce(() => now);
    for (let times = 0; times < 5; times += 1) told.due('database-lost');
    assert.deepEqual(told.over('database-lost'), { times: 5 });
    assert.equal(told.over('database-lost'), undefined);
    assert.deepEqual(told.due('database-lost'), { untold: 0 });
  });

  it('is told at once when the clock is set back', () => {
    const told = toldOnce(() => now);
    now = 1_000_000;
    told.due('database-lost');
    now = 0;
    assert.deepEqual(told.due('database-lost'), { untold: 0 });
  });

  it('remembers no more than a thousand kinds, those told last', () => {
    const told = toldOnce(() => now);
    for (let kind = 0; kind <= 1_000; kind += 1) told.due(`kind-${kind}`);
    assert.equal(told.over('kind-0'), undefined);
    assert.deepEqual(told.over('kind-1'), { times: 1 });
  });
});
