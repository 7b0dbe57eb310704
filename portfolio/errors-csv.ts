import type { Left } from './reading.ts';

/** What the columns are called, and what each reason is in words. */
export type ErrorWords = {
  readonly line: string;
  readonly sheet: string;
  readonly reason: string;
  readonly of: (why: Left['why']) => string;
};

/** The lines that were left out, as a CSV that a spreadsheet opens: UTF-8 with a mark, CRLF, nothing that it would run. */
export function errorsCsv(left: readonly Left[], words: ErrorWords, separator: ',' | ';' = ','): string {
  const hasSheets = left.some(({ sheet }) => sheet !== undefined);
  const rows = [
    [words.line, ...(hasSheets ? [words.sheet] : []), words.reason],
    ...left.map(({ line, sheet = '', why }) => [String(line), ...(hasSheets ? [sheet] : []), words.of(why)]),
  ];
  return `\uFEFF${rows.map((row) => `${row.map(csvCell).join(separator)}\r\n`).join('')}`;
}

/** A cell that a spreadsheet takes for text: one that begins with `=`, `+`, `-`, `@`, a tab or a CR gets an apostrophe. */
export function csvCell(text: string): string {
  const harmless = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(text) ? `'${text}` : text;
  return /[",\r\n\t;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
