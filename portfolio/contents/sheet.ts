/** One record of a table: the line on which it begins, and its cells as text. */
export type Line = { readonly line: number; readonly cells: readonly string[] };

/** Takes the lines of one table, in their order, and says whether more are wanted. */
export type LineTaker = (line: Line) => boolean;

/** Is told of each table in a file, and takes its lines. */
export type SheetTaker = (sheet: {
  readonly name?: string;
  /** Known beforehand where records name their fields; else they stand in one of the lines. */
  readonly headings?: readonly string[];
  /** Day 0 of the days that a spreadsheet counts. */
  readonly epoch?: 1904;
}) => LineTaker;
