import type { InputChoice } from '../../languages/input-choice.ts';
import offered from './offered-time-zones.json' with { type: 'json' };
import type { Speech } from '../../languages/speech.ts';

/**
 * The zones to pick from and those given, in alphabetical order: for each country one for every clock that its people
 * live by, named by its city. All that there are would not fit on a card; the others can be written.
 */
export function timeZoneChoices(given: readonly string[], speech: Speech): InputChoice[] {
  const others = given.filter((zone) => !offered.includes(zone));
  return [
    ...offered.map((zone) => ({ title: cityOf(zone), value: zone })),
    ...[...new Set(others)].map((zone) => ({ title: timeZoneWords(zone), value: zone })),
  ].sort((one, other) => speech.compare(one.title, other.title));
}

/** The zone's name as people type it: "America/Sao Paulo". */
export function timeZoneWords(zone: string): string {
  return zone.replaceAll('_', ' ');
}

function cityOf(zone: string): string {
  return timeZoneWords(zone.slice(zone.lastIndexOf('/') + 1));
}
