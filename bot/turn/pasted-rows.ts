import { csvText } from '../../portfolio/csv-text.ts';
import type { ReadActivity } from './activity.ts';
import { htmlRows } from './html-rows.ts';

type Message = Pick<ReadActivity, 'text' | 'attachments'>;

/** Fewer columns or rows are words that happen to stand in a table. */
const fewestColumns = 3;
const fewestRows = 2;

/**
 * Rows that somebody has copied out of a spreadsheet, as CSV: Teams sends them as a table in HTML, other clients with
 * tabs between the cells.
 */
export function pastedRows({ text, attachments }: Message): Uint8Array | undefined {
  const htmls = [text, ...(attachments?.map(htmlOf) ?? [])].filter(
    (each) => typeof each === 'string' && /<table\b/i.test(each),
  );
  const rows = htmls.map((html) => htmlRows(html ?? '')).find(isTable) ?? tabbedRows(text ?? '');
  return isTable(rows) ? new TextEncoder().encode(csvText(rows)) : undefined;
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
