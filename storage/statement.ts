import { sql, type SQL } from 'drizzle-orm';
import type { Pool } from 'pg';

/**
 * A statement that every turn makes. The database reads and plans it once for each connection, under its name; its values
 * are cast where they stand, as in `$1::text`, as both drivers send text.
 */
export type Statement = { readonly name: string; readonly text: string };

/** JSON goes as its text, a moment in ISO's form. */
export type Value = string | number | boolean | null;

/** Answers the rows: `jsonb` as what it holds, `timestamptz` as a Date. */
export type RunStatement = (statement: Statement, values: readonly Value[]) => Promise<readonly unknown[]>;

export function runOnPostgres(pool: Pool): RunStatement {
  return async ({ name, text }, values) => {
    const { rows } = await pool.query<Record<string, unknown>>({ name, text, values: [...values] });
    return rows;
  };
}

/** The same statement as part of a transaction. */
export function inTransaction({ text }: Statement, values: readonly Value[]): SQL {
  const pieces = text.split(/\$(\d+)/);
  return sql.join(
    pieces.map((piece, at) => (at % 2 === 0 ? sql.raw(piece) : sql`${values[Number(piece) - 1] ?? null}`)),
  );
}
