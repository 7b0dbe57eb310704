import { deepEqual, equal, ok } from 'node:assert/strict';
import { tz } from '@date-fns/tz';
import { addHours } from 'date-fns/addHours';
import { getHours } from 'date-fns/getHours';
import fc from 'fast-check';
import { dayAfter, type Day } from '../../guidance/day.ts';
import { remindersFor } from '../../reminders/cadence.ts';
import { endOf } from '../../reminders/deadline.ts';
import { cadenceFrom } from '../../reminders/habits.ts';
import { judge } from '../../reminders/judge.ts';
import { monthsAfter } from '../../reminders/after-end.ts';
import { localDay } from '../../reminders/local-hour.ts';
import { lastCall, readOccasion } from '../../reminders/occasion.ts';
import { todoAt } from '../../reminders/todo.ts';
import type { PlannedReminder, Watch } from '../../reminders/watch.ts';
import { isWorkingDay } from '../../reminders/working-day.ts';
import { anyAnswers } from '../guidance/any-answers.ts';
import { someWatch } from './some-watch.ts';

const zones = [
  'UTC',
  'Europe/Stockholm',
  'America/Sao_Paulo',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
];

const anyCadence = fc.uniqueArray(fc.integer({ min: 1, max: 365 }), { minLength: 1, maxLength: 10 });
const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 });

const anyHabits = fc.record({
  timeZone: fc.constantFrom(...zones),
  timeZoneConfirmed: fc.boolean(),
  hour: fc.integer({ min: 0, max: 23 }),
  workingDays: fc.oneof(fc.constant([1, 2, 3, 4, 5]), days),
  cadence: anyCadence.map(cadenceFrom),
});

const anyNow = fc.date({
  min: new Date('2026-11-01T00:00Z'),
  max: new Date('2028-12-31T00:00Z'),
  noInvalidDate: true,
});

const anyWatch: fc.Arbitrary<Watch> = fc
  .record({
    answers: fc.option(anyAnswers, { nil: undefined }),
    termEnd: fc.integer({ min: -40, max: 400 }).map((by) => dayAfter('2027-11-20', by)),
    cadence: fc.option(anyCadence, { nil: undefined }),
  })
  .map((drawn) => ({ ...someWatch(), ...drawn }));

const anyPlan = fc.tuple(anyWatch, anyHabits, anyNow);

/** The day for which the occasion was meant, before anything moved it; the end itself for the last call. */
function meantFor({ occasion }: PlannedReminder, termEnd: Day): Day {
  const read = readOccasion(occasion);
  switch (read?.kind) {
    case 'before':
      return dayAfter(termEnd, -read.count);
    case 'after':
      return dayAfter(termEnd, read.count);
    case 'month':
      return monthsAfter(termEnd, read.count);
    default:
      throw new Error(`Nothing plans ${occasion} here.`);
  }
}

describe('any reminders', () => {
  it('come after now, soonest first, each at a moment and for an occasion of its own', () => {
    fc.assert(
      fc.property(anyPlan, ([watch, habits, now]) => {
        const planned = remindersFor(watch, habits, now);
        const instants = planned.map(({ dueAt }) => dueAt.getTime());
        deepEqual(
          instants,
          [...new Set(instants)].sort((a, b) => a - b),
        );
        equal(new Set(planned.map(({ occasion }) => occasion)).size, planned.length);
        ok(instants.every((instant) => instant > now.getTime()));
      }),
    );
  });

  it('come before the deadline of what is to be done on the day they were meant for', () => {
    fc.assert(
      fc.property(anyPlan, ([watch, habits, now]) => {
        for (const reminder of remindersFor(watch, habits, now)) {
          const todo = todoAt(watch, meantFor(reminder, watch.termEnd));
          ok(todo !== undefined && reminder.dueAt < endOf(todo.by), reminder.occasion);
        }
      }),
    );
  });

  it('come at the hour wanted, unless daylight saving leaves it out', () => {
    fc.assert(
      fc.property(anyPlan, ([watch, habits, now]) => {
        for (const { dueAt } of remindersFor(watch, habits, now)) {
          const zone = { in: tz(habits.timeZone) };
          const hour = getHours(dueAt, zone);
          const leftOut = getHours(addHours(dueAt, -1), zone) === habits.hour - 1 && hour === habits.hour + 1;
          ok(hour === habits.hour || leftOut, dueAt.toISOString());
        }
      }),
    );
  });

  it('come on a working day at most ten days early; what can be undone is told later, by its last day', () => {
    fc.assert(
      fc.property(anyPlan, ([watch, habits, now]) => {
        for (const reminder of remindersFor(watch, habits, now)) {
          const day = localDay(reminder.dueAt, habits.timeZone);
          const meant = meantFor(reminder, watch.termEnd);
          if (reminder.occasion !== lastCall) {
            const isPushed = day > meant;
            ok(isPushed || isWorkingDay(day, habits) || day === meant, day);
            ok(day >= dayAfter(meant, -10), `${day} for ${meant}`);
            ok(!isPushed || day <= dayAfter(watch.termEnd, 9), `${day} for ${meant}`);
          }
        }
      }),
    );
  });

  it('are the same when the clock is set back and they are planned again, with what had passed', () => {
    fc.assert(
      fc.property(anyPlan, ([watch, habits, now]) => {
        const later = remindersFor(watch, habits, now).filter(({ occasion }) => occasion !== lastCall);
        const again = remindersFor(watch, habits, addHours(now, -1));
        for (const { occasion, dueAt } of later) {
          deepEqual(again.find((reminder) => reminder.occasion === occasion)?.dueAt, dueAt);
        }
      }),
    );
  });

  it('are still true at their moment', () => {
    fc.assert(
      fc.property(anyPlan, ([watch, habits, now]) => {
        for (const { occasion, dueAt } of remindersFor(watch, habits, now)) {
          const due = { id: occasion, occasion, dueAt, watch, mayHaveArrived: false };
          deepEqual(judge([due], dueAt).send, [due]);
        }
      }),
    );
  });
});
