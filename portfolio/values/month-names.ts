import { fold } from '../fold.ts';
import { tableLocales } from '../neighbours.ts';

let months: ReadonlyMap<string, number> | undefined;

/** The month, from 1, that a folded word names in some language: "mars", "mar", "março". */
export function monthNamed(word: string): number | undefined {
  months ??= named();
  return months.get(word);
}

/** Names of two different months in two languages name none. */
function named(): ReadonlyMap<string, number> {
  const found = new Map<string, number>([['sept', 9]]);
  const twice = new Set<string>();
  for (const locale of tableLocales) {
    for (const style of ['long', 'short'] as const) {
      for (const alone of [true, false]) {
        const format = new Intl.DateTimeFormat(locale, {
          month: style,
          timeZone: 'UTC',
          ...(alone ? {} : { day: 'numeric' }),
        });
        for (let month = 1; month <= 12; month++) {
          const name = format
            .formatToParts(Date.UTC(2027, month - 1, 1))
            .find(({ type }) => type === 'month')?.value;
          const word = fold(name ?? '');
          if (word === '' || /^\d/.test(word)) continue;
          if ((found.get(word) ?? month) !== month) twice.add(word);
          found.set(word, month);
        }
      }
    }
  }
  for (const word of twice) found.delete(word);
  return found;
}
