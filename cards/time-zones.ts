import type { InputChoice } from './input-choice.ts';
import type { Speech } from './speech.ts';

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** Every zone of this machine and those given, in alphabetical order. */
export function timeZoneChoices(given: readonly string[], speech: Speech): InputChoice[] {
  return [...new Set([...zones, ...given])]
    .map((zone) => ({ title: timeZoneWords(zone), value: zone }))
    .sort((one, other) => speech.compare(one.title, other.title));
}

/** The zone's name as people type it: "America/Sao Paulo". */
export function timeZoneWords(zone: string): string {
  return zone.replaceAll('_', ' ');
}
