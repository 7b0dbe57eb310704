import { likeness } from '../columns/pick-columns.ts';

type Rows = readonly (readonly string[])[];

/** Below titles headings stand within as many rows. */
const looksAt = 60;

/**
 * Pasted rows with a row of headings above, where none of them is one: each names its column by its letter and what stands
 * first in it, so that whoever is asked which column is whose sees it, and the first row is read as the others are.
 */
export function withHeadings(rows: Rows): Rows {
  const [first = []] = rows;
  if (rows.slice(0, looksAt).some((cells) => likeness(cells) > 0)) return rows;
  return [first.map((cell, at) => `${letterOf(at)}: ${cell}`), ...rows];
}

/** As spreadsheets name their columns, as far as one letter goes; a number beyond. */
function letterOf(at: number): string {
  return at < 26 ? String.fromCharCode(65 + at) : String(at + 1);
}
