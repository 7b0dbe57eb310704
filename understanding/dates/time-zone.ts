import { timeZoneNamed, timeZones } from '../../guidance/time-zone.ts';
import type { TimeZoneSaid } from '../commands/command-said.ts';
import { cityNames } from '../places/city-names.ts';
import { foldText, wordsOf } from '../words/text.ts';

/**
 * Reads `Area/Place` however it is written, old names too, or the city at its end: "Stockholm", "sao paulo", "Lisboa".
 * Of names without a place only UTC and GMT: the machine would take BST for Dhaka and EST for Panama.
 */
export function timeZoneIn(text: string): TimeZoneSaid {
  const words = wordsOf(text);
  const said = words.join(' ');
  const [first = ''] = words;
  const whole = named.find((zone) => foldText(zone) === said) ?? oldName(first, words.slice(1));
  if (whole !== undefined) return { kind: 'zone', timeZone: whole };
  const byCity = zones.filter((zone) => foldedCity(zone) === said || zoneByCity.get(said) === zone);
  const [only, ...others] = byCity.length > 0 ? byCity : oldCities(words);
  if (only === undefined) {
    const timeZone = text.includes('/') ? timeZoneNamed(text) : undefined;
    return timeZone === undefined ? { kind: 'unknown' } : { kind: 'zone', timeZone };
  }
  return others.length === 0
    ? { kind: 'zone', timeZone: only }
    : { kind: 'several', timeZones: [only, ...others] };
}

const zones = timeZones.filter((zone) => zone.includes('/'));
const named = ['UTC', 'GMT', ...zones];
const areas = [...new Set(zones.flatMap((zone) => zone.split('/', 1)))];
/** Countries that old names begin with, as in `US/Eastern`; a place of theirs by itself says too little. */
const oldAreas = ['US', 'Canada', 'Brazil', 'Mexico', 'Chile'];

const zoneByCity = new Map(
  Object.entries(cityNames).flatMap(([zone, names]) => names.map((name) => [foldText(name), zone] as const)),
);

function foldedCity(zone: string): string {
  return foldText(zone.slice(zone.lastIndexOf('/') + 1));
}

/** A name that the list leaves out but the machine knows, such as `Asia/Calcutta`. */
function oldName(area: string, city: readonly string[]): string | undefined {
  const written = [...areas, ...oldAreas].find((each) => foldText(each) === area);
  const name = `${written}/${city.map(capital).join('_')}`;
  return written === undefined ? undefined : timeZoneNamed(name);
}

function oldCities(city: readonly string[]): string[] {
  return areas.flatMap((area) => oldName(foldText(area), city) ?? []);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
