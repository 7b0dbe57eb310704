import assert from 'node:assert/strict';
import type { Problem } from '../../../guidance/problem.ts';
import { understand } from '../../../dialogs/understanding/understand.ts';
import { ambiguous, itHears, today, type Case } from './heard.ts';

const notADay: Problem = { kind: 'not-a-day' };

/** What is said of the end of the term, and the day that is meant on Friday 20 November 2026. */
const ends: Record<string, readonly string[]> = {
  '2027-03-31': [
    '31 March',
    '31 March 2027',
    '31st of March',
    'the 31st of March next year',
    'March 31',
    'March 31, 2027',
    '31 Mar 27',
    "31 March '27",
    '31-Mar-2027',
    '31 March 2027, I think',
    '2027-03-31',
    '2027/03/31',
    '2027-03-31T00:00:00Z',
    '20270331',
    '31.3.2027',
    '31.03.27',
    '31/03/2027',
    '03/31/2027',
    '31 03 2027',
    '31/03',
    'end of March',
    'the last day of March',
    'the last of March',
    'ends 31 March',
    'it may end on 31 March 2027',
    'it expires at the end of March 2027',
  ],
  '2026-11-20': ['today', '20 November'],
  '2026-11-21': ['tomorrow', 'on 21 November'],
  '2026-11-27': ['next Friday'],
  '2026-11-30': ['end of the month', 'by the end of this month'],
  '2026-12-11': ['in three weeks', 'three weeks from now'],
  '2026-11-22': ['the day after tomorrow'],
  '2026-12-20': ['in 30 days'],
  '2026-12-31': ['end of next month', 'last day of next month', 'end of the year'],
  '2027-01-31': ['end of January 2027'],
  '2027-02-28': ['end of February'],
  '2027-05-20': ['in 6 months', 'six months from now'],
  '2027-11-20': ['in a year'],
  '2027-12-31': ['end of next year', 'end of 2027'],
  '2028-02-29': ['last day of February 2028', '29/02/2028'],
};

describe('the end of the term', () => {
  describe('is heard as one day', () => {
    itHears(
      'termEnd',
      Object.entries(ends).flatMap(([termEnd, sayings]) =>
        sayings.map((say): Case => ({ say, facts: { termEnd } })),
      ),
    );
  });

  describe('is asked back where it can be several days', () => {
    itHears('termEnd', [
      { say: '03/04/2027', doubts: { termEnd: ambiguous('2027-04-03', '2027-03-04') } },
      { say: '3.4.2027', doubts: { termEnd: ambiguous('2027-04-03', '2027-03-04') } },
      { say: '03/04', doubts: { termEnd: ambiguous('2027-04-03', '2027-03-04') } },
      { say: '03/03/2027', facts: { termEnd: '2027-03-03' }, note: 'the same either way' },
      { say: '26-12-31', doubts: { termEnd: ambiguous('2031-12-26', '2026-12-31') } },
      { say: 'March 2027', doubts: { termEnd: ambiguous('2027-03-31') }, note: 'a whole month' },
      { say: '03/2027', doubts: { termEnd: ambiguous('2027-03-31') } },
      { say: 'March', doubts: { termEnd: ambiguous('2027-03-31') } },
      { say: 'before 31 March 2027', doubts: { termEnd: ambiguous('2027-03-31') } },
      { say: '31 March or later', doubts: { termEnd: ambiguous('2027-03-31') } },
      { say: 'mid March', doubts: { termEnd: ambiguous('2027-03-31') } },
      { say: 'next month', doubts: { termEnd: ambiguous('2026-12-31') } },
      {
        say: 'Friday',
        doubts: { termEnd: ambiguous('2026-11-20', '2026-11-27') },
        note: 'said on a Friday',
      },
      {
        say: '29 February',
        doubts: { termEnd: ambiguous('2028-02-29') },
        note: 'more than a year ahead',
      },
      {
        say: 'renews on 12 December',
        doubts: {
          termEnd: { kind: 'ambiguous', options: ['2026-12-11', '2026-12-12'], why: 'renewal' },
        },
        note: 'a renewal starts on the day after the last one',
      },
      {
        say: 'the 31st',
        doubts: { termEnd: ambiguous('2026-12-31') },
        note: 'November has no 31st; which month is not said',
      },
      {
        say: 'one year from 15 September 2026',
        doubts: { termEnd: ambiguous('2027-09-14', '2027-09-15') },
        note: 'its last day, or the day on which the next one begins',
      },
      { say: 'the day after 31 March', doubts: { termEnd: ambiguous('2027-03-31') }, note: 'not today' },
      { say: '10-24 February', doubts: { termEnd: ambiguous('2027-02-24') }, note: 'a range' },
      { say: 'about 3 weeks left', doubts: { termEnd: ambiguous('2026-12-11') } },
      { say: 'the week of 31 March', doubts: { termEnd: ambiguous('2027-04-04') } },
      { say: 'Q1 2027', doubts: { termEnd: ambiguous('2027-03-31') } },
      { say: '31 March 2027, 30 April 2027', doubts: { termEnd: ambiguous('2027-03-31', '2027-04-30') } },
      { say: '31 March or 30 April 2027', doubts: { termEnd: ambiguous('2027-03-31', '2027-04-30') } },
      {
        say: '30 October',
        doubts: { termEnd: ambiguous('2026-10-30', '2027-10-30') },
        note: 'three weeks ago the term may well have ended',
      },
      { say: '22 July', doubts: { termEnd: ambiguous('2026-07-22', '2027-07-22') }, note: '121 days ago' },
      { say: '21 July', facts: { termEnd: '2027-07-21' }, note: '122 days ago' },
    ]);
  });

  describe('is refused where the calendar has no such day', () => {
    itHears(
      'termEnd',
      ['30 February', '31/02/2027', '29/02/2027', '31 April 2027', '2027-13-01', '31', '2027'].map((say) => ({
        say,
        doubts: { termEnd: notADay },
      })),
    );
  });

  describe('may be unknown', () => {
    itHears(
      'termEnd',
      ["don't know", 'I don’t know', 'dont know', 'no idea', 'unknown', 'not sure', 'I am not sure yet'].map(
        (say) => ({
          say,
          facts: { termEnd: 'unknown' },
        }),
      ),
    );
    itHears(undefined, [{ say: "I don't know the end date", facts: { termEnd: 'unknown' } }]);
  });

  describe('is not what else is said of days', () => {
    itHears('termEnd', [
      { say: 'started 1 March 2026', facts: { termStart: '2026-03-01' } },
      { say: 'soon' },
      { say: 'the customer is on Christmas Island', facts: { customerCountry: 'CX' } },
      { say: 'yes' },
      { say: '2000 subscriptions', facts: { subscriptionCount: 2000 } },
    ]);
    itHears(undefined, [
      { say: 'the 20th', note: 'nothing announces a day' },
      { say: 'it is the 20th customer that we move', note: 'nothing announces a day' },
      { say: '31 March 2027', note: 'nobody asked, and nothing says what happens then' },
      { say: 'we want to move by 31 March', note: 'that is not when the term ends' },
      { say: 'we are their partner from 1 March', note: 'that is not when the term started' },
      { say: 'end of sale', facts: { offer: 'discontinued' } },
    ]);
  });
});

describe('the start of the term', () => {
  itHears('termStart', [
    { say: '1 March', facts: { termStart: '2026-03-01' }, note: 'the last one' },
    { say: '1 December', facts: { termStart: '2025-12-01' } },
    { say: '1 March 2026', facts: { termStart: '2026-03-01' } },
    { say: 'bought on 3 June 2025', facts: { termStart: '2025-06-03' } },
    { say: 'renewed on 1 January 2026', facts: { termStart: '2026-01-01' } },
    { say: 'a year ago', facts: { termStart: '2025-11-20' } },
    { say: 'yesterday', facts: { termStart: '2026-11-19' } },
    { say: '12 months from 1 March 2026', facts: { termStart: '2026-03-01' } },
    { say: '12 månader från den 1 mars 2026', facts: { termStart: '2026-03-01' } },
    { say: '12 meses a partir de 1 de março de 2026', facts: { termStart: '2026-03-01' } },
    { say: 'first Monday in May', facts: { termStart: '2026-05-04' } },
    { say: 'beginning of March', facts: { termStart: '2026-03-01' } },
    { say: 'March 2026', doubts: { termStart: ambiguous('2026-03-01') }, note: 'a whole month' },
    { say: 'no idea', facts: { termStart: 'unknown' } },
    {
      say: '1 April 2028',
      draft: { termEnd: '2027-03-31' },
      doubts: { termStart: { kind: 'after-term-end', termEnd: '2027-03-31' } },
    },
  ]);
  itHears(undefined, [
    { say: 'from 1 March 2026 to 31 March 2027', facts: { termStart: '2026-03-01', termEnd: '2027-03-31' } },
    { say: '2026-03-01 to 2027-03-31', facts: { termStart: '2026-03-01', termEnd: '2027-03-31' } },
    {
      say: 'started 1 April 2027, ends 31 March 2027',
      facts: { termEnd: '2027-03-31' },
      doubts: { termStart: { kind: 'after-term-end', termEnd: '2027-03-31' } },
    },
  ]);
});

describe('a day of the month behind words that announce one', () => {
  itHears(undefined, [
    { say: 'it ends on the 30th', doubts: { termEnd: ambiguous('2026-11-30') } },
    { say: 'the term expires on the 30th', doubts: { termEnd: ambiguous('2026-11-30') } },
    { say: 'renewal is due on the 30th', doubts: { termEnd: ambiguous('2026-11-30') } },
    { say: 'it started on the 1st', doubts: { termStart: ambiguous('2026-11-01') } },
    { say: 'det slutar den 30', doubts: { termEnd: ambiguous('2026-11-30') } },
    { say: 'avtalet löper ut den 30:e', doubts: { termEnd: ambiguous('2026-11-30') } },
    { say: 'vence dia 30', doubts: { termEnd: ambiguous('2026-11-30') } },
    { say: 'termina no dia 30', doubts: { termEnd: ambiguous('2026-11-30') } },
    {
      say: 'renewal is due on 12 December',
      doubts: { termEnd: { kind: 'ambiguous', options: ['2026-12-11', '2026-12-12'], why: 'renewal' } },
    },
    { say: 'it ends in 37 days', facts: { termEnd: '2026-12-27' } },
    { say: "it expires on New Year's Eve", facts: { termEnd: '2026-12-31' } },
    { say: 'avtalet går ut på nyårsafton', facts: { termEnd: '2026-12-31' } },
    { say: 'a assinatura vence no natal', facts: { termEnd: '2026-12-25' } },
  ]);
});

describe('days do not depend on where the server stands', () => {
  const zoneBefore = process.env['TZ'];
  afterEach(() => {
    if (zoneBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneBefore;
  });

  for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Stockholm', 'Pacific/Apia']) {
    it(zone, () => {
      process.env['TZ'] = zone;
      for (const [termEnd, sayings] of Object.entries(ends)) {
        for (const say of sayings) {
          assert.deepEqual(understand(say, { today, draft: {}, asking: 'termEnd' }).facts, { termEnd }, say);
        }
      }
    });
  }
});
