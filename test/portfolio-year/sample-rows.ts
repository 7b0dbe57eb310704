import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { dayAfter, daysBetween, type Day } from '../../guidance/day.ts';

const sample = new URL('../../docs/samples/subscriptions.csv', import.meta.url);
/** The day on which the sample stands as its ends were chosen. */
const madeFor = '2026-11-28';

/** The sample as somebody copies it out of a spreadsheet, its days as far from the day as they were from its own. */
export async function sampleRows(today: Day): Promise<string> {
  const rows: string[][] = parse(await readFile(sample));
  const shift = daysBetween(madeFor, today);
  const moved = (cell: string) => (/^20\d\d-\d\d-\d\d$/.test(cell) ? dayAfter(cell, shift) : cell);
  return rows.map((cells) => cells.map(moved).join('\t')).join('\n');
}
