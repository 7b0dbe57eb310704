import { deepEqual } from 'node:assert/strict';
import { judge, type DueReminder } from '../../reminders/judge.ts';
import { someWatch, termStarts } from './some-watch.ts';

type Watched = NonNullable<Parameters<typeof someWatch>[0]>;

/** A reminder by its occasion and the moment for which it was planned. */
type Due = readonly [occasion: string, dueAt: string, watch?: Watched];

type Case = {
  readonly note: string;
  readonly watch: Watched;
  readonly due: readonly Due[];
  readonly now: string;
  readonly send?: readonly string[];
  readonly superseded?: readonly string[];
  readonly missed?: readonly string[];
  readonly stale?: readonly string[];
};

const gone = { termStart: termStarts.graceGone };
const ended = { ...gone, autoRenew: 'off' } as const;
const extended = { state: 'extended' } as const;

/** The term ends on Tuesday 14 March 2028 unless a case says otherwise. */
const cases: readonly Case[] = [
  {
    note: 'on time',
    watch: {},
    due: [['before-14', '2028-02-29T09:00Z']],
    now: '2028-02-29T09:00Z',
    send: ['before-14'],
  },
  {
    note: 'planned for the zone that the person has left: still true',
    watch: {},
    due: [['before-14', '2028-03-01T10:00Z']],
    now: '2028-03-01T10:00Z',
    send: ['before-14'],
  },
  {
    note: 'moved back over days off and the deadline',
    watch: {},
    due: [['before-1', '2028-03-04T19:00Z']],
    now: '2028-03-04T19:00Z',
    send: ['before-1'],
  },
  {
    note: 'put off, to whatever day',
    watch: {},
    due: [['snooze-2', '2028-03-05T09:00Z']],
    now: '2028-03-05T09:00Z',
    send: ['snooze-2'],
  },
  {
    note: 'made at short notice',
    watch: {},
    due: [['before-0', '2028-03-14T09:00Z']],
    now: '2028-03-14T09:00Z',
    send: ['before-0'],
  },
  {
    note: 'the clock was set back after it had been handed over',
    watch: {},
    due: [['before-14', '2028-02-29T09:00Z']],
    now: '2028-02-29T08:01Z',
    send: ['before-14'],
  },
  ...(['done', 'moved', 'stopped'] as const).map((status) => ({
    note: `the watch is ${status}`,
    watch: { status },
    due: [['before-14', '2028-02-29T09:00Z'] as const],
    now: '2028-02-29T09:00Z',
    stale: ['before-14'],
  })),
  {
    note: 'the end was moved to a later day',
    watch: { termEnd: '2029-03-14' },
    due: [
      ['before-14', '2028-02-29T09:00Z'],
      ['after-1', '2028-03-15T09:00Z'],
    ],
    now: '2028-03-15T09:00Z',
    stale: ['before-14', 'after-1'],
  },
  {
    note: 'the end was moved to an earlier day',
    watch: { termEnd: '2028-03-01' },
    due: [
      ['before-14', '2028-02-29T09:00Z'],
      ['before-0', '2028-03-02T09:00Z'],
    ],
    now: '2028-03-02T09:00Z',
    stale: ['before-14', 'before-0'],
  },
  {
    note: 'the watch has a cadence of its own since',
    watch: { cadence: [30, 7] },
    due: [
      ['before-14', '2028-02-29T09:00Z'],
      ['before-7', '2028-03-07T09:00Z'],
    ],
    now: '2028-03-07T09:00Z',
    send: ['before-7'],
    stale: ['before-14'],
  },
  {
    note: 'a later answer took the free days away',
    watch: { answers: gone },
    due: [['after-14', '2028-03-28T09:00Z']],
    now: '2028-03-28T09:00Z',
    stale: ['after-14'],
  },
  {
    note: 'asleep over the end, and it may have renewed: what can be undone is said instead',
    watch: { answers: gone },
    due: [['before-1', '2028-03-13T09:00Z']],
    now: '2028-03-16T09:00Z',
    send: ['before-1'],
  },
  {
    note: 'after a renewal, moved over days off',
    watch: { answers: gone },
    due: [['after-5', '2028-03-20T09:00Z']],
    now: '2028-03-20T09:00Z',
    send: ['after-5'],
  },
  {
    note: 'a renewal that can no longer be undone',
    watch: { answers: gone },
    due: [['after-5', '2028-03-20T09:00Z']],
    now: '2028-03-23T00:00Z',
    missed: ['after-5'],
  },
  {
    note: 'auto-renew was turned off meanwhile: nothing renewed',
    watch: { answers: ended },
    due: [['after-1', '2028-03-15T09:00Z']],
    now: '2028-03-15T09:00Z',
    stale: ['after-1'],
  },
  {
    note: 'it renewed, and the end is a year later now',
    watch: { termEnd: '2029-03-14', answers: { ...gone, termEnd: '2028-03-14' } },
    due: [['after-1', '2028-03-15T09:00Z']],
    now: '2028-03-15T09:00Z',
    stale: ['after-1'],
  },
  {
    note: 'each month under Extended Service Terms',
    watch: { answers: extended },
    due: [['month-7', '2028-10-13T09:00Z']],
    now: '2028-10-13T09:00Z',
    send: ['month-7'],
  },
  {
    note: 'no longer under Extended Service Terms',
    watch: { answers: {} },
    due: [['month-1', '2028-04-14T09:00Z']],
    now: '2028-04-14T09:00Z',
    stale: ['month-1'],
  },
  {
    note: 'under Extended Service Terms since: no end is ahead',
    watch: { answers: extended },
    due: [['before-14', '2028-02-29T09:00Z']],
    now: '2028-02-29T09:00Z',
    stale: ['before-14'],
  },
  {
    note: 'renews each month as wished since',
    watch: { answers: { termLength: 'monthly' } },
    due: [['before-14', '2028-02-29T09:00Z']],
    now: '2028-02-29T09:00Z',
    stale: ['before-14'],
  },
  {
    note: 'own words, also days late',
    watch: { kind: 'own-words' },
    due: [['day', '2028-03-14T09:00Z']],
    now: '2028-03-18T09:00Z',
    send: ['day'],
  },
  {
    note: 'own words that were moved to another day',
    watch: { kind: 'own-words', termEnd: '2028-03-21' },
    due: [['day', '2028-03-14T09:00Z']],
    now: '2028-03-14T09:00Z',
    stale: ['day'],
  },
  {
    note: 'what an edition changed, beside what is to be done',
    watch: { answers: {}, news: { added: ['mca'], changed: [] } },
    due: [
      ['edition-2026-11', '2028-02-29T09:00Z'],
      ['before-14', '2028-02-29T09:00Z'],
    ],
    now: '2028-02-29T09:00Z',
    send: ['edition-2026-11', 'before-14'],
  },
  {
    note: 'what an edition changed, in a plan that no longer says it',
    watch: { answers: {}, news: { added: ['extended-service-exit'], changed: [] } },
    due: [['edition-2026-11', '2028-02-29T09:00Z']],
    now: '2028-02-29T09:00Z',
    stale: ['edition-2026-11'],
  },
  {
    note: 'no occasion at all',
    watch: {},
    due: [['sometime', '2028-03-07T09:00Z']],
    now: '2028-03-07T09:00Z',
    stale: ['sometime'],
  },
  {
    note: 'asleep for days: only the latest of a watch is sent',
    watch: {},
    due: [
      ['snooze-1', '2028-03-08T09:00Z'],
      ['before-7', '2028-03-07T09:00Z'],
      ['before-14', '2028-02-29T09:00Z'],
    ],
    now: '2028-03-10T09:00Z',
    send: ['snooze-1'],
    superseded: ['before-7', 'before-14'],
  },
  {
    note: 'asleep over the end, free grace: there is something to be done still',
    watch: { answers: { autoRenew: 'off' } },
    due: [['before-1', '2028-03-13T09:00Z']],
    now: '2028-03-16T09:00Z',
    send: ['before-1'],
  },
  {
    note: 'asleep over the end, no free days: told, once',
    watch: { answers: ended },
    due: [
      ['before-7', '2028-03-07T09:00Z'],
      ['before-1', '2028-03-13T09:00Z'],
    ],
    now: '2028-03-16T09:00Z',
    superseded: ['before-7'],
    missed: ['before-1'],
  },
  {
    note: 'in use up to the last moment of the end day',
    watch: { answers: ended },
    due: [['before-1', '2028-03-13T09:00Z']],
    now: '2028-03-14T23:59:59.999Z',
    send: ['before-1'],
  },
  {
    note: 'past its use from the first moment after it',
    watch: { answers: ended },
    due: [['before-1', '2028-03-13T09:00Z']],
    now: '2028-03-15T00:00Z',
    missed: ['before-1'],
  },
  {
    note: 'asleep over the 30 days',
    watch: { answers: {} },
    due: [
      ['after-28', '2028-04-11T09:00Z'],
      ['after-29', '2028-04-12T09:00Z'],
    ],
    now: '2028-04-14T09:00Z',
    superseded: ['after-28'],
    missed: ['after-29'],
  },
  {
    note: 'each watch by itself',
    watch: {},
    due: [
      ['before-14', '2028-02-29T09:00Z'],
      ['before-30', '2028-02-29T09:00Z', { id: 'other', termEnd: '2028-03-30' }],
      ['before-7', '2028-02-29T09:00Z', { id: 'over', termEnd: '2028-03-07', status: 'done' }],
    ],
    now: '2028-02-29T09:00Z',
    send: ['before-14', 'before-30'],
    stale: ['before-7'],
  },
];

describe('a due reminder is judged again', () => {
  for (const { note, watch, due, now, send = [], superseded = [], missed = [], stale = [] } of cases) {
    it(note, () => {
      const judged = judge(
        due.map(([occasion, dueAt, other]) => dueReminder(occasion, dueAt, other ?? watch)),
        new Date(now),
      );
      const sorted = Object.entries(judged).map(([list, reminders]) => [
        list,
        reminders.map(({ id }) => id).sort(),
      ]);
      deepEqual(Object.fromEntries(sorted), {
        send: [...send].sort(),
        superseded: [...superseded].sort(),
        missed: [...missed].sort(),
        stale: [...stale].sort(),
      });
    });
  }
});

function dueReminder(occasion: string, dueAt: string, watch: Watched): DueReminder {
  return { id: occasion, occasion, dueAt: new Date(dueAt), watch: someWatch(watch), mayHaveArrived: false };
}
