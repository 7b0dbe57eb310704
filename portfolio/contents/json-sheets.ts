import { limits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { readJson, type JsonRecord } from './json.ts';
import type { SheetTaker } from './sheet.ts';

/** What a record takes from the one in whose list it stands is said of the customer: `customers[].subscriptions[]`. */
const inherited = 'customer';

/** The records of JSON, or of lines of JSON: of the lists in it, the one that is likest to a table of subscriptions. */
export function readJsonText(
  text: string,
  likeness: (headings: readonly string[]) => number,
  takeSheet: SheetTaker,
): void {
  const lists = new Map<string, JsonRecord[]>();
  let rows = 0;
  const take = (record: JsonRecord) => {
    if (++rows > limits.rows * 2) throw new Unreadable('too-many-rows');
    const list = lists.get(record.list);
    if (list === undefined) lists.set(record.list, [record]);
    else list.push(record);
  };
  if (isLines(text)) readLines(text, take);
  else readJson(text, 1, take);
  const tables = [...lists.values()].map((records) => ({ records, headings: headingsOf(records) }));
  tables.sort((one, other) => likeness(other.headings) - likeness(one.headings));
  const [likest] = tables;
  if (likest === undefined) throw new Unreadable('not-a-table');
  const takeLine = takeSheet({ headings: likest.headings });
  for (const record of likest.records)
    takeLine({ line: record.line, cells: likest.headings.map((heading) => valueOf(record, heading)) });
}

/** One JSON value a line. */
function isLines(text: string): boolean {
  const [first = '', second = ''] = text.trimStart().split(/\r?\n/, 2);
  return /^\{.*\}\s*$/.test(first) && second.trimStart().startsWith('{');
}

function readLines(text: string, take: (record: JsonRecord) => void): void {
  let line = 0;
  for (const part of text.split('\n')) {
    line++;
    if (part.trim() !== '') readJson(part, line, take);
  }
}

function headingsOf(records: readonly JsonRecord[]): string[] {
  const headings = new Set<string>();
  for (const record of records) {
    for (const key of record.values.keys()) headings.add(key);
    for (const key of record.within?.values.keys() ?? []) headings.add(`${inherited}.${key}`);
    if (headings.size > limits.columns) throw new Unreadable('too-many-columns');
  }
  return [...headings];
}

function valueOf({ values, within }: JsonRecord, heading: string): string {
  const own = values.get(heading);
  if (own !== undefined || !heading.startsWith(`${inherited}.`)) return own ?? '';
  return within?.values.get(heading.slice(inherited.length + 1)) ?? '';
}
