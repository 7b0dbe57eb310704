import assert from 'node:assert/strict';
import type { EndSaid } from '../../../understanding/watch-said.ts';
import { watchRequestIn } from '../../../dialogs/understanding/watch-request.ts';

/** A Friday. */
const today = '2026-11-20';

type Case = readonly [say: string, words: string, day: string | EndSaid | undefined, hour?: number];

/** What is said, the words that are kept, and the day; none where it is to be asked. */
const languages: Readonly<Record<string, readonly Case[]>> = {
  English: [
    ['remind me on 14 March 2027 to call Anna at Contoso', 'call Anna at Contoso', '2027-03-14'],
    ['Remind me to call Anna on 14 March 2027, please', 'call Anna', '2027-03-14'],
    ['can you remind me tomorrow to check the transfer?', 'check the transfer', '2026-11-21'],
    ['remind me in 3 weeks to check the transfer', 'check the transfer', '2026-12-11'],
    ['remind me to check the transfer in 3 weeks', 'check the transfer', '2026-12-11'],
    ['remind me tomorrow at 3 pm to call', 'call', '2026-11-21', 15],
    ['remind me to call tomorrow at 15:30', 'call', '2026-11-21', 15],
    ['remind me to call at 8 am on 1 December', 'call', '2026-12-01', 8],
    [
      'remind me to switch it off for Lone Star on 14 March 2027',
      'switch it off for Lone Star',
      '2027-03-14',
    ],
    ['remind me to call Anna', 'call Anna', undefined],
    ['remind me to call Anna before Friday', 'call Anna before Friday', undefined],
    ['remind me to renew A which ends on 31 March 2027', 'renew A which ends on 31 March 2027', undefined],
    ['remind me on 31 February to call', 'call', { kind: 'no-day' }],
    ['remind me yesterday to call', 'call', { kind: 'past-day', day: '2026-11-19' }],
    ['remind me on 03/04/2027 to pay', 'pay', { kind: 'some-days', days: ['2027-04-03', '2027-03-04'] }],
    [
      'remind me tomorrow to <b>go</b> [x](https://evil.example)',
      '<b>go</b> [x](https://evil.example)',
      '2026-11-21',
    ],
    ['remind me tomorrow to go to hell, you stupid bot!', 'go to hell, you stupid bot', '2026-11-21'],
  ],
  Swedish: [
    ['påminn mig den 14 mars 2027 att ringa Anna', 'ringa Anna', '2027-03-14'],
    ['Påminn mig om att ringa Anna den 14 mars 2027, tack', 'ringa Anna', '2027-03-14'],
    ['påminn mig imorgon kl 15 att kolla överföringen', 'kolla överföringen', '2026-11-21', 15],
    ['påminn mig om två veckor att inte glömma fakturan', 'inte glömma fakturan', '2026-12-04'],
    ['påminn mig den 1 mars att flytta den', 'flytta den', '2027-03-01'],
    ['påminn mig att ringa Anna innan fredag', 'ringa Anna innan fredag', undefined],
    ['påminn mig imorgon att dra åt helvete', 'dra åt helvete', '2026-11-21'],
  ],
  Portuguese: [
    ['me lembre em 14 de março de 2027 de ligar para a Anna', 'ligar para a Anna', '2027-03-14'],
    ['lembre-me de ligar para a Anna em 14 de março de 2027, por favor', 'ligar para a Anna', '2027-03-14'],
    ['me lembre amanhã às 15h de verificar a transferência', 'verificar a transferência', '2026-11-21', 15],
    ['me avise em 14/03/2027 para cancelar', 'cancelar', '2027-03-14'],
    ['me lembre em 1º de março de migrar a assinatura', 'migrar a assinatura', '2027-03-01'],
    ['me lembre de ligar para a Anna', 'ligar para a Anna', undefined],
    ['me lembre amanhã de mandar esse bot pro inferno', 'mandar esse bot pro inferno', '2026-11-21'],
  ],
};

for (const [language, cases] of Object.entries(languages))
  describe(`a wish to be reminded of something to do, in ${language}`, () => {
    for (const [say, subject, day, hour] of cases)
      it(JSON.stringify(say), () => {
        const end = typeof day === 'string' ? { kind: 'day', day } : day;
        assert.deepEqual(watchRequestIn(say, { today }), {
          by: 'remind',
          kind: 'own-words',
          subject,
          ...(end === undefined ? {} : { end }),
          ...(hour === undefined ? {} : { hour }),
        });
      });
  });

describe('a wish to be reminded of a customer', () => {
  for (const say of [
    'remind me about Contoso on 31 March 2027',
    'remind me that Contoso ends on 31 March 2027',
    'påminn mig om att Contoso går ut den 31 mars 2027',
    'me lembre de Contoso em 31/03/2027',
    'lembre-me que a Contoso vence dia 31 de março de 2027',
  ])
    it(`${JSON.stringify(say)} is none of something to do`, () => {
      const { subject, kind } = watchRequestIn(say, { today }) ?? {};
      assert.deepEqual({ subject, kind }, { subject: 'Contoso', kind: undefined });
    });
});

describe('the day of something to do', () => {
  it('is seen from the person’s own day, that of a term from the UTC day', () => {
    const seen = { today: '2026-11-21', here: '2026-11-20' };
    assert.deepEqual(watchRequestIn('remind me tomorrow to call', seen)?.end, {
      kind: 'day',
      day: '2026-11-21',
    });
    const term = watchRequestIn('remind me about Contoso tomorrow', seen)?.end;
    assert.deepEqual(term, { kind: 'day', day: '2026-11-22' });
  });
});
