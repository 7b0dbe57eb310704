import { createHash } from 'node:crypto';
import { columns, type Column } from '../columns/column.ts';
import type { Picked } from '../columns/pick-columns.ts';
import type { Line } from '../contents/sheet.ts';
import { remembered } from '../remembered.ts';
import { plainCell } from '../values/plain-cell.ts';

/** What is kept of a line: the cells that are looked at, in the order of `columns`. */
export type KeptLine = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Of the whole line, in tables without ids: two with the same are the same. */
  readonly mark: string;
};

const placeOf: ReadonlyMap<Column, number> = new Map(columns.map((column, at) => [column, at]));

export function cellOf({ cells }: KeptLine, column: Column): string {
  return cells[placeOf.get(column) ?? -1] ?? '';
}

/** Keeps of each line what is looked at. Cells that repeat are kept once: 50,000 lines name a few dozen products. */
export function lineKeeper(picked: Picked): (line: Line) => KeptLine {
  const plain = remembered(mostSeen, plainCell);
  const read = (cells: readonly string[], places: readonly number[] | undefined) => {
    const [only, ...more] = places ?? [];
    if (only === undefined) return '';
    const first = plain(cells[only] ?? '');
    return more.length === 0 ? first : [first, ...more.map((at) => plain(cells[at] ?? ''))].join(gap);
  };
  const needsMark = !picked.has('subscriptionId');
  return ({ line, cells }) => ({
    line,
    cells: columns.map((column) => read(cells, picked.get(column))),
    mark: needsMark ? markOf(cells) : '',
  });
}

function markOf(cells: readonly string[]): string {
  return createHash('sha1').update(cells.join('\u0000')).digest('base64');
}

const mostSeen = 20_000;

/** Between cells of several columns that are gathered into one. */
export const gap = '\u001F';
