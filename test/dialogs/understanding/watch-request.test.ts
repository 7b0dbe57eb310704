import assert from 'node:assert/strict';
import { nameSaid } from '../../../understanding/customer-name.ts';
import { endSaid } from '../../../dialogs/understanding/end-said.ts';
import { watchRequestIn } from '../../../dialogs/understanding/watch-request.ts';
import type { WatchRequest } from '../../../understanding/watch-said.ts';
import { today } from './heard.ts';

const day = { kind: 'day', day: '2027-03-31' } as const;

/** What is asked for, and what is to be understood. */
const asked: readonly (readonly [say: string, request: WatchRequest, note?: string])[] = [
  ['remind me about Contoso E3 on 31 March 2027', { by: 'remind', subject: 'Contoso E3', end: day }],
  ['Remind me of Contoso by 31 March 2027', { by: 'remind', subject: 'Contoso', end: day }],
  ['remind me that Contoso ends on 31 March', { by: 'remind', subject: 'Contoso', end: day }],
  ['remind me about Contoso until 31.3.2027', { by: 'remind', subject: 'Contoso', end: day }],
  ['remind me about Contoso 2027-03-31', { by: 'remind', subject: 'Contoso', end: day }],
  ['remind me about Contoso 31/3', { by: 'remind', subject: 'Contoso', end: day }],
  ['remind me about Contoso 24/7', { by: 'remind', subject: 'Contoso 24/7' }, 'a name, not 24 July'],
  ['remind me about Seven 7/11', { by: 'remind', subject: 'Seven 7/11' }, 'a name as likely as two days'],
  ['remind me Contoso ends 31 March', { by: 'remind', subject: 'Contoso', end: day }],
  ['remind me on 31 March 2027 about Contoso', { by: 'remind', subject: 'Contoso', end: day }],
  ['set a reminder for Contoso by the end of March', { by: 'remind', subject: 'Contoso', end: day }],
  ['watch Contoso until 31 March 2027', { by: 'watch', subject: 'Contoso', end: day }],
  [
    'hi, can you remind me about Contoso Inc. on 31 March 2027 please?',
    { by: 'remind', subject: 'Contoso Inc.', end: day },
    'politeness is none of the name, a full stop can be',
  ],
  ['remind me about Contoso', { by: 'remind', subject: 'Contoso' }],
  ['watch Contoso', { by: 'watch', subject: 'Contoso' }],
  ['remind me on 31 March 2027', { by: 'remind', end: day }],
  ['remind me', { by: 'remind' }],
  ['remind me later', { by: 'remind' }, 'no name and no day'],
  ['remind me about "Contoso 24/7"', { by: 'remind', subject: 'Contoso 24/7' }, 'no date in a name'],
  ['remind me about Office 365 on demand', { by: 'remind', subject: 'Office 365 on demand' }],
  [
    'remind me about Team May on 3 June 2027',
    { by: 'remind', subject: 'Team May', end: { kind: 'day', day: '2027-06-03' } },
  ],
  [
    'remind me about Lights on Ltd on 31 March 2027',
    { by: 'remind', subject: 'Lights on Ltd', end: day },
    'the last "on" is before the date',
  ],
  ['remind me about Contoso\n  GmbH  on 31 March 2027', { by: 'remind', subject: 'Contoso GmbH', end: day }],
  [
    'remind me about Åsa & Söner [x](https://evil.example) on 31 March 2027',
    { by: 'remind', subject: 'Åsa & Söner [x](https://evil.example)', end: day },
    'as it was written',
  ],
  [
    'remind me about Contoso on 03/04/2027',
    { by: 'remind', subject: 'Contoso', end: { kind: 'some-days', days: ['2027-04-03', '2027-03-04'] } },
  ],
  [
    'remind me about Contoso in March 2027',
    { by: 'remind', subject: 'Contoso', end: { kind: 'some-days', days: ['2027-03-31'] } },
    'a whole month',
  ],
  [
    'remind me about Contoso on 1 March 2020',
    { by: 'remind', subject: 'Contoso', end: { kind: 'past-day', day: '2020-03-01' } },
  ],
  [
    'remind me a week before Contoso ends on 31 March 2027',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 7 },
  ],
  [
    'remind me about Contoso E3 on 31 March 2027, two weeks before',
    { by: 'remind', subject: 'Contoso E3', end: day, daysBefore: 14 },
  ],
  [
    'remind me about Contoso a month before it ends on 31 March 2027',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 30 },
    'a month is thirty days',
  ],
  [
    'remind me 10 days before 31 March 2027 about Contoso',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 10 },
  ],
  ['remind me the day before Contoso expires', { by: 'remind', subject: 'Contoso', daysBefore: 1 }],
  ['remind me a week before', { by: 'remind', daysBefore: 7 }],
  ['watch Contoso, 45 days ahead', { by: 'watch', subject: 'Contoso', daysBefore: 45 }],
  ['remind me about A Week in May on 31 March 2027', { by: 'remind', subject: 'A Week in May', end: day }],
  ['remind me about Contoso on 30 February', { by: 'remind', subject: 'Contoso', end: { kind: 'no-day' } }],
  [
    'remind me about Contoso on the 31st',
    { by: 'remind', subject: 'Contoso', end: { kind: 'some-days', days: ['2026-12-31'] } },
    'November has no 31st',
  ],
  [
    'remind me about Contoso in a fortnight',
    { by: 'remind', subject: 'Contoso', end: { kind: 'day', day: '2026-12-04' } },
  ],
];

describe('a wish to be reminded', () => {
  for (const [say, request, note] of asked) {
    it(`${JSON.stringify(say)}${note === undefined ? '' : ` (${note})`}`, () => {
      assert.deepEqual(watchRequestIn(say, { today }), request);
    });
  }

  const others = [
    '',
    "don't remind me",
    'Norway',
    '200 subscriptions from another partner, Sweden to Norway, ends 31 March 2027',
    'the reminder came',
    'we watch the costs',
    'x '.repeat(500),
  ];
  for (const say of others) {
    it(`${JSON.stringify(say.slice(0, 40))} is none`, () => {
      assert.equal(watchRequestIn(say, { today }), undefined);
    });
  }
});

describe('the end of what is to be watched', () => {
  it('lies ahead: a day that has just passed is that of next year', () => {
    assert.deepEqual(endSaid('30 October', today), { kind: 'day', day: '2027-10-30' });
  });

  it('may be today', () => {
    assert.deepEqual(endSaid('today', today), { kind: 'day', day: today });
  });

  it('may be unknown, or no day at all', () => {
    assert.deepEqual(endSaid("don't know", today), { kind: 'day-unknown' });
    assert.deepEqual(endSaid('Contoso', today), { kind: 'no-day' });
    assert.deepEqual(endSaid('', today), { kind: 'no-day' });
  });
});

describe('a customer’s name', () => {
  const names = [
    { written: '  Contoso\r\n\tE3 ', name: 'Contoso E3', why: 'one line' },
    { written: 'a\u0000b', name: 'a b', why: 'nothing that a database cannot hold' },
    { written: '\u202eosotnoC\u200b', name: 'osotnoC', why: 'nothing that turns the text around' },
    { written: '👩‍💻', name: '👩‍💻', why: 'an emoji of several signs' },
    { written: 'x'.repeat(120), name: 'x'.repeat(120), why: 'as long as can be' },
    { written: '𝕏'.repeat(120), name: '𝕏'.repeat(120), why: 'characters are counted, not halves of them' },
  ];
  for (const { written, name, why } of names) {
    it(`keeps ${JSON.stringify(written.slice(0, 20))}: ${why}`, () => {
      assert.deepEqual(nameSaid(written), { kind: 'name', name });
    });
  }

  for (const written of ['', ' \n ', '\u200b\ufeff']) {
    it(`is not ${JSON.stringify(written)}`, () => {
      assert.deepEqual(nameSaid(written), { kind: 'no-name' });
    });
  }

  it('has 120 characters at most', () => {
    const typed = 'x'.repeat(121);
    assert.deepEqual(nameSaid(` ${typed} `), { kind: 'long-name', length: 121, typed });
  });
});
