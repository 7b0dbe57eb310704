import assert from 'node:assert/strict';
import { read } from '../../understanding/read.ts';

function commandTyped(text: string, movesClock: boolean) {
  return read(text, { today: '2026-11-20', draft: {}, movesClock }).command;
}

describe('a move of the bot’s clock', () => {
  for (const text of ['time 2027-03-24', 'time 2027-03-24 09:00', 'time now', 'time']) {
    it(`“${text}” is a command in local mode, and an ordinary word elsewhere`, () => {
      assert.equal(commandTyped(text, true)?.kind, 'clock');
      assert.equal(commandTyped(text, false), undefined);
    });
  }

  const moves: Record<string, Extract<ReturnType<typeof commandTyped>, { kind: 'clock' }>['to']> = {
    'time 2027-03-24': { day: '2027-03-24' },
    'time 2027-03-24 09:30': { day: '2027-03-24', hour: 9, minute: 30 },
    'time 2027-03-24T09:30': { day: '2027-03-24', hour: 9, minute: 30 },
    'time 24 March 2027': { day: '2027-03-24' },
    'time 24 March 2027 at 8 pm': { day: '2027-03-24', hour: 20 },
    'time 24 March 2027 9:05': { day: '2027-03-24', hour: 9, minute: 5 },
    'time in three weeks': { day: '2026-12-11' },
    'set the clock to March 24': { day: '2027-03-24' },
    'tid 24 mars 2027': { day: '2027-03-24' },
    'tid 24/3 2027 kl. 9.30': { day: '2027-03-24', hour: 9, minute: 30 },
    'tid sista mars klockan 8': { day: '2027-03-31', hour: 8 },
    'tid i övermorgon': { day: '2026-11-22' },
    'hora 24 de março de 2027': { day: '2027-03-24' },
    'hora 24 de março de 2027 às 9': { day: '2027-03-24', hour: 9 },
    'hora fim do mês': { day: '2026-11-30' },
    'time now': 'now',
    'tid nu': 'now',
    'hora agora': 'now',
    time: 'unclear',
    'time 2027-03-24 25:00': 'unclear',
    'time 2027-02-30': 'unclear',
    'time 03/04/2027': 'unclear',
    'tid mars 2027': 'unclear',
  };
  for (const [text, to] of Object.entries(moves)) {
    it(`“${text}” goes ${typeof to === 'string' ? `to ${to}` : JSON.stringify(to)}`, () => {
      assert.deepEqual(commandTyped(text, true), { kind: 'clock', to });
    });
  }

  it('is not what begins with the same word', () => {
    assert.equal(commandTyped('time is short', true), undefined);
    assert.equal(commandTyped('tid för mars', true), undefined);
    assert.equal(commandTyped('hora de almoço', true), undefined);
  });

  it('does not take the time zone from the settings', () => {
    assert.equal(commandTyped('time zone Europe/Stockholm', true)?.kind, 'time-zone');
  });
});
