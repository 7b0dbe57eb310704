import { headingRanks } from '../columns/heading-ranks.ts';
import { isRowField, pickColumns } from '../columns/pick-columns.ts';
import { neededFields, type NeededField } from '../row.ts';
import { readDay } from '../values/day.ts';

/** What somebody pasted that has fewer columns or rows than a list. */
export type NarrowTable = {
  /** A table for sure; cells that words may stand in; or lines, which nearly any message may have. */
  readonly as: 'table' | 'cells' | 'lines';
  /** What its headings name of what a list needs. */
  readonly found: readonly NeededField[];
};

type Rows = readonly (readonly string[])[];

const mostColumns = 2;
const longestCell = 80;

/**
 * What the rows are, as they were pasted, where they have one column or two, or are one row alone; nothing where they can
 * hardly be part of a table. What stands beside the names of what one customer is asked about ("Country", "Norway") is
 * never one for sure.
 */
export function narrowTable(pasted: Rows): NarrowTable | undefined {
  const rows = withoutTitle(pasted.map(filled).filter((cells) => cells.length > 0));
  const [first = [], ...below] = rows;
  if (!isEven(rows)) return undefined;
  const isOneRow = below.length === 0;
  const isWide = first.length > mostColumns;
  if (isOneRow || isWide) return isOneRow && isWide ? { as: 'cells', found: [] } : undefined;
  const headed = headedBy(first, below);
  // One row of dates, or a country and a date, may be of the one customer who is asked about.
  const isOfSeveral = below.length > 1 || headed.some((field) => field !== 'termEnd');
  if (headed.length > 0) return { as: isOfSeveral ? 'table' : 'cells', found: headed };
  return { as: hasNamesAndDays(rows) ? 'table' : 'cells', found: [] };
}

/** All rows are as long as the first, and all their cells hold something that a cell may hold. */
function isEven(rows: Rows): boolean {
  const isCell = (cell: string) => cell !== '' && cell.length <= longestCell;
  return rows.every((cells) => cells.length === rows[0]?.length && cells.every(isCell));
}

/** What stands in the first cells, as if the row ended behind the last that holds anything. */
function filled(cells: readonly string[]): readonly string[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell.trim() !== '') + 1).map((cell) => cell.trim());
}

/** "My customers", above the columns. */
function withoutTitle(rows: Rows): Rows {
  const [title, ...others] = rows;
  const isTitle = title?.length === 1 && others.length > 0 && others.every(({ length }) => length > 1);
  return isTitle ? others : rows;
}

/** The needed columns that the first row heads, if it is all headings, and what stands below them is none. */
function headedBy(first: readonly string[], below: Rows): readonly NeededField[] {
  const isHead = first.every(isHeading) && below.length > 0;
  if (!isHead || below.some(([cell = '']) => isHeading(cell))) return [];
  const picked = pickColumns(first, below, {});
  return neededFields.filter((field) => picked.has(field));
}

function isHeading(cell: string): boolean {
  return [...headingRanks(cell).keys()].some(isRowField);
}

/** Names of several in one column, and a day for each of them in the other. */
function hasNamesAndDays(rows: Rows): boolean {
  if (rows.length < 2 || rows.some(({ length }) => length !== mostColumns)) return false;
  const [ones, others] = [0, 1].map((at) => rows.map((cells) => cells[at] ?? ''));
  if (ones === undefined || others === undefined) return false;
  return [
    [ones, others],
    [others, ones],
  ].some(([names = [], days = []]) => days.every(isDay) && areNames(names));
}

function areNames(cells: readonly string[]): boolean {
  const isName = (cell: string) => /\p{L}/u.test(cell) && !isDay(cell) && !isHeading(cell);
  return cells.every(isName) && new Set(cells).size > 1;
}

/** A bare number may count anything. */
function isDay(cell: string): boolean {
  return !/^\d*$/.test(cell) && ['day', 'parts'].includes(readDay(cell).as);
}
