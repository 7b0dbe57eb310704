import { timeZoneNamed } from '../../guidance/time-zone.ts';
import type { InputChoice } from '../../languages/input-choice.ts';
import offered from './offered-time-zones.json' with { type: 'json' };
import type { Speech } from '../../languages/speech.ts';

/** Cities whose names in IANA's list have lost the signs with which their people write them. */
const asWritten: Readonly<Record<string, string>> = {
  'Africa/El_Aaiun': 'El Aaiún',
  'Africa/Lome': 'Lomé',
  'Africa/Sao_Tome': 'São Tomé',
  'America/Asuncion': 'Asunción',
  'America/Bogota': 'Bogotá',
  'America/Cancun': 'Cancún',
  'America/Ciudad_Juarez': 'Ciudad Juárez',
  'America/Curacao': 'Curaçao',
  'America/Sao_Paulo': 'São Paulo',
  'America/St_Barthelemy': 'St Barthélemy',
  'Indian/Reunion': 'Réunion',
  'Pacific/Noumea': 'Nouméa',
};

/** Names of parts of a country, which mean little without it. */
const ofCountry = /^(?:US|Canada|Brazil|Mexico|Etc)\//;

/**
 * The zones to pick from and those given, in alphabetical order: for each country one for every clock that its people
 * live by, named by its city. All that there are would not fit on a card; the others can be written. Nor would what
 * each is apart from UTC: it stands with those given, "São Paulo (UTC−3)".
 */
export function timeZoneChoices(given: readonly string[], now: Date, speech: Speech): InputChoice[] {
  const others = new Set(given.filter((zone) => !offered.includes(zone)));
  return [
    ...offered.map((zone) => ({
      title: given.includes(zone) ? placeAndOffset(zone, now) : placeWords(zone),
      value: zone,
    })),
    ...[...others].map((zone) => ({ title: withOffset(timeZoneWords(zone), zone, now), value: zone })),
  ].sort((one, other) => speech.compare(one.title, other.title));
}

/** The zone's name as people type it: "America/Sao Paulo". */
export function timeZoneWords(zone: string): string {
  return zone.replaceAll('_', ' ');
}

/** The zone by its city: "São Paulo". */
export function placeWords(zone: string): string {
  const city = asWritten[zone];
  if (city !== undefined) return city;
  return timeZoneWords(ofCountry.test(zone) ? zone : zone.slice(zone.lastIndexOf('/') + 1));
}

/** "São Paulo (UTC−3)", as its clocks are at that moment. */
export function placeAndOffset(zone: string, now: Date): string {
  return withOffset(placeWords(zone), zone, now);
}

/** What a person sent for a zone may be none. */
function withOffset(name: string, zone: string, now: Date): string {
  return timeZoneNamed(zone) === undefined ? name : `${name} (${offsetAt(zone, now)})`;
}

/** "UTC−3", "UTC+5:30". */
function offsetAt(timeZone: string, at: Date): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'shortOffset' });
  const offset = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  return offset === 'GMT' ? 'UTC+0' : offset.replace('GMT', 'UTC').replace('-', '−');
}
