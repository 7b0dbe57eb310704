import { deepEqual, equal } from 'node:assert/strict';
import { dayAfter } from '../../guidance/day.ts';
import { digestOf } from '../../reminders/digest.ts';
import { judge, type DueReminder } from '../../reminders/judge.ts';
import { someWatch, termStarts } from './some-watch.ts';

const now = new Date('2028-02-29T09:00Z');
const today = '2028-02-29';

function due(subject: string, watch: Parameters<typeof someWatch>[0]): DueReminder {
  const full = someWatch({ id: `watch of ${subject}`, subject, ...watch });
  return {
    id: `reminder of ${subject}`,
    occasion: 'snooze-1',
    dueAt: now,
    watch: full,
    mayHaveArrived: false,
  };
}

describe('a digest', () => {
  it('says of each what is to be done today, by when, and how many days are left', () => {
    const grace = { autoRenew: 'off' } as const;
    const { items, ...others } = digestOf(
      judge(
        [
          due('Contoso', { termEnd: '2028-03-14' }),
          due('Fabrikam', { termEnd: '2028-02-27', answers: grace }),
        ],
        now,
      ),
      now,
    );
    deepEqual(items, [
      {
        reminderId: 'reminder of Contoso',
        watchId: 'watch of Contoso',
        subject: 'Contoso',
        makerName: 'Astrid',
        termEnd: '2028-03-14',
        daysLeft: 14,
        todo: { id: 'find-out', by: '2028-03-14' },
        hasPlan: false,
      },
      {
        reminderId: 'reminder of Fabrikam',
        watchId: 'watch of Fabrikam',
        subject: 'Fabrikam',
        makerName: 'Astrid',
        termEnd: '2028-02-27',
        daysLeft: -2,
        todo: { id: 'buy-again', by: '2028-03-28' },
        hasPlan: true,
      },
    ]);
    deepEqual(others, { more: 0, missed: [], moreMissed: 0 });
  });

  it('shows the ten nearest deadlines and counts the others', () => {
    const many = Array.from({ length: 200 }, (_, count) =>
      due(`Customer ${String(count)}`, { termEnd: dayAfter(today, 200 - count) }),
    );
    const { items, more } = digestOf(judge(many, now), now);
    deepEqual(
      items.map(({ daysLeft }) => daysLeft),
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    );
    equal(more, 190);
  });

  it('names the first ten that came too late and counts the others', () => {
    const many = Array.from({ length: 1_000 }, (_, count) =>
      due(`Customer ${String(count)}`, { termEnd: dayAfter(today, -31 - count) }),
    );
    const { items, missed, moreMissed } = digestOf(judge(many, now), now);
    deepEqual(items, []);
    deepEqual(
      missed.map(({ subject }) => subject),
      Array.from({ length: 10 }, (_, count) => `Customer ${String(999 - count)}`),
    );
    equal(moreMissed, 990);
  });

  it('goes by the deadline of what is to be done, not by the end of the term', () => {
    const { items } = digestOf(
      judge(
        [due('later', { termEnd: '2028-03-05' }), due('sooner', { termEnd: '2028-03-05', answers: {} })],
        now,
      ),
      now,
    );
    deepEqual(
      items.map(({ subject, todo }) => [subject, todo?.by]),
      [
        ['sooner', '2028-03-04'],
        ['later', '2028-03-05'],
      ],
    );
  });

  it('has what is of one day and one name in the same order, however it is read', () => {
    const same = ['b', 'a', 'c'].map((id) => ({ ...due(id, { id, subject: 'Contoso' }), id: `of ${id}` }));
    for (const all of [same, same.toReversed()])
      deepEqual(
        digestOf(judge(all, now), now).items.map(({ watchId }) => watchId),
        ['a', 'b', 'c'],
      );
  });

  it('after three days asleep says once what is still true and tells what is past its use', () => {
    const awake = new Date('2028-03-03T09:00Z');
    const gone = someWatch({
      id: 'gone',
      subject: 'Fabrikam',
      termEnd: '2028-03-01',
      answers: { termStart: termStarts.graceGone, autoRenew: 'off' },
    });
    const open = someWatch({ id: 'open', subject: 'Contoso', termEnd: '2028-03-07' });
    const asleep: readonly DueReminder[] = [
      {
        id: 'a',
        occasion: 'before-7',
        dueAt: new Date('2028-02-29T09:00Z'),
        watch: open,
        mayHaveArrived: false,
      },
      {
        id: 'b',
        occasion: 'snooze-1',
        dueAt: new Date('2028-03-01T09:00Z'),
        watch: open,
        mayHaveArrived: true,
      },
      {
        id: 'c',
        occasion: 'before-1',
        dueAt: new Date('2028-02-29T09:00Z'),
        watch: gone,
        mayHaveArrived: false,
      },
    ];
    const { items, missed } = digestOf(judge(asleep, awake), awake);
    deepEqual(
      items.map(({ reminderId, daysLeft }) => [reminderId, daysLeft]),
      [['b', 4]],
    );
    deepEqual(missed, [{ subject: 'Fabrikam', termEnd: '2028-03-01' }]);
  });
});
