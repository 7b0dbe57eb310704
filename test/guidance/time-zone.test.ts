import { deepEqual, equal } from 'node:assert/strict';
import { localHour } from '../../reminders/local-hour.ts';
import { timeZoneNamed, timeZones } from '../../guidance/time-zone.ts';

const names: readonly (readonly [name: string, zone: string | undefined, note: string])[] = [
  ['Europe/Stockholm', 'Europe/Stockholm', 'as clients report it'],
  ['eUROPE/stockholm', 'Europe/Stockholm', 'in whatever letters'],
  ['UTC', 'UTC', 'the default'],
  ['Etc/UTC', 'UTC', 'another name of it'],
  ['Asia/Calcutta', 'Asia/Kolkata', 'an old name, which clients still report'],
  ['asia/kolkata', 'Asia/Kolkata', 'the name of today'],
  ['Europe/Kiev', 'Europe/Kyiv', 'an old name'],
  ['us/eastern', 'US/Eastern', 'an old name by which people know it'],
  ['America/Argentina/Buenos_Aires', 'America/Argentina/Buenos_Aires', 'three parts'],
  ['+02:00', undefined, 'an offset knows no daylight saving'],
  ['Europe/Atlantis', undefined, 'no such place'],
  ['W. Europe Standard Time', undefined, 'a Windows name'],
  ['', undefined, 'nothing'],
];

describe('a time zone', () => {
  for (const [name, zone, note] of names)
    it(`${name || '(empty)'} is ${zone ?? 'none'}: ${note}`, () => {
      equal(timeZoneNamed(name), zone);
    });

  it('has one name for a thousand spellings', () => {
    const spellings = Array.from({ length: 1_000 }, (_, number) =>
      spelled('America/Argentina/Rio_Gallegos', number),
    );
    equal(new Set(spellings).size, 1_000);
    deepEqual([...new Set(spellings.map(timeZoneNamed))], ['America/Argentina/Rio_Gallegos']);
  });

  it('is one by whose clock the machine can tell the time', () => {
    for (const zone of timeZones) {
      equal(timeZoneNamed(zone), zone);
      equal(Number.isNaN(localHour('2027-03-31', 9, zone).getTime()), false, zone);
    }
  });
});

/** The name with a capital for each letter at whose place the number has a one, in binary. */
function spelled(name: string, number: number): string {
  let left = number;
  return name.toLowerCase().replace(/[a-z]/g, (letter) => {
    const isCapital = left % 2 === 1;
    left = Math.floor(left / 2);
    return isCapital ? letter.toUpperCase() : letter;
  });
}
