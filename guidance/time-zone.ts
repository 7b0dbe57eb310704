/**
 * The names that IANA uses today, for those under which the machine knows the zones: its list keeps what CLDR once
 * began with (cldr/common/bcp47/timezone.xml, as read in November 2026).
 */
const namesToday: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Catamarca': 'America/Argentina/Catamarca',
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Cordoba': 'America/Argentina/Cordoba',
  'America/Godthab': 'America/Nuuk',
  'America/Indianapolis': 'America/Indiana/Indianapolis',
  'America/Jujuy': 'America/Argentina/Jujuy',
  'America/Louisville': 'America/Kentucky/Louisville',
  'America/Mendoza': 'America/Argentina/Mendoza',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** Older names by which people still know their zone. */
const keptNames: readonly string[] = [
  ...['Alaska', 'Arizona', 'Central', 'Eastern', 'Hawaii', 'Mountain', 'Pacific'].map((name) => `US/${name}`),
  ...['Atlantic', 'Central', 'Eastern', 'Mountain', 'Newfoundland', 'Pacific'].map(
    (name) => `Canada/${name}`,
  ),
  'GMT',
  'Brazil/Acre',
  'Brazil/East',
  'Brazil/West',
  'Mexico/General',
];

/** The zones of this machine by the names that IANA uses today, UTC among them. */
export const timeZones: readonly string[] = [
  ...new Set(['UTC', ...Intl.supportedValuesOf('timeZone').map(nameToday)]),
];

const nameByLetters = new Map([...timeZones, ...keptNames].map((name) => [name.toLowerCase(), name]));

/**
 * The one name that is kept of the time zone that an IANA name stands for, however it is written: `asia/calcutta` is
 * `Asia/Kolkata`. Nothing where this machine knows no such zone; an offset is none. Whoever keeps something for each
 * name, as date-fns does, keeps it for a few hundred and no more.
 */
export function timeZoneNamed(name: string): string | undefined {
  const known = nameByLetters.get(name.toLowerCase());
  if (known !== undefined) return known;
  if (!/^[A-Za-z]/.test(name)) return undefined;
  try {
    return nameToday(new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone);
  } catch {
    return undefined;
  }
}

function nameToday(zone: string): string {
  return namesToday[zone] ?? zone;
}
