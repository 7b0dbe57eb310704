import { csvCell } from '../errors-csv.ts';

/** What a list is written with: its rows as they stand, and what stands between two cells. */
export type ListWritten = {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** As spreadsheets of that region read it. */
  readonly separator: ',' | ';';
};

/** The list as a CSV that a spreadsheet opens: UTF-8 with a mark, CRLF, nothing that it would run. */
export function listCsv({ headings, rows, separator }: ListWritten): string {
  const lines = [headings, ...rows].map((row) => `${row.map(csvCell).join(separator)}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/** Spreadsheets part cells by a semicolon where a comma parts a number from its decimals; a BCP 47 tag. */
export function separatorOf(locale: string): ListWritten['separator'] {
  const decimal = new Intl.NumberFormat(locale).formatToParts(0.5).find(({ type }) => type === 'decimal');
  return decimal?.value === ',' ? ';' : ',';
}
