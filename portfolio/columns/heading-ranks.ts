import { languages } from '../../languages/all.ts';
import { remembered } from '../remembered.ts';
import { columns, evidence, type Column } from './column.ts';
import { exportHeadings } from './export-headings.ts';
import { headingKey, headingKeys, headingWords } from './heading-key.ts';
import { headingsElsewhere } from './headings-elsewhere.ts';
import { looksLike } from './loose-headings.ts';

/** How near a heading is to each column: 0 is nearest; it is not told of columns whose it cannot be. */
export const headingRanks = remembered(2000, (heading): ReadonlyMap<Column, number> => {
  const ranks = new Map<Column, number>();
  for (const column of columns) {
    const rank = headingRank(column, heading);
    if (rank !== undefined) ranks.set(column, rank);
  }
  return ranks;
});

function headingRank(column: Column, heading: string): number | undefined {
  if (isOfNoUse(heading) || (inheritedOnly(heading) && !ofCustomer.has(column))) return undefined;
  const ranks = ranksByColumn.get(column);
  const exact = headingKeys(heading).flatMap((key, at) => {
    const rank = ranks?.get(key);
    return rank === undefined ? [] : [rank + at * steps.farther];
  });
  if (exact.length > 0) return Math.min(...exact);
  return looksLike(column, headingWords(heading)) ? steps.loose : undefined;
}

/** Each beyond the longest list. */
const steps = { nextList: 200, farther: 2000, loose: 10_000 } as const;

/** What is planned for later, and what belongs to somebody else than the customer. */
function isOfNoUse(heading: string): boolean {
  return /scheduled|nextterm|renewalinstruction|migratedfrom|^links\.|\.links\.|attributes\./i.test(heading);
}

/** From the record around it (see `readJsonText`) a record has the customer alone. */
function inheritedOnly(heading: string): boolean {
  return heading.startsWith('customer.');
}

const ofCustomer: ReadonlySet<Column> = new Set(['customer', 'customerTenantId', 'country']);

const ranksByColumn: ReadonlyMap<Column, ReadonlyMap<string, number>> = new Map(
  columns.map((column) => [column, ranksOf(column)]),
);

function ranksOf(column: Column): ReadonlyMap<string, number> {
  const lists = [exportHeadings[column] ?? ''];
  if (!isEvidence(column)) {
    lists.push(...languages.map(({ tables }) => tables.headings[column]), headingsElsewhere[column]);
  }
  const ranks = new Map<string, number>();
  lists.forEach((list, at) => {
    const keys = list.split(/[,\n]/).map(headingKey);
    keys.forEach((key, place) => {
      if (key !== '' && !ranks.has(key)) ranks.set(key, at * steps.nextList + place);
    });
  });
  return ranks;
}

function isEvidence(column: Column): column is (typeof evidence)[number] {
  return (evidence as readonly string[]).includes(column);
}
