import { partsOrders, readDay, type DayParts, type PartsOrder } from './day.ts';

/** What a column's days say of their order; nothing where each could be any. */
export type OrderEvidence = { readonly order: PartsOrder | undefined; readonly isAmbiguous: boolean };

/**
 * The order that most days of the column fit, and no other fits as well. Days that are the same in both orders
 * (05/05) prove nothing.
 */
export function orderOf(cells: readonly string[], thisYear: number): OrderEvidence {
  const parts = cells.flatMap((cell) => {
    const read = readDay(cell);
    return read.as === 'parts' ? [read] : [];
  });
  const telling = parts.filter(isTelling);
  if (telling.length === 0) return { order: undefined, isAmbiguous: false };
  const hasShortYears = parts.some(({ days }) => days['year-first'] !== undefined);
  const fits = (order: PartsOrder) =>
    parts.filter(({ days }) => (hasShortYears ? isLikely(days[order], thisYear) : days[order] !== undefined))
      .length;
  const counted = partsOrders.map((order) => ({ order, fitting: fits(order) }));
  const most = Math.max(...counted.map(({ fitting }) => fitting));
  const best = counted.filter(({ fitting }) => fitting === most && most > 0);
  const [only] = best;
  if (best.length === 1 && only !== undefined) return { order: only.order, isAmbiguous: false };
  const written = byWriting(telling);
  return { order: written, isAmbiguous: written === undefined };
}

function isTelling({ days }: DayParts): boolean {
  const different = new Set(partsOrders.map((order) => days[order]));
  return different.size > 1;
}

/** Of 27-03-14 the year may be any: a term of a list that is kept today ends or began within a few years. */
function isLikely(day: string | undefined, thisYear: number): boolean {
  if (day === undefined) return false;
  const year = Number(day.slice(0, 4));
  return year > thisYear - 8 && year < thisYear + 11;
}

/** Points stand in days-first dates alone; a part that is never padded where the other always is, comes first. */
function byWriting(parts: readonly DayParts[]): PartsOrder | undefined {
  if (parts.every(({ dotted }) => dotted)) return 'day-first';
  if (
    parts.some(({ onlySecondPadded }) => onlySecondPadded) &&
    !parts.some(({ onlyFirstPadded }) => onlyFirstPadded)
  )
    return 'day-first';
  return undefined;
}

/** Whether "4.000" is four: each number of the column has three zeros behind its point, as no column of thousands has. */
export function haveDecimals(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length >= 3 && filled.every((cell) => /^\d+[.,]000$/.test(cell));
}
