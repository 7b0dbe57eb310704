import assert from 'node:assert/strict';
import { timeZoneChoices } from '../../cards/person/time-zones.ts';
import { listedCountries } from '../../guidance/regions.ts';
import { timeZoneNamed } from '../../guidance/time-zone.ts';
import { speech } from './shown-cards.ts';

const winter = new Date('2026-12-20T12:00:00Z');
const choices = timeZoneChoices([], winter, speech);
const offered = new Set(choices.map(({ value }) => value));

/** The middle of each month of two years. */
const months = Array.from({ length: 24 }, (_, month) => new Date(Date.UTC(2026, month, 15)));

/** What clocks in the zone show, apart from UTC. */
function clockOf(zone: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  return months.map((month) => format.format(month).split('GMT')[1]).join();
}

/** ICU's own list of a country's zones; the type of it comes with ES2026. */
function zonesOf(country: string): readonly string[] {
  const locale: Intl.Locale & { getTimeZones?: () => readonly string[] | undefined } = new Intl.Locale(
    `und-${country}`,
  );
  return (locale.getTimeZones?.() ?? []).flatMap((zone) => timeZoneNamed(zone) ?? []);
}

describe('the time zones to pick from', () => {
  it('are each named once, by the name that is kept', () => {
    assert.equal(new Set(choices.map(({ title }) => title)).size, choices.length);
    for (const zone of offered) assert.equal(timeZoneNamed(zone), zone);
  });

  // Antarctica has a clock for each station; theirs can be written.
  for (const country of listedCountries().filter((one) => one !== 'AQ'))
    it(`hold every clock of ${country}`, () => {
      const zones = zonesOf(country);
      const clocks = new Set(zones.filter((zone) => offered.has(zone)).map(clockOf));
      assert.deepEqual(
        [...new Set(zones.map(clockOf))].filter((clock) => !clocks.has(clock)),
        [],
      );
    });

  it('name cities as their people write them, and the one that a person has with its hours from UTC', () => {
    const titleOf = (given: readonly string[], value: string, now = winter) =>
      timeZoneChoices(given, now, speech).find((choice) => choice.value === value)?.title;
    assert.equal(titleOf([], 'America/Sao_Paulo'), 'São Paulo');
    assert.equal(titleOf(['America/Sao_Paulo'], 'America/Sao_Paulo'), 'São Paulo (UTC−3)');
    assert.equal(titleOf(['Asia/Kolkata'], 'Asia/Kolkata'), 'Kolkata (UTC+5:30)');
    assert.equal(titleOf(['Europe/London'], 'Europe/London'), 'London (UTC+0)');
    assert.equal(
      titleOf(['Europe/London'], 'Europe/London', new Date('2027-07-01T12:00:00Z')),
      'London (UTC+1)',
      'as its clocks are on that day',
    );
    assert.equal(titleOf(['Nowhere'], 'Nowhere'), 'Nowhere', 'what a person sent may be no zone');
  });

  it('hold the one that a person has, whatever it is', () => {
    const [zone] = ['America/Argentina/Rio_Gallegos'];
    const own = timeZoneChoices([zone, zone], winter, speech).filter(({ value }) => value === zone);
    assert.deepEqual(own, [{ title: 'America/Argentina/Rio Gallegos (UTC−3)', value: zone }]);
  });
});
