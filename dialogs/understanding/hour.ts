import { foldText } from './text.ts';
import { languages } from './words/languages.ts';

/** The full hour of the day (0–23) that the words name: "8", "8 am", "08:00"; nothing if they name none. */
export function hourIn(text: string): number | undefined {
  const [, digits, minutes, suffix] = /^(\d{1,2})(?: (\d{2}))?(?: ?(\D.*))?$/.exec(foldText(text)) ?? [];
  if (digits === undefined || (minutes !== undefined && minutes !== '00')) return undefined;
  const half = suffix === undefined ? 'plain' : halfBySuffix.get(suffix);
  if (half === undefined) return undefined;
  const hour = half === 'plain' ? Number(digits) : twelveHour(Number(digits), half);
  return hour <= 23 ? hour : undefined;
}

/** Twelve in the morning is midnight; beyond twelve there is no such hour. */
function twelveHour(hour: number, half: 'am' | 'pm'): number {
  if (hour < 1 || hour > 12) return Infinity;
  return (hour % 12) + (half === 'pm' ? 12 : 0);
}

const halfBySuffix = new Map(
  languages.flatMap(({ commands: { hours } }) =>
    (['am', 'pm', 'plain'] as const).flatMap((half) =>
      hours[half].map((phrase) => [foldText(phrase), half] as const),
    ),
  ),
);
