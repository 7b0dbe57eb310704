import { sql, type SQL } from 'drizzle-orm';

/**
 * A statement that every turn makes. The database reads and plans it once for each connection, under its name; its values
 * are cast where they stand, as in `$1::text`, as both drivers send text.
 */
export type Statement = { readonly name: string; readonly text: string };

/** JSON goes as its text, a moment in ISO's form. */
export type Value = string | number | boolean | null;

/** Answers the rows: `jsonb` as what it holds, `timestamptz` as a Date. */
export type RunStatement = (statement: Statement, values: readonly Value[]) => Promise<readonly unknown[]>;

/** The same statement as part of a transaction. */
export function inTransaction({ text }: Statement, values: readonly Value[]): SQL {
  const pieces = text.split(/\$(\d+)/);
  return sql.join(
    pieces.map((piece, at) => (at % 2 === 0 ? sql.raw(piece) : sql`${values[Number(piece) - 1] ?? null}`)),
  );
}
