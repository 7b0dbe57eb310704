import assert from 'node:assert/strict';
import { endSaid } from '../../../../dialogs/understanding/end-said.ts';
import { watchRequestIn } from '../../../../dialogs/understanding/watch-request.ts';
import type { WatchRequest } from '../../../../understanding/watch-said.ts';
import { today } from '../heard.ts';

const day = { kind: 'day', day: '2027-03-31' } as const;

/** What is asked for in Swedish, and what is to be understood. */
const asked: readonly (readonly [say: string, request: WatchRequest, note?: string])[] = [
  ['påminn mig om Contoso E3 den 31 mars 2027', { by: 'remind', subject: 'Contoso E3', end: day }],
  ['Paminn mig om Contoso E3 den 31 mars 2027', { by: 'remind', subject: 'Contoso E3', end: day }],
  ['påminn mig om att Contoso går ut den 31 mars', { by: 'remind', subject: 'Contoso', end: day }],
  ['påminn mig när Contoso löper ut 31 mars 2027', { by: 'remind', subject: 'Contoso', end: day }],
  ['påminn mig om Contoso till 2027-03-31', { by: 'remind', subject: 'Contoso', end: day }],
  ['påminn mig om Contoso senast 31/3 2027', { by: 'remind', subject: 'Contoso', end: day }],
  ['påminn mig den 31 mars 2027 om Contoso', { by: 'remind', subject: 'Contoso', end: day }],
  ['lägg till en påminnelse för Contoso i slutet av mars', { by: 'remind', subject: 'Contoso', end: day }],
  ['bevaka Contoso till den 31 mars 2027', { by: 'watch', subject: 'Contoso', end: day }],
  ['håll koll på Contoso', { by: 'watch', subject: 'Contoso' }],
  [
    'hej, kan du påminna mig om Contoso AB den 31 mars 2027, tack?',
    { by: 'remind', subject: 'Contoso AB', end: day },
    'as one asks politely',
  ],
  ['påminn mig om Contoso', { by: 'remind', subject: 'Contoso' }],
  ['påminn mig den 31 mars 2027', { by: 'remind', end: day }],
  ['påminn mig', { by: 'remind' }],
  [
    'påminn mig om tre veckor om Contoso',
    { by: 'remind', subject: 'Contoso', end: { kind: 'day', day: '2026-12-11' } },
    'the first "om" is "in", the second "about"',
  ],
  ['påminn mig om tre veckor', { by: 'remind', end: { kind: 'day', day: '2026-12-11' } }],
  ['påminn mig om ”Contoso 24/7”', { by: 'remind', subject: 'Contoso 24/7' }],
  [
    'påminn mig om Åsa & Söner den 31 mars 2027',
    { by: 'remind', subject: 'Åsa & Söner', end: day },
    'as it was written',
  ],
  [
    'påminn mig om Contoso i mars 2027',
    { by: 'remind', subject: 'Contoso', end: { kind: 'some-days', days: ['2027-03-31'] } },
    'a whole month',
  ],
  [
    'påminn mig om Contoso den 31:a',
    { by: 'remind', subject: 'Contoso', end: { kind: 'some-days', days: ['2026-12-31'] } },
  ],
  [
    'påminn mig en vecka innan Contoso går ut 31 mars 2027',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 7 },
  ],
  [
    'påminn mig om Contoso den 31 mars 2027 två veckor innan',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 14 },
  ],
  [
    'påminn mig 10 dagar före slutet på Contoso den 31 mars 2027',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 10 },
  ],
  [
    'påminn mig om Contoso en månad innan den går ut 31 mars 2027',
    { by: 'remind', subject: 'Contoso', end: day, daysBefore: 30 },
  ],
  ['påminn mig dagen innan Contoso AB löper ut', { by: 'remind', subject: 'Contoso AB', daysBefore: 1 }],
  ['påminn mig om Contoso den 30 februari', { by: 'remind', subject: 'Contoso', end: { kind: 'no-day' } }],
  [
    'påminn mig om Contoso den 1 mars 2020',
    { by: 'remind', subject: 'Contoso', end: { kind: 'past-day', day: '2020-03-01' } },
  ],
];

describe('a wish to be reminded, in Swedish', () => {
  for (const [say, request, note] of asked) {
    it(`${JSON.stringify(say)}${note === undefined ? '' : ` (${note})`}`, () => {
      assert.deepEqual(watchRequestIn(say, { today }), request);
    });
  }

  const others = [
    'påminn mig inte',
    'påminnelsen kom',
    'vi bevakar kostnaderna',
    '200 prenumerationer från en annan partner, går ut 31 mars 2027',
  ];
  for (const say of others) {
    it(`${JSON.stringify(say)} is none`, () => {
      assert.equal(watchRequestIn(say, { today }), undefined);
    });
  }

  it('may leave the end unknown', () => {
    assert.deepEqual(endSaid('vet inte', today), { kind: 'day-unknown' });
  });
});
