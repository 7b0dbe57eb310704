import { csvText } from '../../portfolio/csv-text.ts';
import { isColumnOfLines } from '../../portfolio/pasted/column-of-lines.ts';
import { narrowTable, type NarrowTable } from '../../portfolio/pasted/narrow-table.ts';
import { withHeadings } from '../../portfolio/pasted/with-headings.ts';
import type { ReadActivity } from './activity.ts';
import { htmlRows } from './html-rows.ts';

type Message = Pick<ReadActivity, 'text' | 'attachments'>;

/** Fewer columns or rows are no list, or words that happen to stand in a table. */
const fewestColumns = 3;
const fewestRows = 2;

/** More are read no further to tell what they may be. */
const mostRows = 200;

/**
 * Rows that somebody has copied out of a spreadsheet, as CSV: Teams sends them as a table in HTML, other clients with
 * tabs between the cells.
 */
export function pastedRows(message: Message): Uint8Array | undefined {
  const rows = tablesOf(message).find(isTable) ?? tabbedRows(message.text ?? '');
  return isTable(rows) ? new TextEncoder().encode(csvText(withHeadings(rows))) : undefined;
}

/** The same of rows that are no list: they have too few columns. */
export function pastedNarrow(message: Message): NarrowTable | undefined {
  const [rows = tabbedRows(message.text ?? '')] = tablesOf(message);
  return narrowTable(rows.slice(0, mostRows));
}

/** What lines may be that stand in no table. */
export function pastedColumn(text: string): NarrowTable | undefined {
  return isColumnOfLines(text) ? { as: 'lines', found: [] } : undefined;
}

function tablesOf({ text, attachments }: Message): string[][][] {
  const htmls = [text, ...(attachments?.map(htmlOf) ?? [])].filter(
    (each) => typeof each === 'string' && /<table\b/i.test(each),
  );
  return htmls.map((html) => htmlRows(html ?? ''));
}

type Attachment = NonNullable<Message['attachments']>[number];

function htmlOf({ contentType, content }: Attachment): string | undefined {
  return contentType === 'text/html' && typeof content === 'string' ? content : undefined;
}

function tabbedRows(text: string): string[][] {
  if (!text.includes('\t')) return [];
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
}

/** Most rows are as wide as a list is: a title above it may be narrower. */
function isTable(rows: readonly (readonly string[])[]): boolean {
  return rows.filter((cells) => cells.length >= fewestColumns).length >= fewestRows;
}
