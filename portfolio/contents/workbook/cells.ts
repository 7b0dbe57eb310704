import { shortened } from '../shortened.ts';

/** What a cell holds, as it stands in the sheet. */
export type RawCell = { readonly type: string; readonly style: number; readonly value: string };

export type CellWords = {
  readonly strings: readonly string[];
  readonly dateStyles: ReadonlySet<number>;
  /** Day 0 is 1904-01-01 in workbooks from old Macs, else 1899-12-30. */
  readonly epoch: 1904 | undefined;
};

/** A cell as text. Days become `YYYY-MM-DD`; of a formula counts the result that was saved, of a fault (#N/A) nothing. */
export function cellText({ type, style, value }: RawCell, words: CellWords): string {
  if (type === 's') return words.strings[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'true' : 'false';
  if (type === 'e') return '';
  if (type !== 'n' || value === '') return shortened(value);
  return words.dateStyles.has(style)
    ? (dayOfSerial(Number(value), words.epoch) ?? value)
    : plainNumber(value);
}

const dayLength = 86_400_000;

/** The day that a spreadsheet's number stands for; none beyond the year 9999. */
export function dayOfSerial(serial: number, epoch: 1904 | undefined): string | undefined {
  if (!Number.isFinite(serial) || serial < 1 || serial > 2_958_466) return undefined;
  const first = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  // A ten-thousandth of a day may be lost where 23:59:59 was rounded up to the next day.
  return new Date(first + Math.floor(serial) * dayLength).toISOString().slice(0, 10);
}

/** 1E3 and 20.000000000000004 are how a spreadsheet saves 1000 and 20. */
function plainNumber(value: string): string {
  const number = Number(value);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : value;
}
