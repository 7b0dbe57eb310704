import { keptFor } from '../../languages/kept.ts';

/** What comes first where a date is written in digits. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** The order of the locale: "31/03/2027", "03/31/2027" or "2027-03-31". */
export const dateOrderOf = keptFor(200, (locale): DateOrder => {
  const [first] = new Intl.DateTimeFormat(locale)
    .formatToParts()
    .flatMap(({ type }) => (type === 'day' || type === 'month' || type === 'year' ? [type] : []));
  return first === undefined ? 'day-first' : `${first}-first`;
});
