import { limits } from '../limits.ts';
import { neededFields, optionalFields, type RowField } from '../row.ts';
import { columns, gathering, type Column } from './column.ts';
import { headingKey } from './heading-key.ts';
import { headingRanks } from './heading-ranks.ts';
import { plausible } from './plausible.ts';

/** Which columns of a table, by their places, are whose. */
export type Picked = ReadonlyMap<Column, readonly number[]>;

/** A person's answer: the heading of each field's column. */
export type ColumnAnswers = Readonly<Partial<Record<RowField, string>>>;

/**
 * Picks the columns by their headings, then by what stands in them: a heading that two columns fit, or a column whose
 * cells are of another kind ("Renewal: yes"), is settled by the first rows.
 */
export function pickColumns(
  headings: readonly string[],
  samples: readonly (readonly string[])[],
  answers: ColumnAnswers,
): Picked {
  const picked = new Map<Column, readonly number[]>();
  for (const column of columns) {
    const places = placesOf(column, headings, samples, answers);
    if (places.length > 0) picked.set(column, gathering.has(column) ? places : places.slice(0, 1));
  }
  return picked;
}

function placesOf(
  column: Column,
  headings: readonly string[],
  samples: readonly (readonly string[])[],
  answers: ColumnAnswers,
): number[] {
  const answer = isRowField(column) ? answers[column] : undefined;
  if (answer !== undefined) {
    const at = headings.findIndex((heading) => headingKey(heading) === headingKey(answer));
    if (at >= 0) return [at];
  }
  return headings
    .flatMap((heading, at) => {
      const rank = heading.length > longest ? undefined : headingRanks(heading).get(column);
      if (rank === undefined) return [];
      const likely = plausible(
        column,
        samples.map((cells) => cells[at] ?? ''),
      );
      return likely === 'no' ? [] : [{ at, rank: rank + (likely === 'yes' ? 0 : unlikely) }];
    })
    .sort((one, other) => one.rank - other.rank)
    .map(({ at }) => at);
}

/** Nothing longer heads a column. */
const longest = 80;

/** A known heading over cells that say nothing comes after a likely one over cells that fit. */
const unlikely = 1500;

/** How like a table of subscriptions' headings the cells of a line are: needed columns count thrice. */
export function likeness(cells: readonly string[], answers: ColumnAnswers = {}): number {
  if (cells.length > limits.columns) return 0;
  const picked = pickColumns(cells, [], answers);
  const count = (fields: readonly RowField[]) => fields.filter((field) => picked.has(field)).length;
  return count(neededFields) * 3 + count(optionalFields);
}

export function isRowField(column: Column): column is RowField {
  return (
    (neededFields as readonly string[]).includes(column) ||
    (optionalFields as readonly string[]).includes(column)
  );
}
