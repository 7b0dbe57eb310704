import assert from 'node:assert/strict';
import { decideClock } from '../../../dialogs/person/decide-clock.ts';
import { decideSettings } from '../../../dialogs/person/decide-settings.ts';
import { given } from '../../support/given.ts';

const sent = {
  verb: 'save-settings',
  language: 'sv',
  timeZone: 'Europe/Stockholm',
  hour: '8',
  cadence: '30, 7',
  workingDays: '1,2,3',
  partnerModel: '',
} as const;

describe('settings that are sent', () => {
  it('are taken over together, with only what is another than before', () => {
    const decision = decideSettings(given, sent);
    assert.deepEqual(decision, {
      kind: 'set',
      habits: {
        timeZone: 'Europe/Stockholm',
        hour: 8,
        cadence: [30, 7],
        workingDays: [1, 2, 3],
        timeZoneConfirmed: true,
      },
      language: { chosen: 'sv' },
    });
    const person = { ...given.person, language: 'sv' } as const;
    assert.equal('language' in decideSettings({ person }, sent), false);
  });

  it('change nothing where one of them is wrong, which is shown', () => {
    const decision = decideSettings(given, { ...sent, hour: 'late' });
    assert.equal(decision.kind, 'wrong');
    assert.deepEqual(decision.wrong, ['hour']);
  });
});

describe('a setting that is typed', () => {
  it('changes nothing where it is not clear', () => {
    assert.equal(decideSettings(given, { kind: 'hour', hour: undefined }).kind, 'unclear');
    assert.deepEqual(decideSettings(given, { kind: 'time-zone', zone: { kind: 'unknown' } }), {
      kind: 'unclear',
      key: 'settings.unknownTimeZone',
    });
  });
});

describe('the clock', () => {
  it('is moved to an hour of the person’s own', () => {
    const habits = { ...given.person.habits, timeZone: 'America/New_York' };
    const person = { habits, ownHabits: {} };
    const to = decideClock({ person }, { kind: 'clock', to: { day: '2027-03-24' } });
    assert.deepEqual(to, new Date('2027-03-24T13:00:00Z'));
  });
});
