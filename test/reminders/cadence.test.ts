import { deepEqual } from 'node:assert/strict';
import { remindersFor } from '../../reminders/cadence.ts';
import type { Habits, Watch } from '../../reminders/watch.ts';
import { everyDay, someHabits, someWatch, termStarts } from './some-watch.ts';

type Case = {
  readonly note: string;
  readonly watch: Parameters<typeof someWatch>[0];
  readonly habits?: Partial<Habits>;
  readonly now: string;
  readonly planned: Readonly<Record<string, string>>;
};

/** The whole cadence around a change of daylight saving, and without one. */
const zones: readonly Case[] = [
  {
    note: 'Stockholm: 09:00 in winter, and in summer for the last; day 60 is a Saturday',
    watch: { termEnd: '2027-03-31' },
    habits: { timeZone: 'Europe/Stockholm' },
    now: '2026-11-20T12:00Z',
    planned: {
      'before-60': '2027-01-29T08:00Z',
      'before-30': '2027-03-01T08:00Z',
      'before-14': '2027-03-17T08:00Z',
      'before-7': '2027-03-24T08:00Z',
      'before-1': '2027-03-30T07:00Z',
    },
  },
  {
    note: 'Stockholm: summer time ends between the last two',
    watch: { termEnd: '2027-11-05' },
    habits: { timeZone: 'Europe/Stockholm' },
    now: '2027-09-06T07:00Z',
    planned: {
      'before-30': '2027-10-06T07:00Z',
      'before-14': '2027-10-22T07:00Z',
      'before-7': '2027-10-29T07:00Z',
      'before-1': '2027-11-04T08:00Z',
    },
  },
  {
    note: 'São Paulo has no summer time',
    watch: { termEnd: '2027-11-05' },
    habits: { timeZone: 'America/Sao_Paulo' },
    now: '2027-10-25T00:00Z',
    planned: { 'before-7': '2027-10-29T12:00Z', 'before-1': '2027-11-04T12:00Z' },
  },
  {
    note: 'Kiritimati is 14 hours ahead: the UTC day before',
    watch: { termEnd: '2027-03-31' },
    habits: { timeZone: 'Pacific/Kiritimati' },
    now: '2027-03-20T00:00Z',
    planned: { 'before-7': '2027-03-23T19:00Z', 'before-1': '2027-03-29T19:00Z' },
  },
  {
    note: 'Pago Pago is 11 hours behind',
    watch: { termEnd: '2027-03-31' },
    habits: { timeZone: 'Pacific/Pago_Pago' },
    now: '2027-03-20T00:00Z',
    planned: { 'before-7': '2027-03-24T20:00Z', 'before-1': '2027-03-30T20:00Z' },
  },
];

const deadlines: readonly Case[] = [
  {
    note: 'at 18:00 in Pago Pago the last safe day for auto-renew is over in UTC: a day earlier',
    watch: { termEnd: '2028-02-29', answers: { autoRenew: 'on' }, cadence: [1] },
    habits: { timeZone: 'Pacific/Pago_Pago', hour: 18, workingDays: everyDay },
    now: '2028-02-01T00:00Z',
    planned: {
      'before-1': '2028-02-28T05:00Z',
      'after-1': '2028-03-02T05:00Z',
      'after-14': '2028-03-15T05:00Z',
      'after-23': '2028-03-24T05:00Z',
      'after-28': '2028-03-29T05:00Z',
      'after-29': '2028-03-30T05:00Z',
    },
  },
  {
    note: 'and that day is a Sunday: the Friday before',
    watch: { termEnd: '2028-02-29', answers: { autoRenew: 'on' }, cadence: [1] },
    habits: { timeZone: 'Pacific/Pago_Pago', hour: 18 },
    now: '2028-02-01T00:00Z',
    planned: {
      'before-1': '2028-02-26T05:00Z',
      'after-1': '2028-03-02T05:00Z',
      'after-14': '2028-03-15T05:00Z',
      'after-23': '2028-03-24T05:00Z',
      'after-28': '2028-03-29T05:00Z',
      'after-29': '2028-03-30T05:00Z',
    },
  },
  {
    note: 'where the end day itself is in time, 18:00 in Pago Pago on the day before stays',
    watch: { termEnd: '2028-02-29' },
    habits: { timeZone: 'Pacific/Pago_Pago', hour: 18 },
    now: '2028-02-24T00:00Z',
    planned: { 'before-1': '2028-02-29T05:00Z' },
  },
];

const calendar: readonly Case[] = [
  {
    note: 'a term that ends on 29 February, with free grace',
    watch: { termEnd: '2028-02-29', answers: {} },
    now: '2028-02-14T00:00Z',
    planned: {
      'before-14': '2028-02-15T09:00Z',
      'before-7': '2028-02-22T09:00Z',
      'before-1': '2028-02-28T09:00Z',
      'after-1': '2028-03-01T09:00Z',
      'after-14': '2028-03-14T09:00Z',
      'after-23': '2028-03-23T09:00Z',
      'after-28': '2028-03-28T09:00Z',
      'after-29': '2028-03-29T09:00Z',
    },
  },
  {
    note: 'a reminder on 29 February',
    watch: { termEnd: '2028-03-30', cadence: [30] },
    now: '2028-02-14T00:00Z',
    planned: { 'before-30': '2028-02-29T09:00Z' },
  },
  {
    note: 'the day before a Monday: Friday',
    watch: { termEnd: '2027-03-29', cadence: [1] },
    now: '2027-03-20T00:00Z',
    planned: { 'before-1': '2027-03-26T09:00Z' },
  },
  {
    note: 'somebody who works from Sunday to Thursday',
    watch: { termEnd: '2027-03-28', cadence: [7, 1] },
    habits: { workingDays: [7, 1, 2, 3, 4] },
    now: '2027-03-20T00:00Z',
    planned: { 'before-7': '2027-03-21T09:00Z', 'before-1': '2027-03-25T09:00Z' },
  },
  {
    note: 'three that a weekend moves to one moment: the latest stays',
    watch: { termEnd: '2027-03-29', cadence: [8, 10, 9] },
    now: '2027-03-10T00:00Z',
    planned: { 'before-8': '2027-03-19T09:00Z' },
  },
  {
    note: "the watch's own cadence goes before the person's, in whatever order",
    watch: { termEnd: '2027-03-31', cadence: [2, 20] },
    habits: { cadence: [5] },
    now: '2027-03-01T00:00Z',
    planned: { 'before-20': '2027-03-11T09:00Z', 'before-2': '2027-03-29T09:00Z' },
  },
  {
    note: "the person's own cadence goes before the usual one",
    watch: { termEnd: '2027-03-31' },
    habits: { cadence: [5] },
    now: '2027-03-01T00:00Z',
    planned: { 'before-5': '2027-03-26T09:00Z' },
  },
  {
    note: 'free grace gone: nothing after the end',
    watch: { termEnd: '2028-02-29', answers: { termStart: '2025-04-01' }, cadence: [1] },
    now: '2028-02-14T00:00Z',
    planned: { 'before-1': '2028-02-28T09:00Z' },
  },
];

/** 18 November 2026 is a Wednesday. */
const shortNotice: readonly Case[] = [
  {
    note: 'ends tomorrow, made before the hour',
    watch: { termEnd: '2026-11-19' },
    now: '2026-11-18T08:59Z',
    planned: { 'before-1': '2026-11-18T09:00Z' },
  },
  {
    note: 'ends tomorrow, made at the hour: what is due now is not to come',
    watch: { termEnd: '2026-11-19' },
    now: '2026-11-18T09:00Z',
    planned: { 'before-0': '2026-11-19T09:00Z' },
  },
  {
    note: 'ends today, made before the hour',
    watch: { termEnd: '2026-11-18' },
    now: '2026-11-18T08:00Z',
    planned: { 'before-0': '2026-11-18T09:00Z' },
  },
  {
    note: 'ends today, made after the hour: none is left',
    watch: { termEnd: '2026-11-18' },
    now: '2026-11-18T15:00Z',
    planned: {},
  },
  {
    note: 'ends today in UTC while it is tomorrow morning in Kiritimati',
    watch: { termEnd: '2026-11-18' },
    habits: { timeZone: 'Pacific/Kiritimati' },
    now: '2026-11-18T15:00Z',
    planned: { 'before-0': '2026-11-18T19:00Z' },
  },
  {
    note: 'ended yesterday, no free days known',
    watch: { termEnd: '2026-11-17' },
    now: '2026-11-18T08:00Z',
    planned: {},
  },
  {
    note: 'ended yesterday, free grace',
    watch: { termEnd: '2026-11-17', answers: {} },
    now: '2026-11-18T08:00Z',
    planned: {
      'after-1': '2026-11-18T09:00Z',
      'after-14': '2026-12-01T09:00Z',
      'after-23': '2026-12-10T09:00Z',
      'after-28': '2026-12-15T09:00Z',
      'after-29': '2026-12-16T09:00Z',
    },
  },
  {
    note: 'free grace is over',
    watch: { termEnd: '2026-10-18', answers: {} },
    now: '2026-11-18T08:00Z',
    planned: {},
  },
  {
    note: 'ends on Monday, made on Saturday: Monday is in time',
    watch: { termEnd: '2026-11-23' },
    now: '2026-11-21T12:00Z',
    planned: { 'before-0': '2026-11-23T09:00Z' },
  },
  {
    note: 'ends on Sunday, made on Saturday: rather on a day off than never',
    watch: { termEnd: '2026-11-22' },
    now: '2026-11-21T12:00Z',
    planned: { 'before-0': '2026-11-22T09:00Z' },
  },
  {
    note: 'an own cadence that has passed: once more, a day before the end',
    watch: { termEnd: '2026-12-08', cadence: [60, 30] },
    now: '2026-11-18T12:00Z',
    planned: { 'before-0': '2026-12-07T09:00Z' },
  },
  {
    note: 'the same where that day is a Sunday: the Friday before',
    watch: { termEnd: '2026-12-07', cadence: [60, 30] },
    now: '2026-11-18T12:00Z',
    planned: { 'before-0': '2026-12-04T09:00Z' },
  },
];

const gone = { termStart: termStarts.graceGone };

/** What may have renewed for want of free days can be undone for a week. */
const renewals: readonly Case[] = [
  {
    note: 'on the first and the fifth day after the end',
    watch: { termEnd: '2028-03-14', answers: gone },
    now: '2028-03-14T12:00Z',
    planned: { 'after-1': '2028-03-15T09:00Z', 'after-5': '2028-03-20T09:00Z' },
  },
  {
    note: 'ends on a Friday: the Monday after, and the Wednesday',
    watch: { termEnd: '2028-03-17', answers: gone },
    now: '2028-03-17T12:00Z',
    planned: { 'after-1': '2028-03-20T09:00Z', 'after-5': '2028-03-22T09:00Z' },
  },
  {
    note: 'a week off but for Wednesdays: both on that day, the later of them stays',
    watch: { termEnd: '2028-03-16', answers: gone },
    habits: { workingDays: [3] },
    now: '2028-03-16T12:00Z',
    planned: { 'after-5': '2028-03-22T09:00Z' },
  },
  {
    note: 'the next working day is the eighth, the last that helps',
    watch: { termEnd: '2028-03-14', answers: gone },
    habits: { workingDays: [3] },
    now: '2028-03-15T12:00Z',
    planned: { 'after-5': '2028-03-22T09:00Z' },
  },
  {
    note: 'the next working day is too late: on the day itself, rather on a day off than never',
    watch: { termEnd: '2028-03-14', answers: gone },
    habits: { workingDays: [4] },
    now: '2028-03-15T00:00Z',
    planned: { 'after-1': '2028-03-16T09:00Z', 'after-5': '2028-03-19T09:00Z' },
  },
  {
    note: 'on the eighth day Pago Pago’s evening is in the ninth: too late',
    watch: { termEnd: '2028-03-14', answers: gone },
    habits: { workingDays: [3], timeZone: 'Pacific/Pago_Pago', hour: 20 },
    now: '2028-03-16T12:00Z',
    planned: { 'after-5': '2028-03-20T07:00Z' },
  },
  {
    note: 'the older account keeps its free days',
    watch: {
      termEnd: '2028-03-14',
      answers: { ...gone, source: 'microsoft-direct', billingAccount: 'mosa' },
    },
    now: '2028-04-05T12:00Z',
    planned: {
      'after-23': '2028-04-06T09:00Z',
      'after-28': '2028-04-11T09:00Z',
      'after-29': '2028-04-12T09:00Z',
    },
  },
  {
    note: 'none where it is off, or not known',
    watch: { termEnd: '2028-03-14', answers: { ...gone, autoRenew: 'unknown' } },
    now: '2028-03-14T12:00Z',
    planned: {},
  },
  {
    note: 'none of a month that follows as wished, before the end or after it',
    watch: { termEnd: '2028-03-14', answers: { ...gone, termLength: 'monthly' } },
    now: '2028-01-01T00:00Z',
    planned: {},
  },
  {
    note: 'a month that is to end is worth its messages',
    watch: { termEnd: '2028-03-14', answers: { ...gone, termLength: 'monthly', autoRenew: 'off' } },
    now: '2028-03-07T12:00Z',
    planned: { 'before-1': '2028-03-13T09:00Z' },
  },
];

const ownWords: readonly Case[] = [
  {
    note: 'on the very day, a Sunday',
    watch: { kind: 'own-words', termEnd: '2028-03-19' },
    now: '2028-01-01T00:00Z',
    planned: { day: '2028-03-19T09:00Z' },
  },
  {
    note: 'at the hour that was named',
    watch: { kind: 'own-words', termEnd: '2028-03-14', hour: 15 },
    habits: { timeZone: 'America/Sao_Paulo' },
    now: '2028-01-01T00:00Z',
    planned: { day: '2028-03-14T18:00Z' },
  },
  {
    note: 'never for a moment that has passed',
    watch: { kind: 'own-words', termEnd: '2028-03-14' },
    now: '2028-03-14T09:00Z',
    planned: {},
  },
];

function planOf(watch: Watch, habits: Habits, now: string): Record<string, number> {
  const planned = remindersFor(watch, habits, new Date(now));
  return Object.fromEntries(planned.map(({ occasion, dueAt }) => [occasion, dueAt.getTime()]));
}

for (const [title, cases] of Object.entries({
  "at the hour of the person's zone": zones,
  'before the deadline it speaks of': deadlines,
  'by the calendar': calendar,
  'at short notice': shortNotice,
  'of a renewal': renewals,
  'in own words': ownWords,
})) {
  describe(`reminders ${title}`, () => {
    for (const { note, watch, habits, now, planned } of cases) {
      it(note, () => {
        const expected = Object.entries(planned).map(([occasion, at]) => [occasion, Date.parse(at)]);
        deepEqual(planOf(someWatch(watch), someHabits(habits), now), Object.fromEntries(expected));
      });
    }
  });
}

describe('reminders under Extended Service Terms', () => {
  const extended = someWatch({ termEnd: '2027-01-31', answers: { state: 'extended' } });

  it('come once a month, a year long and longer, on a working day', () => {
    const planned = Object.keys(planOf(extended, someHabits(), '2027-02-10T00:00Z'));
    deepEqual(
      planned.slice(0, 14),
      [...Array(14).keys()].map((index) => `month-${String(index + 1)}`),
    );
    const days = remindersFor(extended, someHabits(), new Date('2027-02-10T00:00Z'))
      .slice(0, 13)
      .map(({ dueAt }) => dueAt.toISOString().slice(0, 10));
    // The 31st, or the last of a shorter month, or the Friday before.
    deepEqual(days, [
      ...['2027-02-26', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30', '2027-07-30', '2027-08-31'],
      ...['2027-09-30', '2027-10-29', '2027-11-30', '2027-12-31', '2028-01-31', '2028-02-29'],
    ]);
  });

  it('are the same when they are planned again a year later, and go on', () => {
    const first = planOf(extended, someHabits(), '2027-02-10T00:00Z');
    const later = planOf(extended, someHabits(), '2028-02-10T00:00Z');
    deepEqual(later['month-20'], first['month-20']);
    deepEqual(Object.keys(later)[0], 'month-13');
    deepEqual(Object.keys(later).length >= 24, true);
  });
});

describe('reminders planned again for another zone', () => {
  it('move along with the person, each as the occasion it was', () => {
    const watch = someWatch({ termEnd: '2027-03-31' });
    const now = '2027-03-20T00:00Z';
    deepEqual(planOf(watch, someHabits({ timeZone: 'Europe/Stockholm' }), now), {
      'before-7': Date.parse('2027-03-24T08:00Z'),
      'before-1': Date.parse('2027-03-30T07:00Z'),
    });
    deepEqual(planOf(watch, someHabits({ timeZone: 'America/Sao_Paulo' }), now), {
      'before-7': Date.parse('2027-03-24T12:00Z'),
      'before-1': Date.parse('2027-03-30T12:00Z'),
    });
  });
});
