import assert from 'node:assert/strict';
import { timeZoneIn } from '../../../understanding/dates/time-zone.ts';
import { cityNames } from '../../../understanding/places/city-names.ts';
import { timeZoneNamed } from '../../../guidance/time-zone.ts';

const named: Readonly<Record<string, readonly string[]>> = {
  'America/Sao_Paulo': ['America/Sao_Paulo', 'são paulo', 'Sao Paulo', 'Brasília', 'rio de janeiro'],
  'Europe/Lisbon': ['Lisbon', 'Lisboa', 'lissabon'],
  'Europe/Copenhagen': ['Copenhagen', 'köpenhamn', 'Copenhague'],
  'America/Manaus': ['Manaus'],
  'Africa/Luanda': ['Luanda'],
};

describe('a time zone', () => {
  for (const [timeZone, names] of Object.entries(named)) {
    for (const name of names) {
      it(`${name} is ${timeZone}`, () => {
        assert.deepEqual(timeZoneIn(name), { kind: 'zone', timeZone });
      });
    }
  }

  for (const name of ['Brasil', 'Atlântida', '']) {
    it(`${JSON.stringify(name)} is none that is known`, () => {
      assert.equal(timeZoneIn(name).kind, 'unknown');
    });
  }

  it('has a city that there is', () => {
    for (const [timeZone, [city = '']] of Object.entries(cityNames)) {
      assert.equal(timeZoneNamed(timeZone), timeZone);
      assert.deepEqual(timeZoneIn(city), { kind: 'zone', timeZone });
    }
  });
});
