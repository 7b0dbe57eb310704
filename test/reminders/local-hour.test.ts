import { equal } from 'node:assert/strict';
import { localDay, localHour } from '../../reminders/local-hour.ts';

const hours: readonly (readonly [
  timeZone: string,
  day: string,
  hour: number,
  instant: string,
  note: string,
])[] = [
  ['Europe/Stockholm', '2027-03-27', 9, '2027-03-27T08:00Z', 'the day before summer time'],
  ['Europe/Stockholm', '2027-03-28', 9, '2027-03-28T07:00Z', 'the day on which it begins'],
  ['Europe/Stockholm', '2027-03-28', 2, '2027-03-28T01:00Z', 'the hour that is left out: 03:00 instead'],
  ['Europe/Stockholm', '2027-10-30', 9, '2027-10-30T07:00Z', 'the last day of summer time'],
  ['Europe/Stockholm', '2027-10-31', 9, '2027-10-31T08:00Z', 'the day on which it ended'],
  ['Europe/Stockholm', '2027-10-31', 2, '2027-10-31T00:00Z', 'the hour that comes twice: the first'],
  ['America/New_York', '2027-11-07', 1, '2027-11-07T05:00Z', 'the same west of Greenwich'],
  ['America/Santiago', '2027-09-05', 0, '2027-09-05T04:00Z', 'a day without its midnight: 01:00 instead'],
  ['America/Sao_Paulo', '2027-01-15', 9, '2027-01-15T12:00Z', 'no summer time in summer'],
  ['America/Sao_Paulo', '2027-07-15', 9, '2027-07-15T12:00Z', 'nor in winter'],
  ['Pacific/Kiritimati', '2027-03-01', 9, '2027-02-28T19:00Z', 'the farthest east: the UTC day before'],
  ['Pacific/Pago_Pago', '2027-03-01', 18, '2027-03-02T05:00Z', 'the farthest west: the UTC day after'],
  ['Australia/Lord_Howe', '2027-10-03', 2, '2027-10-02T15:30Z', 'half an hour is left out: 02:30 instead'],
];

describe('an hour in a zone', () => {
  const { TZ } = process.env;
  afterEach(() => {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  });

  for (const [timeZone, day, hour, instant, note] of hours) {
    it(`${timeZone} ${day} ${hour}:00 (${note})`, () => {
      equal(localHour(day, hour, timeZone).getTime(), Date.parse(instant));
    });
  }

  for (const machine of ['UTC', 'Europe/Stockholm', 'America/Sao_Paulo']) {
    it(`does not depend on the machine being in ${machine}`, () => {
      process.env['TZ'] = machine;
      equal(localHour('2027-10-31', 2, 'Europe/Stockholm').toISOString(), '2027-10-31T00:00:00.000Z');
      equal(localHour('2027-03-28', 2, 'Europe/Stockholm').toISOString(), '2027-03-28T01:00:00.000Z');
    });
  }
});

describe('the calendar day in a zone', () => {
  const noon = new Date('2027-03-01T10:30Z');
  for (const [timeZone, day] of [
    ['Pacific/Kiritimati', '2027-03-02'],
    ['UTC', '2027-03-01'],
    ['Pacific/Pago_Pago', '2027-02-28'],
  ] as const) {
    it(`is ${day} in ${timeZone} when it is 10:30 on 1 March in UTC`, () => {
      equal(localDay(noon, timeZone), day);
    });
  }
});
