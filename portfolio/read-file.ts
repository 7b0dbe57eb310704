import type { Day } from '../guidance/day.ts';
import { likeness, type ColumnAnswers } from './columns/pick-columns.ts';
import { readContents } from './contents/contents.ts';
import { kindOf } from './kind.ts';
import { limits } from './limits.ts';
import { readingOptions, type Left, type Reading, type ReadingOptions } from './reading.ts';
import { neededFields, optionalFields, type Row, type RowField } from './row.ts';
import { candidateOf, type Candidate } from './subscriptions/candidate.ts';
import { gatherer, type Gatherer } from './subscriptions/gather.ts';
import type { Gathered } from './subscriptions/gathered.ts';
import { merged } from './subscriptions/merged.ts';
import { ordersOf } from './subscriptions/orders.ts';
import { Unreadable } from './unreadable.ts';

/**
 * The subscriptions in a file that somebody has: CSV, TSV, JSON or a workbook, packed by gzip or not. Days are UTC days.
 * It throws for nothing that a file holds: what cannot be read gives no subscriptions, the question `columns` and the
 * problem. It works in pieces of some milliseconds; `readOffThread` keeps it away from everything else.
 * @throws ZodError for options that are none.
 */
export async function readPortfolio(
  bytes: Uint8Array,
  fileName: string,
  options: ReadingOptions,
): Promise<Reading> {
  const { today, dateOrder, columns = {} } = readingOptions.parse(options);
  try {
    const tables = await gathered(bytes, fileName, columns);
    return readingOf(tables, today, dateOrder);
  } catch (error) {
    if (error instanceof Unreadable) return { ...nothing, problem: error.problem };
    // A stack overflow, or a text longer than the engine allows, follows from the file too.
    if (error instanceof RangeError) return { ...nothing, problem: 'too-heavy' };
    throw error;
  }
}

const nothing = {
  kind: 'none',
  subscriptions: [],
  left: [],
  unknown: optionalFields,
  questions: ['columns'],
} as const;

/** What is told of a file that takes more than it may. */
export const tooHeavy: Reading = { ...nothing, problem: 'too-heavy' };

async function gathered(
  bytes: Uint8Array,
  fileName: string,
  answers: ColumnAnswers,
): Promise<readonly Gathered[]> {
  const sheets: Gatherer[] = [];
  let rows = 0;
  const countRow = () => {
    if (++rows > limits.rows) throw new Unreadable('too-many-rows');
  };
  await readContents(
    bytes,
    fileName,
    (cells) => likeness(cells, answers),
    (sheet) => {
      const gathering = gatherer(sheet, answers, countRow);
      sheets.push(gathering);
      return gathering.take;
    },
  );
  return sheets.flatMap((sheet) => sheet.end() ?? []);
}

function readingOf(tables: readonly Gathered[], today: Day, dateOrder: ReadingOptions['dateOrder']): Reading {
  const whole = tables.filter(({ picked }) => neededFields.every((field) => picked.has(field)));
  const nearest = [...tables].sort((one, other) => other.picked.size - one.picked.size)[0];
  if (whole.length === 0) return withoutColumns(nearest);
  const candidates: Candidate[] = [];
  const left: Left[] = [];
  let isAsked = false;
  for (const table of whole) {
    const orders = ordersOf(table, dateOrder, today);
    isAsked ||= orders.isAsked;
    const place = (line: number) => ({ line, ...(table.sheet === undefined ? {} : { sheet: table.sheet }) });
    for (const line of table.blank) left.push({ ...place(line), why: 'empty' });
    for (const line of table.lines) {
      const told = candidateOf(line, table, orders);
      if (typeof told === 'string') left.push({ ...place(line.line), why: told });
      else candidates.push(told);
    }
  }
  const found = merged(candidates, today);
  return {
    kind: kindOf(whole[0]?.headings ?? []),
    subscriptions: found.subscriptions,
    left: [...left, ...found.left].sort((one, other) => one.line - other.line),
    unknown: untold(found.subscriptions),
    questions: isAsked ? ['date-order'] : [],
    ...columnsOf(whole[0]),
  };
}

function withoutColumns(table: Gathered | undefined): Reading {
  return {
    ...nothing,
    kind: kindOf(table?.headings ?? []),
    problem: table === undefined || table.headings.length === 0 ? 'not-a-table' : 'columns-missing',
    ...columnsOf(table),
  };
}

/** What no row tells, the file does not tell. */
function untold(rows: readonly Row[]): Reading['unknown'] {
  return optionalFields.filter((field) => rows.every((row) => row[field] === undefined));
}

function columnsOf(table: Gathered | undefined): Pick<Reading, 'columns'> {
  if (table === undefined) return {};
  const { headings, picked } = table;
  const found: Partial<Record<RowField, string>> = {};
  for (const field of [...neededFields, ...optionalFields]) {
    const heading = headings[picked.get(field)?.[0] ?? -1];
    if (heading !== undefined) found[field] = heading;
  }
  return { columns: { headings, found } };
}
