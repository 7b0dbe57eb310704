/** A UTC day of each month of a year that begins on a Monday: its first twelve months, its first seven days. */
const instants = {
  month: Array.from({ length: 12 }, (_, index) => Date.UTC(2024, index, 1)),
  weekday: Array.from({ length: 7 }, (_, index) => Date.UTC(2024, 0, index + 1)),
};

/**
 * What the calendars of the locales call the months, January first, or the weekdays, Monday first: long and short, by
 * themselves and within a date. Source: Unicode CLDR, as the machine has it.
 */
export function calendarNames(locales: readonly string[], part: 'month' | 'weekday'): string[][] {
  const formats = locales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((width) =>
      [{}, { day: 'numeric' } as const].map(
        (date) => new Intl.DateTimeFormat(locale, { ...date, [part]: width, timeZone: 'UTC' }),
      ),
    ),
  );
  return instants[part].map((instant) => [
    ...new Set(
      formats.flatMap((format) =>
        format
          .formatToParts(instant)
          // Within a date, Portugal writes its months in digits.
          .filter(({ type, value }) => type === part && /\p{L}/u.test(value))
          .map(({ value }) => value),
      ),
    ),
  ]);
}
