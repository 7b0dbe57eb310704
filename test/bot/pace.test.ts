import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keepPace, paceWindow, type Pace } from '../../bot/door/pace.ts';

const most = 10;

/** How messages of these moments are judged, all of one person. */
function judged(moments: readonly number[]): Pace[] {
  const paceOf = keepPace(most);
  return moments.map((at, index) => paceOf('ada', `activity-${index}`, at));
}

/** So many moments, one every so many milliseconds. */
function every(milliseconds: number, times: number, from = 0): number[] {
  return Array.from({ length: times }, (_, index) => from + index * milliseconds);
}

function heard(paces: readonly Pace[]): number {
  return paces.filter((pace) => pace === 'hear').length;
}

describe('the pace of a person', () => {
  it('lets ten messages in ten seconds through, tells of the next, and is silent after it', () => {
    const paces = judged(every(1, 14));
    assert.deepEqual(paces.slice(9), ['hear', 'tell', 'ignore', 'ignore', 'ignore']);
  });

  it('never minds one message a second', () => {
    assert.equal(heard(judged(every(1_000, 1_000))), 1_000);
  });

  it('goes on as soon as fewer than ten came within ten seconds', () => {
    const burst = every(0, 12);
    assert.deepEqual(judged([...burst, paceWindow - 1, paceWindow]).slice(-2), ['ignore', 'hear']);
  });

  it('stays silent while a flood goes on, however long', () => {
    const paces = judged(every(500, 1_000));
    assert.equal(paces.filter((pace) => pace === 'tell').length, 1);
    assert.equal(heard(paces), most);
  });

  it('tells once a burst', () => {
    const paces = judged([...every(10, 30), ...every(10, 30, 60_000)]);
    assert.equal(paces.filter((pace) => pace === 'tell').length, 2);
  });

  it('judges a second delivery as the first, and does not count it', () => {
    const paceOf = keepPace(2);
    const paces = ['a', 'a', 'a', 'b', 'c', 'c', 'a'].map((activity) => paceOf('ada', activity, 0));
    assert.deepEqual(paces, ['hear', 'hear', 'hear', 'hear', 'tell', 'ignore', 'ignore']);
  });

  it('counts people apart', () => {
    const paceOf = keepPace(1);
    assert.deepEqual(
      [paceOf('ada', 'a', 0), paceOf('ben', 'b', 0), paceOf('ada', 'c', 0)],
      ['hear', 'hear', 'tell'],
    );
  });

  it('lets nobody wait because a clock was set back', () => {
    assert.equal(judged([...every(1, 12, 1e12), 0]).at(-1), 'hear');
  });

  it('forgets the first of many people rather than grow without end', () => {
    const paceOf = keepPace(1);
    for (let person = 0; person <= 10_000; person += 1) paceOf(`person-${person}`, 'first', 0);
    assert.equal(paceOf('person-5000', 'second', 0), 'tell', 'one of those in memory');
    assert.equal(paceOf('person-0', 'second', 0), 'hear', 'the one who was forgotten');
  });

  it('lets at most ten through within any ten seconds, and the first always', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3_000), { minLength: 1, maxLength: 100 }), (pauses) => {
        let now = 0;
        const moments = pauses.map((pause) => (now += pause));
        const paces = judged(moments);
        assert.equal(paces[0], 'hear');
        moments.forEach((from, first) => {
          const within = paces.filter(
            (_, index) => index >= first && (moments[index] ?? 0) < from + paceWindow,
          );
          assert.ok(heard(within) <= most);
        });
      }),
    );
  });
});
